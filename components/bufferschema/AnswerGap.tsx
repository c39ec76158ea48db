import { type ReactNode, useId, useState } from 'react';
import { answered, type Gap, isBufferId, textAtGap } from '../../lib/bufferschema/knowledge.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { stands } from '../../lib/bufferschema/values.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import { TextArea } from '../ui/TextInput.tsx';

interface AnswerGapProps {
  readonly schema: Bufferschema;
  readonly gap: Gap;
  readonly onAnswer: (part: Partial<Bufferschema>) => void;
  /** What else can be done while there is no answer. */
  readonly children?: ReactNode;
}

const known = stands.filter((stand) => stand !== 'nog niet gevraagd');
type KnownStand = (typeof known)[number];

/** Where the answer of the parent is written down; after that the point is open no longer. */
export function AnswerGap({ schema, gap, onAnswer, children }: AnswerGapProps) {
  const t = useText();
  const id = useId();
  const [asked, ask] = useState(false);
  const [text, write] = useState('');
  const [stand, choose] = useState<KnownStand | null>(null);
  if (!asked) {
    return (
      <div className="actions">
        <QuietButton
          onClick={() => {
            write(textAtGap(schema, gap));
            ask(true);
          }}
        >
          {t('schema.answer.give')}
        </QuietButton>
        {children}
      </div>
    );
  }
  return (
    <div className="stack answer">
      <div className="field">
        <label className="label" htmlFor={id}>
          {t('schema.answer.label')}
        </label>
        <p className="small" id={`${id}-help`}>
          {t('schema.answer.help')}
        </p>
        <TextArea
          id={id}
          rows={2}
          value={text}
          aria-describedby={`${id}-help`}
          onChange={(event) => write(event.target.value)}
        />
      </div>
      {isBufferId(gap.field) && (
        <fieldset className="field">
          <legend className="label">{t('schema.answer.stand')}</legend>
          <Pills
            options={known.map((value) => ({ value, label: t(`schema.stand.${value}`) }))}
            chosen={stand ? [stand] : []}
            onChange={([next]) => next && choose(next)}
          />
        </fieldset>
      )}
      <div className="actions">
        <QuietButton
          accent
          onClick={() => text.trim() !== '' && onAnswer(answered(schema, gap, text, stand))}
        >
          {t('schema.answer.save')}
        </QuietButton>
        <QuietButton onClick={() => ask(false)}>{t('schema.answer.leave')}</QuietButton>
      </div>
    </div>
  );
}
