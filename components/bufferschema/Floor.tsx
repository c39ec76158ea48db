import { type FloorField, floorFields, pathOf } from '../../lib/bufferschema/lines.ts';
import { floorStands } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import { FormPart } from './FormPart.tsx';
import { LineField } from './LineField.tsx';
import { useForm } from './useForm.ts';

/** The daily work of raising: six things, each with how it goes and one moment. */
export function Floor() {
  const t = useText();
  const { schema } = useForm();
  const filled = floorFields.some((field) => {
    const part = schema.C_werkvloer?.[field];
    return part?.stand !== undefined || Boolean(part?.scene?.tekst.trim());
  });
  return (
    <FormPart
      title={t('schema.part.floor')}
      meaning={t('schema.meaning.floor')}
      filled={filled}
      paths={floorFields.map(pathOf)}
    >
      {floorFields.map((field) => (
        <FloorPart key={field} field={field} />
      ))}
    </FormPart>
  );
}

function FloorPart({ field }: { field: FloorField }) {
  const t = useText();
  const { schema, change } = useForm();
  const floor = schema.C_werkvloer;
  const stand = floor?.[field]?.stand;
  return (
    <fieldset className="stack">
      <legend className="hidden-label">{t(`schema.field.${field}`)}</legend>
      <LineField field={field} rows={1} says />
      <Pills
        options={floorStands.map((value) => ({ value, label: t(`schema.floorStand.${value}`) }))}
        chosen={stand ? [stand] : []}
        onChange={([next]) =>
          next && change({ C_werkvloer: { ...floor, [field]: { ...floor?.[field], stand: next } } })
        }
      />
    </fieldset>
  );
}
