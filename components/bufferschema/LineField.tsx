import { useId } from 'react';
import { fieldHelp } from '../../lib/bufferschema/help.ts';
import { type LineField as LineFieldId, lineAt, pathOf, withLine } from '../../lib/bufferschema/lines.ts';
import type { Line } from '../../lib/bufferschema/schema.ts';
import { useLanguage, useText } from '../ui/language.tsx';
import { TextArea } from '../ui/TextInput.tsx';
import { HeldMark } from '../vault/Held.tsx';
import { AskLater } from './AskLater.tsx';
import { Hints } from './Hints.tsx';
import { useForm } from './useForm.ts';
import { WhoSays } from './WhoSays.tsx';

interface LineFieldProps {
  readonly field: LineFieldId;
  readonly rows?: number;
  /** False for what can only be the writer's own, such as a plan. */
  readonly says?: boolean;
  /** Offers to ask it next time. */
  readonly ask?: boolean;
}

/** One line of the form: its question, what helps to answer it, and who says it. */
export function LineField({ field, rows = 2, says = false, ask = false }: LineFieldProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const { schema, change } = useForm();
  const line: Line = lineAt(schema, field) ?? { tekst: '', perspectief: 'ik' };
  const put = (part: Partial<Line>) => change(withLine(schema, field, { ...line, ...part }));
  const help = fieldHelp(field, schema.rol, language);
  const written = line.tekst.trim() !== '';
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {t(`schema.field.${field}`)}
      </label>
      {help && (
        <p className="small" id={`${id}-help`} lang={language}>
          {help}
        </p>
      )}
      <TextArea
        id={id}
        rows={rows}
        value={line.tekst}
        {...(help && { 'aria-describedby': `${id}-help` })}
        onChange={(event) => put({ tekst: event.target.value })}
      />
      <HeldMark field={pathOf(field)} />
      {(ask || (says && written)) && (
        <div className="pills">
          {ask && <AskLater navraag={line.navraag} onChange={(navraag) => put({ navraag })} />}
          {says && written && (
            <WhoSays perspective={line.perspectief} onChange={(perspectief) => put({ perspectief })} />
          )}
        </div>
      )}
      <Hints field={field} />
    </div>
  );
}
