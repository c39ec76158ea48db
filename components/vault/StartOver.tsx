import { useState } from 'react';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { useIsLong } from '../ui/useStoppable.ts';
import { Problem } from './Problem.tsx';
import { useVaultAction } from './useVault.ts';

/** Deletes the vault and everything in it, in two steps and without the passphrase. */
export function StartOver({ label }: { label: string }) {
  const t = useText();
  const [asked, ask] = useState(false);
  const destroy = useVaultAction((vault, _: undefined) => vault.destroy());
  // There is no way to stop: half of the schemas would be the worst of both.
  const long = useIsLong(destroy.isPending);
  if (!asked) {
    return (
      <div className="actions">
        <QuietButton onClick={() => ask(true)}>{label}</QuietButton>
      </div>
    );
  }
  return (
    <div className="stack">
      <div className="done" role="status">
        <span>{t(long ? 'vault.destroying' : 'vault.startOverAbout')}</span>
        <span>
          <QuietButton waits={destroy.isPending} onClick={() => destroy.isPending || ask(false)}>
            {t('vault.leave')}
          </QuietButton>
          <QuietButton
            accent
            waits={destroy.isPending}
            onClick={() => destroy.isPending || destroy.mutate(undefined)}
          >
            {t('vault.destroyAll')}
          </QuietButton>
        </span>
      </div>
      <Problem error={destroy.error} attempt="delete" />
    </div>
  );
}
