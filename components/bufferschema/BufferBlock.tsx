import { useId } from 'react';
import type { BufferAnswer } from '../../lib/bufferschema/schema.ts';
import { type BufferId, stands } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';
import { TextArea } from '../ui/TextInput.tsx';
import { HeldMark } from '../vault/Held.tsx';
import { BufferMore } from './BufferMore.tsx';
import { BlockGlyph } from './Glyph.tsx';
import { Hints } from './Hints.tsx';
import { ParentSaid } from './ParentSaid.tsx';
import { Swatch } from './Swatch.tsx';
import { WhoSays } from './WhoSays.tsx';

interface BufferBlockProps {
  readonly buffer: BufferId;
  readonly answer: BufferAnswer;
  readonly onChange: (answer: BufferAnswer) => void;
}

/** One buffer: its question, four answers of equal weight, and half a sentence. */
export function BufferBlock({ buffer, answer, onChange }: BufferBlockProps) {
  const t = useText();
  const name = useId();
  const isAnswered = answer.stand !== null && answer.stand !== 'nog niet gevraagd';
  return (
    <fieldset className="buffer">
      <legend className="hidden-label">{t(`schema.buffer.${buffer}.name`)}</legend>
      <div className="buffer-head">
        <BlockGlyph buffer={buffer} stand={answer.stand} />
        <div>
          <p className="small">{t(`schema.buffer.${buffer}.name`)}</p>
          <p className="label" id={`${name}-question`}>
            {t(`schema.buffer.${buffer}.question`)}
          </p>
          <p className="small">{t(`schema.buffer.${buffer}.meaning`)}</p>
        </div>
      </div>
      <div className="stands" role="radiogroup" aria-labelledby={`${name}-question`}>
        {stands.map((stand) => (
          <label key={stand} className="stand">
            <input
              type="radio"
              name={name}
              checked={answer.stand === stand}
              onChange={() => onChange({ ...answer, stand })}
            />
            <Swatch stand={stand} />
            {t(`schema.stand.${stand}`)}
          </label>
        ))}
      </div>
      <TextArea
        className="input line-input"
        rows={1}
        aria-label={t('schema.halfSentence')}
        placeholder={t('schema.halfSentence')}
        value={answer.tekst}
        onChange={(event) => onChange({ ...answer, tekst: event.target.value })}
      />
      <HeldMark field={`D_buffers.${buffer}.tekst`} />
      {answer.tekst.trim() === '' ? (
        isAnswered && (
          <div className="pills">
            <ParentSaid
              perspective={answer.perspectief}
              onChange={(perspectief) => onChange({ ...answer, perspectief })}
            />
          </div>
        )
      ) : (
        <div className="pills">
          <WhoSays
            perspective={answer.perspectief}
            onChange={(perspectief) => onChange({ ...answer, perspectief })}
          />
        </div>
      )}
      <Hints field={buffer} />
      <BufferMore buffer={buffer} answer={answer} onChange={onChange} />
    </fieldset>
  );
}
