import { useState } from 'react';
import { useText } from '../ui/language.tsx';
import { Problem } from './Problem.tsx';
import { useVaultAction } from './useVault.ts';

/** Deletes the vault and everything in it, in two steps and without the passphrase. */
export function StartOver({ label }: { label: string }) {
  const t = useText();
  const [asked, ask] = useState(false);
  const destroy = useVaultAction((vault, _: undefined) => vault.destroy());
  if (!asked) {
    return (
      <div className="actions">
        <button className="word" type="button" onClick={() => ask(true)}>
          {label}
        </button>
      </div>
    );
  }
  return (
    <div className="stack">
      <div className="done" role="status">
        <span>{t('vault.startOverAbout')}</span>
        <span>
          <button className="word" type="button" onClick={() => ask(false)}>
            {t('vault.leave')}
          </button>
          <button className="word word-main" type="button" onClick={() => destroy.mutate(undefined)}>
            {t('vault.destroyAll')}
          </button>
        </span>
      </div>
      <Problem error={destroy.error} attempt="delete" />
    </div>
  );
}
