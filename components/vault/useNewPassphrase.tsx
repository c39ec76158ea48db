import { useRef, useState } from 'react';
import { passphraseStrength } from '../../lib/vault/passphrase.ts';
import { useText } from '../ui/language.tsx';
import { PassphraseField, useShown } from './PassphraseField.tsx';

/** Two fields for a new passphrase, typed twice, with a hint in words. */
export function useNewPassphrase() {
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
  const empty = () => {
    setValue('');
    setAgain('');
  };
  return { fields, value, empty, ready: usable && value === again, focus };
}
