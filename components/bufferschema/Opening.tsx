import { useState } from 'react';
import type { Line } from '../../lib/bufferschema/schema.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { TextArea } from '../ui/TextInput.tsx';
import { HeldMark } from '../vault/Held.tsx';
import { Hints } from './Hints.tsx';

interface OpeningProps {
  readonly line: Line | undefined;
  /** Sentences from the library that fit this schema, the best first. */
  readonly suggestions: readonly string[];
  readonly onChange: (line: Line) => void;
}

/** The first sentence of the next conversation: written, or picked. Picking never loses what was written. */
export function Opening({ line, suggestions, onChange }: OpeningProps) {
  const t = useText();
  const [replaced, replace] = useState<string | null>(null);
  const text = line?.tekst ?? '';
  const write = (tekst: string) => onChange({ perspectief: 'ik', ...line, tekst });

  const another = () => {
    const next = suggestions[(suggestions.indexOf(text) + 1) % suggestions.length];
    if (next === undefined) return;
    if (text.trim() !== '' && !suggestions.includes(text)) replace(text);
    write(next);
  };

  return (
    <Field
      label={t('schema.opening')}
      control={(field) => (
        <TextArea
          {...field}
          rows={2}
          lang="nl"
          value={text}
          onChange={(event) => {
            replace(null);
            write(event.target.value);
          }}
        />
      )}
    >
      <HeldMark field="F_gesprek.opening.tekst" />
      {suggestions.length > 0 && (
        <QuietButton place="role" onClick={another}>
          <Icon name="shuffle" size={18} />{' '}
          {t(text.trim() === '' ? 'schema.suggestOpening' : 'schema.otherOpening')}
        </QuietButton>
      )}
      {replaced !== null && (
        <Done
          action={
            <QuietButton
              onClick={() => {
                write(replaced);
                replace(null);
              }}
            >
              {t('schema.restore')}
            </QuietButton>
          }
        >
          {t('schema.openingReplaced')}
        </Done>
      )}
      <Hints field="opening" />
    </Field>
  );
}
