import type { Bufferschema, Line } from '../../lib/bufferschema/schema.ts';
import { bufferIds } from '../../lib/bufferschema/values.ts';

type Text = (key: LocaleKey, values?: Record<string, string | number>) => string;

/** Names of circumstances as the form shows them. */
type CircumstanceName = (of: {
  readonly kind: Bufferschema['B_omstandigheden'][number]['soort'];
  readonly text: string;
}) => string;

const part = (label: string, text: string | undefined): string[] =>
  text === undefined || text.trim() === '' ? [] : [`${label}\n${text.trim()}`];

/** What somebody filled in on the form, as a text to read. Nothing that is empty, and no private reflection. */
export function schemaText(schema: Bufferschema, t: Text, nameOf: CircumstanceName): string {
  const { A_situatie, B_omstandigheden, D_buffers, E_kans, F_gesprek, ouderrol, kindBand } = schema;
  const line = (key: LocaleKey, value: Line | undefined) => part(t(key), value?.tekst);
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
    ...line('schema.experience', A_situatie.beleving),
    ...part(t('schema.around'), around.join(', ')),
    ...buffers,
    ...part(t('schema.growth'), E_kans.gekozenBuffer && t(`schema.buffer.${E_kans.gekozenBuffer}.name`)),
    ...line('schema.opening', F_gesprek.opening),
  ].join('\n\n');
}
