import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { parentRoles } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import { AliasField } from './AliasField.tsx';
import { AroundMore } from './AroundMore.tsx';
import { Buffers, Growth } from './Buffers.tsx';
import { Circumstances } from './Circumstances.tsx';
import { Experience } from './Experience.tsx';
import { Floor } from './Floor.tsx';
import { FormHints } from './Hints.tsx';
import { MoreAboutSchema } from './MoreAboutSchema.tsx';
import { Agreed, Chance, Myself, SituationMore, Talk } from './MoreParts.tsx';
import { Opening } from './Opening.tsx';
import { OtherParentButton } from './OtherParent.tsx';
import { useForm } from './useForm.ts';

interface FormFieldsProps {
  /** Aliases of other schemas. */
  readonly taken: readonly string[];
  /** Sentences to open the conversation with. */
  readonly suggestions: readonly string[];
}

/**
 * The fields of the three-minute path, in the order in which they are thought of. Between them stands what the full
 * form has more, closed until somebody wants it.
 */
export function FormFields({ taken, suggestions }: FormFieldsProps) {
  const { schema, change: onChange } = useForm();
  const { A_situatie, B_omstandigheden, D_buffers, E_kans, F_gesprek } = schema;
  return (
    <>
      <AliasField alias={schema.alias} taken={taken} onChange={(alias) => onChange({ alias })} />
      <WhichParent chosen={schema.ouderrol} onChange={(ouderrol) => onChange({ ouderrol })} />
      <Experience
        line={A_situatie.beleving}
        onChange={(beleving) => onChange({ A_situatie: { ...A_situatie, beleving } })}
      />
      <SituationMore />
      <Circumstances
        role={schema.rol}
        entries={B_omstandigheden}
        onChange={(entries) => onChange({ B_omstandigheden: entries })}
      />
      <AroundMore />
      <Floor />
      <Buffers
        schema={schema}
        onChange={(buffer, answer) => onChange({ D_buffers: { ...D_buffers, [buffer]: answer } })}
      />
      <Growth
        schema={schema}
        onChange={(gekozenBuffer) => onChange({ E_kans: { ...E_kans, gekozenBuffer } })}
      />
      <Opening
        line={F_gesprek.opening}
        suggestions={suggestions}
        onChange={(opening) => onChange({ F_gesprek: { ...F_gesprek, opening } })}
      />
      <Chance />
      <Talk />
      <Agreed />
      <Myself />
      <MoreAboutSchema schema={schema} onChange={onChange} />
      <FormHints rules={wholeForm} />
    </>
  );
}

/** R8 is no hint: what was never asked stands in the end view, as a question. */
const wholeForm = ['R7', 'R15', 'R16', 'R18'] as const;

interface WhichParentProps {
  readonly chosen: Bufferschema['ouderrol'];
  readonly onChange: (role: Bufferschema['ouderrol']) => void;
}

function WhichParent({ chosen, onChange }: WhichParentProps) {
  const t = useText();
  return (
    <fieldset className="field">
      <legend className="label">{t('schema.parent')}</legend>
      <Pills
        options={parentRoles.map((value) => ({ value, label: t(`schema.parents.${value}`) }))}
        chosen={chosen ? [chosen] : []}
        onChange={([role]) => onChange(role)}
      />
      <p className="small">{t('schema.parentHelp')}</p>
      <div className="actions">
        <OtherParentButton />
      </div>
    </fieldset>
  );
}
