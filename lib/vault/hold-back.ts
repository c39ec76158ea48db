import type { Identifier } from '../analysis/types.ts';
import { type Bufferschema, bufferschemaSchema } from '../bufferschema/schema.ts';
import { findIdentifiers } from '../context/identifiers/index.ts';

/** Something in a field of a schema that leads to a person. */
export interface Pointed {
  /** Names of the parts that lead to the field, with a dot between: `A_situatie.beleving.tekst`. */
  readonly path: string;
  readonly kind: Identifier['kind'];
  readonly text: string;
}

type Path = readonly string[];

/** A postcode alone is a neighbourhood; with a number it is a door, and then it is found as an address as well. */
const leads = ({ kind }: Identifier): boolean => kind !== 'postcode';

function identifiersIn(text: string): Omit<Pointed, 'path'>[] {
  return findIdentifiers(text)
    .filter(leads)
    .map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}

/** What nobody types: Naast fills it in. */
const ownParts = new Set(['id', 'koppelId', 'aangemaakt', 'gewijzigd', 'wisDatum']);

/** A copy in which `change` has had every text that somebody typed. */
function mapTexts(value: unknown, change: (text: string, path: Path) => unknown, path: Path = []): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value))
    return value.map((part, index) => mapTexts(part, change, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      ownParts.has(key) ? part : mapTexts(part, change, [...path, key]),
    ]),
  );
}

/** Everything in the texts of a schema that leads to a person, in order: to point out before it is printed. */
export function pointOut(schema: Bufferschema): Pointed[] {
  const found: Pointed[] = [];
  mapTexts(schema, (text, path) => {
    found.push(...identifiersIn(text).map((one) => ({ ...one, path: path.join('.') })));
    return text;
  });
  return found;
}

/** How a decision to keep something all the same is remembered. */
export const decisionOn = ({ kind, text }: Omit<Pointed, 'path'>): string => `${kind} ${text}`;

/**
 * What of a schema may be saved, and what is held back until somebody changes it or decides to keep it: a field with
 * something new that leads to a person is saved as it was `before`. A bsn nobody can decide to keep.
 */
export function holdBack(
  schema: Bufferschema,
  before: Bufferschema,
  kept: ReadonlySet<string>,
): { safe: Bufferschema; held: Pointed[] } {
  const held: Pointed[] = [];
  const safe = mapTexts(schema, (text, path) => {
    const earlier = at(before, path);
    if (text === earlier) return text;
    const stood = typeof earlier === 'string' ? earlier : '';
    const first = identifiersIn(text).find(
      (one) => one.kind === 'bsn' || !(kept.has(decisionOn(one)) || stood.includes(one.text)),
    );
    if (first === undefined) return text;
    held.push({ ...first, path: path.join('.') });
    return earlier ?? '';
  });
  return held.length === 0 ? { safe: schema, held } : { safe: bufferschemaSchema.parse(safe), held };
}
