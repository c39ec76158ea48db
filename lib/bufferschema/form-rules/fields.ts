import { chanceFields, floorFields, privateFields, situationFields, talkFields } from '../lines.ts';

/** The fields of the bufferschema as the form rules know them, and the names under which they may be asked for. */
const parts = {
  A: situationFields,
  B: ['omstandigheden'],
  C: floorFields,
  D: ['goe', 'met', 'ste', 'sol'],
  E: chanceFields,
  F: talkFields,
  G: privateFields,
  H: ['vraag', 'verduidelijking', 'adviezen', 'meegenomen', 'terugblik'],
} as const;

export type Part = keyof typeof parts;
export type FieldId = (typeof parts)[Part][number];

const partOf = new Map<string, Part>();
for (const part of Object.keys(parts) as Part[]) for (const field of parts[part]) partOf.set(field, part);

/** Other names: the numbers of the form, the groups that hold several fields, the parts of a buffer. */
const aliases = new Map<string, FieldId>(
  Object.entries({
    a1: 'aanleiding',
    a2: 'beleving',
    a3: 'ouderwoorden',
    b: 'omstandigheden',
    b_omstandigheden: 'omstandigheden',
    c: 'zicht',
    werkvloer: 'zicht',
    d1: 'goe',
    d2: 'met',
    d3: 'ste',
    d4: 'sol',
    e2: 'wie',
    gemeenschap: 'wie',
    e3: 'watIkDoe',
    f1: 'naast',
    f2: 'opening',
    f3: 'goedeOuderErvaring',
    f4: 'informatie',
    f5: 'duidelijkheid',
    g: 'raakt',
    mijzelf: 'raakt',
    g_mijzelf: 'raakt',
    h: 'vraag',
    intervisie: 'vraag',
    verduidelijken: 'verduidelijking',
  } as const),
);

const isField = (name: string): name is FieldId => partOf.has(name);

/**
 * The field that a name stands for: its own key, its number in the form (`D1`), its group (`gemeenschap`), or a path
 * that holds one (`D_buffers.goe.tekst`, `H_intervisie.verduidelijking.0`). Null for a name that is no field.
 */
export function fieldOf(name: string): FieldId | null {
  const steps = name.split(/[.[\]/]+/).filter(Boolean);
  for (const step of steps.reverse()) {
    if (isField(step)) return step;
    const alias = aliases.get(step.toLowerCase());
    if (alias !== undefined) return alias;
  }
  return null;
}

/** The part of the form, A to H, that a field stands in. */
export function partOfField(field: FieldId): Part {
  const part = partOf.get(field);
  if (part === undefined) throw new Error(`${field} is in no part of the form`);
  return part;
}
