import { type SubmitEvent, useRef, useState } from 'react';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { SlowButton } from '../ui/SlowButton.tsx';
import { PassphraseField, useShown } from './PassphraseField.tsx';
import { Problem } from './Problem.tsx';
import { useNewPassphrase } from './useNewPassphrase.tsx';
import { useSlowVaultAction } from './useVault.ts';
import { useWait, waitText } from './useWait.ts';

/** Another passphrase on the same vault, for who knows the one of now. */
export function ChangePassphrase() {
  const t = useText();
  const [open, show] = useState(false);
  const [changed, setChanged] = useState(false);
  if (open) {
    return (
      <Fields
        onClose={(done) => {
          show(false);
          setChanged(done);
        }}
      />
    );
  }
  return (
    <div className="stack">
      {changed && <Done icon="check">{t('vault.changed')}</Done>}
      <div className="actions">
        <QuietButton onClick={() => show(true)}>{t('vault.change')}</QuietButton>
      </div>
    </div>
  );
}

function Fields({ onClose }: { onClose: (changed: boolean) => void }) {
  const t = useText();
  const [current, setCurrent] = useState('');
  const [wrong, setWrong] = useState(false);
  const [shown, turn] = useShown(false);
  const input = useRef<HTMLInputElement>(null);
  const next = useNewPassphrase();
  const wait = useWait();
  const change = useSlowVaultAction((vault, phrases: { current: string; next: string }, signal) =>
    vault.changePassphrase(phrases.current, phrases.next, signal),
  );
  const waits = current === '' || change.going || wait > 0;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (waits) return input.current?.focus();
    if (!next.ready) return next.focus();
    change.start(
      { current, next: next.value },
      {
        onSuccess: (fits) => {
          if (fits) return onClose(true);
          setWrong(true);
          input.current?.select();
        },
      },
    );
  };

  return (
    <form className="form" onSubmit={submit}>
      <PassphraseField
        label={t('vault.currentPhrase')}
        value={current}
        onChange={(value) => {
          setCurrent(value);
          setWrong(false);
        }}
        shown={shown}
        onShow={turn}
        invalid={wrong}
        help={wait > 0 ? waitText(t, wait) : wrong ? t('vault.wrong') : ''}
        inputRef={input}
      />
      {next.fields}
      <SlowButton work={change} says={t('vault.changing')} submit waits={waits || !next.ready}>
        {t('vault.changeNow')}
      </SlowButton>
      <div className="actions">
        <QuietButton onClick={() => onClose(false)}>{t('vault.leave')}</QuietButton>
      </div>
      <Problem error={change.error} />
    </form>
  );
}
