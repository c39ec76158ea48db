import { type SubmitEvent, useRef, useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { SlowButton } from '../ui/SlowButton.tsx';
import { Notices } from './Notices.tsx';
import { PassphraseField, useShown } from './PassphraseField.tsx';
import { Problem } from './Problem.tsx';
import { StartOver } from './StartOver.tsx';
import { useSlowVaultAction } from './useVault.ts';
import { useWait, waitText } from './useWait.ts';

/** The locked vault: one field, one button. A phrase that does not fit stays there, selected. */
export function Unlock() {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [phrase, setPhrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const [shown, turn] = useShown(false);
  const unlock = useSlowVaultAction((vault, passphrase: string, signal) => vault.unlock(passphrase, signal));

  const wait = useWait();
  const waits = phrase === '' || unlock.going || wait > 0;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (waits) return;
    unlock.start(phrase, {
      onSuccess: (fits) => {
        setWrong(!fits);
        if (!fits) input.current?.select();
      },
    });
  };

  return (
    <main>
      <Notices />
      <form className="centre" onSubmit={submit}>
        <div className="stack">
          <Icon name="lock" size={32} />
          <h1 className="title">{t('vault.locked')}</h1>
          <p className="quiet">{t('vault.lockedIntro')}</p>
        </div>
        <PassphraseField
          label={t('vault.passphrase')}
          value={phrase}
          onChange={(value) => {
            setPhrase(value);
            setWrong(false);
          }}
          shown={shown}
          onShow={turn}
          invalid={wrong}
          help={wait > 0 ? waitText(t, wait) : wrong ? t('vault.wrong') : ''}
          inputRef={input}
        />
        <SlowButton work={unlock} says={t('vault.unlocking')} submit waits={waits}>
          {t('vault.unlock')}
        </SlowButton>
        <Problem error={unlock.error} />
        <p className="small">{t('vault.lost')}</p>
        <StartOver label={t('vault.startOver')} />
      </form>
    </main>
  );
}
