import { fieldHelp } from '../../lib/bufferschema/help.ts';
import type { Line } from '../../lib/bufferschema/schema.ts';
import { Field } from '../ui/Field.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { TextArea } from '../ui/TextInput.tsx';
import { HeldMark } from '../vault/Held.tsx';
import { AskLater } from './AskLater.tsx';
import { Hints } from './Hints.tsx';
import { useForm } from './useForm.ts';
import { WhoSays } from './WhoSays.tsx';

interface ExperienceProps {
  readonly line: Line | undefined;
  readonly onChange: (line: Line) => void;
}

/** The central question: how it is to be this parent, now. */
export function Experience({ line = { tekst: '', perspectief: 'ik' }, onChange }: ExperienceProps) {
  const t = useText();
  const language = useLanguage();
  const { schema } = useForm();
  return (
    <Field
      label={t('schema.experience')}
      hint={<span lang={language}>{fieldHelp('beleving', schema.rol, language)}</span>}
      control={(props) => (
        <TextArea
          {...props}
          rows={3}
          value={line.tekst}
          onChange={(event) => onChange({ ...line, tekst: event.target.value })}
        />
      )}
    >
      <HeldMark field="A_situatie.beleving.tekst" />
      <div className="pills">
        <AskLater navraag={line.navraag} onChange={(navraag) => onChange({ ...line, navraag })} />
        {line.tekst.trim() !== '' && (
          <WhoSays
            perspective={line.perspectief}
            onChange={(perspectief) => onChange({ ...line, perspectief })}
          />
        )}
      </div>
      <Hints field="beleving" />
    </Field>
  );
}
