import {
  chanceFields,
  type LineField as LineFieldId,
  lineAt,
  pathOf,
  privateFields,
} from '../../lib/bufferschema/lines.ts';
import { sources } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import { FormPart } from './FormPart.tsx';
import { FormHints } from './Hints.tsx';
import { LineField } from './LineField.tsx';
import { useForm } from './useForm.ts';

const situation = ['aanleiding', 'ouderwoorden'] as const;
const talk = [
  'naast',
  'gezamenlijkBelang',
  'goedeOuderErvaring',
  'informatie',
  'toestemmingszin',
  'duidelijkheid',
] as const;

function useFilled(): (fields: readonly LineFieldId[]) => boolean {
  const { schema } = useForm();
  return (fields) => fields.some((field) => lineAt(schema, field)?.tekst.trim());
}

/** What it is about, the parent's own words, and where this comes from. */
export function SituationMore() {
  const t = useText();
  const filled = useFilled();
  const { schema, change } = useForm();
  return (
    <FormPart title={t('schema.part.situation')} filled={filled(situation)} paths={situation.map(pathOf)}>
      <LineField field="aanleiding" says />
      <LineField field="ouderwoorden" says ask />
      <fieldset className="field">
        <legend className="label">{t('schema.source')}</legend>
        <Pills
          several
          options={sources.map((value) => ({ value, label: t(`schema.sources.${value}`) }))}
          chosen={schema.bron ?? []}
          onChange={(bron) => change({ bron: [...bron] })}
        />
      </fieldset>
    </FormPart>
  );
}

/** What the people around can do, and one's own small step. */
export function Chance() {
  const t = useText();
  const filled = useFilled();
  return (
    <FormPart
      title={t('schema.part.chance')}
      meaning={t('schema.meaning.chance')}
      filled={filled(chanceFields)}
      paths={chanceFields.map(pathOf)}
    >
      <LineField field="wie" rows={1} says />
      <LineField field="wat" rows={1} says />
      <LineField field="watIkDoe" rows={1} />
    </FormPart>
  );
}

/** How to stand next to this parent, and what to say honestly. */
export function Talk() {
  const t = useText();
  const filled = useFilled();
  return (
    <FormPart
      title={t('schema.part.talk')}
      meaning={t('schema.meaning.talk')}
      filled={filled(talk)}
      paths={talk.map(pathOf)}
    >
      {talk.map((field) => (
        <LineField key={field} field={field} />
      ))}
    </FormPart>
  );
}

/** What was agreed with the parent: the page for the parent is made of this alone. */
export function Agreed() {
  const t = useText();
  const filled = useFilled();
  return (
    <FormPart title={t('schema.part.agreed')} filled={filled(['afspraken'])} paths={[pathOf('afspraken')]}>
      <LineField field="afspraken" rows={3} />
    </FormPart>
  );
}

/** The private part; it stays here. */
export function Myself() {
  const t = useText();
  const filled = useFilled();
  return (
    <FormPart
      title={t('schema.part.myself')}
      filled={filled(privateFields)}
      paths={privateFields.map(pathOf)}
    >
      <p className="small">{t('schema.privateHelp')}</p>
      {privateFields.map((field) => (
        <LineField key={field} field={field} />
      ))}
      <FormHints rules={['R17']} />
    </FormPart>
  );
}
