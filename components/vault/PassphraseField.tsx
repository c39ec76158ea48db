import { type ReactNode, type Ref, useId, useState } from 'react';
import { QuietButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { TextInput } from '../ui/TextInput.tsx';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether the words can be read; null when another field decides. */
  readonly onShow: (() => void) | null;
  readonly shown: boolean;
  readonly invalid?: boolean;
  readonly help?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A passphrase, readable or not, with what there is to say about it below. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, onShow, shown, invalid = false, help, inputRef } = props;
  const t = useText();
  const id = useId();
  const input = (
    <TextInput
      id={id}
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-invalid={invalid}
      {...(help !== undefined && { 'aria-describedby': `${id}-help` })}
      {...(inputRef && { ref: inputRef })}
    />
  );
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {onShow ? (
        <div className="input-with-end">
          {input}
          <QuietButton aria-pressed={shown} onClick={onShow}>
            <Icon name="eye" size={18} /> {t(shown ? 'vault.hide' : 'vault.show')}
          </QuietButton>
        </div>
      ) : (
        input
      )}
      {help !== undefined && (
        <p id={`${id}-help`} className={invalid ? 'help' : 'small'} role="status">
          {help}
        </p>
      )}
    </div>
  );
}

/** Whether a passphrase can be read, and how to turn that. */
export function useShown(initially: boolean): [boolean, () => void] {
  const [shown, show] = useState(initially);
  return [shown, () => show(!shown)];
}
