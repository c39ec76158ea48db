import type { Bufferschema, Line } from './schema.ts';

/** The lines of the form, by the part they stand in. The four buffers and the circumstances have a shape of their own. */
export const situationFields = ['aanleiding', 'beleving', 'ouderwoorden'] as const;
export const floorFields = [
  'zicht',
  'verzorgen',
  'veiligheid',
  'verwachtingen',
  'grenzen',
  'eigenEmoties',
] as const;
export const chanceFields = ['wie', 'wat', 'watIkDoe'] as const;
export const talkFields = [
  'naast',
  'gezamenlijkBelang',
  'opening',
  'goedeOuderErvaring',
  'informatie',
  'toestemmingszin',
  'duidelijkheid',
  'afspraken',
] as const;
export const privateFields = ['raakt', 'vanMij', 'nodig'] as const;

export const lineFields = [
  ...situationFields,
  ...floorFields,
  ...chanceFields,
  ...talkFields,
  ...privateFields,
] as const;
export type LineField = (typeof lineFields)[number];
export type FloorField = (typeof floorFields)[number];

const isOf = <const List extends readonly string[]>(list: List, field: string): field is List[number] =>
  list.includes(field);

export const isFloorField = (field: string): field is FloorField => isOf(floorFields, field);
export const isLineField = (field: string): field is LineField => isOf(lineFields, field);

/** The parts of a schema that hold lines; an earlier version has no private part. */
type Lines = Pick<Bufferschema, 'A_situatie' | 'C_werkvloer' | 'E_kans' | 'F_gesprek' | 'G_mijzelf'>;

/** What stands on a line; undefined when nobody wrote there. */
export function lineAt(schema: Lines, field: LineField): Line | undefined {
  const { A_situatie, C_werkvloer, E_kans, F_gesprek, G_mijzelf } = schema;
  if (isOf(situationFields, field)) return A_situatie[field];
  if (isOf(floorFields, field)) return C_werkvloer?.[field]?.scene;
  if (field === 'watIkDoe') return E_kans.watIkDoe;
  if (isOf(chanceFields, field)) return E_kans.gemeenschap?.[field];
  if (isOf(talkFields, field)) return F_gesprek[field];
  return G_mijzelf?.[field];
}

/** The part of the schema that changes when this line does. */
export function withLine(schema: Bufferschema, field: LineField, line: Line): Partial<Bufferschema> {
  const { A_situatie, C_werkvloer, E_kans, F_gesprek, G_mijzelf } = schema;
  if (isOf(situationFields, field)) return { A_situatie: { ...A_situatie, [field]: line } };
  if (isOf(floorFields, field)) {
    return { C_werkvloer: { ...C_werkvloer, [field]: { ...C_werkvloer?.[field], scene: line } } };
  }
  if (field === 'watIkDoe') return { E_kans: { ...E_kans, watIkDoe: line } };
  if (isOf(chanceFields, field)) {
    return { E_kans: { ...E_kans, gemeenschap: { ...E_kans.gemeenschap, [field]: line } } };
  }
  if (isOf(talkFields, field)) return { F_gesprek: { ...F_gesprek, [field]: line } };
  return { G_mijzelf: { ...G_mijzelf, [field]: line } };
}

/** Where the text of a line is stored, with a dot between the steps: `A_situatie.beleving.tekst`. */
export function pathOf(field: LineField): string {
  if (isOf(situationFields, field)) return `A_situatie.${field}.tekst`;
  if (isOf(floorFields, field)) return `C_werkvloer.${field}.scene.tekst`;
  if (field === 'watIkDoe') return 'E_kans.watIkDoe.tekst';
  if (isOf(chanceFields, field)) return `E_kans.gemeenschap.${field}.tekst`;
  if (isOf(talkFields, field)) return `F_gesprek.${field}.tekst`;
  return `G_mijzelf.${field}.tekst`;
}
