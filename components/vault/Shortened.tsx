import { useQuery, useQueryClient } from '@tanstack/react-query';
import { bringWithin } from '../../lib/vault/bring-within.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { usePolicy } from '../policy/usePolicy.ts';
import { queryKeys } from '../queries.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';

/**
 * Brings the schemas that are there within the bound of the organisation, as soon as there is one and the store is
 * open. Gives how many got an earlier date, and a way to say that it was read.
 */
export function useShortened(store: SchemaStore): { readonly count: number; readonly accept: () => void } {
  const client = useQueryClient();
  const days = usePolicy()?.retentionDays ?? null;
  const queryKey = queryKeys.shortened(days);
  const { data = 0 } = useQuery({
    queryKey,
    queryFn: () => (days === null ? 0 : bringWithin(store, days, new Date())),
    enabled: days !== null,
  });
  return { count: data, accept: () => client.setQueryData(queryKey, 0) };
}

/** Says that schemas destroy themselves earlier than was said before, because the organisation wants it so. */
export function Shortened({ store }: { store: SchemaStore }) {
  const t = useText();
  const { count, accept } = useShortened(store);
  if (count === 0) return null;
  return (
    <Done action={<QuietButton onClick={accept}>{t('vault.understood')}</QuietButton>}>
      {t('vault.shortened', { count })}
    </Done>
  );
}
