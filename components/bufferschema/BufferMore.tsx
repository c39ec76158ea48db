import { useId } from 'react';
import { fieldHelp } from '../../lib/bufferschema/help.ts';
import type { BufferAnswer } from '../../lib/bufferschema/schema.ts';
import type { BufferId } from '../../lib/bufferschema/values.ts';
import { useLanguage, useText } from '../ui/language.tsx';
import { TextArea } from '../ui/TextInput.tsx';
import { FormPart } from './FormPart.tsx';
import { useForm } from './useForm.ts';
import { WhoSays } from './WhoSays.tsx';

interface BufferMoreProps {
  readonly buffer: BufferId;
  readonly answer: BufferAnswer;
  readonly onChange: (answer: BufferAnswer) => void;
}

/** What to look for in this buffer, where it is strong or vulnerable, and what is still to be asked. */
export function BufferMore({ buffer, answer, onChange }: BufferMoreProps) {
  const t = useText();
  const language = useLanguage();
  const { schema } = useForm();
  const own = typeof answer.navraag === 'string' ? answer.navraag : '';
  const filled = [answer.sterk?.tekst, answer.kwetsbaar?.tekst, own].some((text) => text?.trim());
  return (
    <FormPart title={t('schema.bufferMore')} filled={filled}>
      <p className="small" lang={language}>
        {fieldHelp(buffer, schema.rol, language)}
      </p>
      {(['sterk', 'kwetsbaar'] as const).map((side) => {
        const line = answer[side] ?? { tekst: '', perspectief: 'ik' };
        return (
          <SmallLine
            key={side}
            label={t(`schema.${side}`)}
            text={line.tekst}
            onChange={(tekst) => onChange({ ...answer, [side]: { ...line, tekst } })}
          >
            {line.tekst.trim() !== '' && (
              <div className="pills">
                <WhoSays
                  perspective={line.perspectief}
                  onChange={(perspectief) => onChange({ ...answer, [side]: { ...line, perspectief } })}
                />
              </div>
            )}
          </SmallLine>
        );
      })}
      <SmallLine
        label={t('schema.navraag')}
        text={own}
        onChange={(navraag) => onChange({ ...answer, navraag })}
      />
    </FormPart>
  );
}

interface SmallLineProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly children?: React.ReactNode;
}

function SmallLine({ label, text, onChange, children }: SmallLineProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <TextArea
        id={id}
        className="input line-input"
        rows={1}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      {children}
    </div>
  );
}
