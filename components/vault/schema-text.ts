import {
  chanceFields,
  type FloorField,
  floorFields,
  type LineField,
  lineAt,
  situationFields,
  talkFields,
} from '../../lib/bufferschema/lines.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { bufferIds } from '../../lib/bufferschema/values.ts';

type Text = (key: LocaleKey, values?: Record<string, string | number>) => string;

/** Names of circumstances as the form shows them. */
type CircumstanceName = (of: {
  readonly kind: Bufferschema['B_omstandigheden'][number]['soort'];
  readonly text: string;
}) => string;

const part = (label: string, text: string | undefined): string[] =>
  text === undefined || text.trim() === '' ? [] : [`${label}\n${text.trim()}`];

/** What is not for others: the private reflection, the talk with colleagues, and earlier conversations. */
export function withoutPrivate(schema: Bufferschema): Bufferschema {
  const { G_mijzelf: _, H_intervisie: __, versies: ___, ...shared } = schema;
  return shared;
}

/** Everything that somebody filled in on the form, as a text to read: nothing that is empty, and nothing private. */
export function schemaText(schema: Bufferschema, t: Text, nameOf: CircumstanceName): string {
  const { B_omstandigheden, C_werkvloer, D_buffers, E_kans, ouderrol, kindBand } = schema;
  const line = (field: LineField) => part(t(`schema.field.${field}`), lineAt(schema, field)?.tekst);
  const floor = (field: FloorField) => {
    const stand = C_werkvloer?.[field]?.stand;
    const parts = [stand && t(`schema.floorStand.${stand}`), lineAt(schema, field)?.tekst.trim()];
    return part(t(`schema.field.${field}`), parts.filter(Boolean).join('. '));
  };
  const buffers = bufferIds.flatMap((buffer) => {
    const { stand, tekst } = D_buffers[buffer];
    const parts = [stand && t(`schema.stand.${stand}`), tekst.trim()].filter(Boolean);
    return part(t(`schema.buffer.${buffer}.question`), parts.join('. '));
  });
  const around = B_omstandigheden.map(({ soort, tekst }) => nameOf({ kind: soort, text: tekst }));
  return [
    schema.alias,
    ...part(t('schema.parent'), ouderrol && t(`schema.parents.${ouderrol}`)),
    ...part(t('schema.childAge'), kindBand && t(`schema.bands.${kindBand}`)),
    ...situationFields.flatMap(line),
    ...part(t('schema.around'), around.join(', ')),
    ...floorFields.flatMap(floor),
    ...buffers,
    ...part(t('schema.growth'), E_kans.gekozenBuffer && t(`schema.buffer.${E_kans.gekozenBuffer}.name`)),
    ...chanceFields.flatMap(line),
    ...talkFields.flatMap(line),
  ].join('\n\n');
}
