import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../queries.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { useVault, useVaultAction } from './useVault.ts';

/** What somebody should know whether the vault is open or not; nothing when all is well. */
export function Notices({ open = false }: { open?: boolean }) {
  const t = useText();
  const vault = useVault();
  const { data } = useQuery({
    queryKey: queryKeys.notices,
    queryFn: () => vault.notices(),
    staleTime: 0,
    gcTime: 0,
  });
  const accept = useVaultAction((it, what: 'acceptWiped' | 'acceptClock') => it[what]());
  if (!data) return null;
  return (
    <>
      {data.wiped && (
        <Done
          action={
            <QuietButton onClick={() => accept.mutate('acceptWiped')}>{t('vault.understood')}</QuietButton>
          }
        >
          {t('vault.wiped')}
        </Done>
      )}
      {data.clockSetBack && (
        <Done
          action={
            <QuietButton onClick={() => accept.mutate('acceptClock')}>{t('vault.clockIsRight')}</QuietButton>
          }
        >
          {t('vault.clockSetBack')}
        </Done>
      )}
      {!open && data.tomorrow > 0 && <Done>{t('vault.tomorrow', { count: data.tomorrow })}</Done>}
    </>
  );
}
