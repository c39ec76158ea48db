import { useId, useState } from 'react';
import type { Circumstance } from '../../lib/bufferschema/schema.ts';
import { type CircumstanceKind, circumstanceKinds, directions } from '../../lib/bufferschema/values.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { WordSelect } from '../ui/WordSelect.tsx';
import { useCircumstanceName } from './Circumstances.tsx';
import { FormPart } from './FormPart.tsx';
import { useForm } from './useForm.ts';
import { WhoSays } from './WhoSays.tsx';

/** Each thing that plays around: whether it weighs or helps, and who says so; and anything else in own words. */
export function AroundMore() {
  const t = useText();
  const { schema, change } = useForm();
  const entries = schema.B_omstandigheden;
  const put = (next: readonly Circumstance[]) => change({ B_omstandigheden: [...next] });
  return (
    <FormPart title={t('schema.part.around')} filled={entries.some(({ richting }) => richting !== undefined)}>
      {entries.map((entry, index) => (
        <Entry
          // Entries have no id; the same kind and words cannot stand there twice.
          key={`${entry.soort} ${entry.tekst}`}
          entry={entry}
          onChange={(next) => put(entries.with(index, next))}
          onRemove={() => put(entries.toSpliced(index, 1))}
        />
      ))}
      <OwnCircumstance
        onAdd={(added) => {
          const same = ({ soort, tekst }: Circumstance) => soort === added.soort && tekst === added.tekst;
          if (!entries.some(same)) put([...entries, added]);
        }}
      />
    </FormPart>
  );
}

interface EntryProps {
  readonly entry: Circumstance;
  readonly onChange: (entry: Circumstance) => void;
  readonly onRemove: () => void;
}

function Entry({ entry, onChange, onRemove }: EntryProps) {
  const t = useText();
  const name = useCircumstanceName()({ kind: entry.soort, text: entry.tekst });
  return (
    <fieldset className="field">
      <legend className="label">{name}</legend>
      <Pills
        options={directions.map((value) => ({ value, label: t(`schema.direction.${value}`) }))}
        chosen={entry.richting ? [entry.richting] : []}
        onChange={([richting]) => richting && onChange({ ...entry, richting })}
      />
      <div className="pills">
        <WhoSays
          perspective={entry.perspectief}
          onChange={(perspectief) => onChange({ ...entry, perspectief })}
        />
        <QuietButton place="push" aria-label={t('schema.removeNamed', { name })} onClick={onRemove}>
          {t('schema.remove')}
        </QuietButton>
      </div>
    </fieldset>
  );
}

function OwnCircumstance({ onAdd }: { onAdd: (entry: Circumstance) => void }) {
  const t = useText();
  const id = useId();
  const [tekst, write] = useState('');
  const [soort, choose] = useState<CircumstanceKind>('gebeurtenis');
  const add = () => {
    if (tekst.trim() === '') return;
    onAdd({ tekst: tekst.trim(), soort, perspectief: 'ik' });
    write('');
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {t('schema.aroundOwn')}
      </label>
      <TextInput
        id={id}
        value={tekst}
        maxLength={200}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <div className="pills">
        <WordSelect
          label={t('schema.aroundKind')}
          options={circumstanceKinds.map((value) => ({ value, label: t(`schema.kinds.${value}`) }))}
          value={soort}
          onChange={choose}
        />
        <QuietButton accent onClick={add}>
          {t('schema.aroundAdd')}
        </QuietButton>
      </div>
    </div>
  );
}
