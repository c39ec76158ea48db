import { type SubmitEvent, useState } from 'react';
import { usePolicy } from '../policy/usePolicy.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { SlowButton } from '../ui/SlowButton.tsx';
import { Notices } from './Notices.tsx';
import { Problem } from './Problem.tsx';
import { useNewPassphrase } from './useNewPassphrase.tsx';
import { useSlowVaultAction, useVault } from './useVault.ts';

const options = ['keep', 'keepNothing'] as const;
type Keeping = (typeof options)[number];

/** How schemas are kept: in a vault, or not at all. `onBack` goes back to not keeping, for who came from there. */
export function FirstChoice({ onBack }: { onBack?: () => void }) {
  const t = useText();
  const vault = useVault();
  const mayKeep = usePolicy()?.vault !== false;
  const [chosen, choose] = useState<Keeping>('keep');
  const keeping = mayKeep ? chosen : 'keepNothing';
  const create = useSlowVaultAction((it, passphrase: string, signal) => it.create(passphrase, signal));
  const phrase = useNewPassphrase();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (keeping === 'keepNothing') return onBack ? onBack() : vault.keepNothing();
    if (!phrase.ready) return phrase.focus();
    if (!create.going) create.start(phrase.value);
  };

  return (
    <main>
      <Notices />
      <div className="stack">
        <h1 className="title">{t('vault.title')}</h1>
        <p className="quiet">{t(mayKeep ? 'vault.intro' : 'vault.switchedOff')}</p>
      </div>
      <form className="form" onSubmit={submit}>
        <fieldset className="stack">
          <legend className="hidden-label">{t('vault.choice')}</legend>
          {(mayKeep ? options : options.slice(1)).map((option) => (
            <label key={option} className="option">
              <input
                type="radio"
                name="keeping"
                checked={keeping === option}
                onChange={() => choose(option)}
              />
              <b>{t(`vault.${option}`)}</b>
              <span className="small">{t(`vault.${option}About`)}</span>
            </label>
          ))}
        </fieldset>
        {keeping === 'keep' ? (
          <>
            {phrase.fields}
            <SlowButton work={create} says={t('vault.creating')} submit waits={!phrase.ready}>
              {t('vault.create')}
            </SlowButton>
            <Problem error={create.error} />
            <p className="note">{t('vault.writeDown')}</p>
          </>
        ) : (
          <Button kind="main" wide submit>
            {t('vault.beginWithout')}
          </Button>
        )}
      </form>
    </main>
  );
}
