import { useId } from 'react';
import type { Line } from '../../lib/bufferschema/schema.ts';
import { useText } from '../ui/language.tsx';
import { TextArea } from '../ui/TextInput.tsx';
import { HeldMark } from '../vault/Held.tsx';
import { AskLater } from './AskLater.tsx';
import { Hints } from './Hints.tsx';
import { WhoSays } from './WhoSays.tsx';

interface ExperienceProps {
  readonly line: Line | undefined;
  readonly onChange: (line: Line) => void;
}

/** The central question: how it is to be this parent, now. */
export function Experience({ line = { tekst: '', perspectief: 'ik' }, onChange }: ExperienceProps) {
  const t = useText();
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {t('schema.experience')}
      </label>
      <TextArea
        id={id}
        rows={3}
        value={line.tekst}
        onChange={(event) => onChange({ ...line, tekst: event.target.value })}
      />
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
    </div>
  );
}
