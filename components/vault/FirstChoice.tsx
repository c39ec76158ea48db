import { type SubmitEvent, useRef, useState } from 'react';
import { passphraseStrength } from '../../lib/vault/passphrase.ts';
import { useText } from '../ui/language.tsx';
import { PassphraseField, useShown } from './PassphraseField.tsx';
import { Problem } from './Problem.tsx';
import { useVault, useVaultAction } from './useVault.ts';

type Keeping = 'keep' | 'keepNothing';

/** How schemas are kept: in a vault, or not at all. `onBack` goes back to not keeping, for who came from there. */
export function FirstChoice({ onBack }: { onBack?: () => void }) {
  const t = useText();
  const vault = useVault();
  const [keeping, choose] = useState<Keeping>('keep');
  const create = useVaultAction((it, passphrase: string) => it.create(passphrase));
  const phrase = useNewPassphrase();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (keeping === 'keepNothing') return onBack ? onBack() : vault.keepNothing();
    if (!phrase.ready) return phrase.focus();
    if (!create.isPending) create.mutate(phrase.value);
  };

  return (
    <main>
      <div className="stack">
        <h1 className="title">{t('vault.title')}</h1>
        <p className="quiet">{t('vault.intro')}</p>
      </div>
      <form className="form" onSubmit={submit}>
        <fieldset className="stack">
          <legend className="hidden-label">{t('vault.choice')}</legend>
          {(['keep', 'keepNothing'] as const).map((option) => (
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
            <button
              className="button button-main button-wide"
              type="submit"
              aria-disabled={!phrase.ready || create.isPending}
            >
              {t(create.isPending ? 'vault.creating' : 'vault.create')}
            </button>
            <Problem error={create.error} />
            <p className="note">{t('vault.writeDown')}</p>
          </>
        ) : (
          <button className="button button-main button-wide" type="submit">
            {t('vault.beginWithout')}
          </button>
        )}
      </form>
    </main>
  );
}

/** Two fields for a new passphrase, typed twice, with a hint in words. */
function useNewPassphrase() {
  const t = useText();
  const [value, setValue] = useState('');
  const [again, setAgain] = useState('');
  const [shown, turn] = useShown(false);
  const [first, second] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const strength = value === '' ? 'empty' : passphraseStrength(value);
  const differs = again !== '' && !value.startsWith(again);
  const fields = (
    <>
      <PassphraseField
        label={t('vault.choose')}
        value={value}
        onChange={setValue}
        shown={shown}
        onShow={turn}
        help={t(`vault.strength.${strength}`)}
        inputRef={first}
      />
      <PassphraseField
        label={t('vault.again')}
        value={again}
        onChange={setAgain}
        shown={shown}
        onShow={null}
        invalid={differs}
        help={differs ? t('vault.differs') : ''}
        inputRef={second}
      />
    </>
  );
  const usable = strength === 'fair' || strength === 'strong';
  /** Puts the caret where something is still to be typed. */
  const focus = () => (usable ? second : first).current?.focus();
  return { fields, value, ready: usable && value === again, focus };
}
