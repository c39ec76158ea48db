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

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** How many characters two texts have in common at their begin and their end. */
function likeness(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < most && one[begin] === other[begin]) begin++;
  let end = 0;
  while (end < most - begin && one.at(-1 - end) === other.at(-1 - end)) end++;
  return begin + end;
}

/**
 * For each item of a list the item that it was before, undefined for a new one. Not by its place alone: what stands
 * after a deleted item moves up, and must not be saved as the deleted one was.
 */
function itemsBefore(items: readonly unknown[], before: unknown): unknown[] {
  if (!Array.isArray(before)) return items.map(() => undefined);
  const left = before.map((item) => ({ item: item as unknown, text: JSON.stringify(item) }));
  const take = (index: number): unknown => (index < 0 ? undefined : left.splice(index, 1)[0]?.item);
  const found = items.map((item) => {
    const text = JSON.stringify(item);
    return take(left.findIndex((one) => one.text === text));
  });
  return items.map((item, index) => {
    if (found[index] !== undefined || left.length === 0) return found[index];
    const text = JSON.stringify(item);
    const scores = left.map((one) => likeness(one.text, text));
    return take(scores.indexOf(Math.max(...scores)));
  });
}

/** What nobody types: Naast fills it in. */
const ownParts = new Set(['id', 'koppelId', 'aangemaakt', 'gewijzigd', 'wisDatum']);

/** Gets a text that somebody typed, and what stood there before. */
type Change = (text: string, path: Path, earlier: unknown) => unknown;

/** A copy in which `change` has had every text that somebody typed. */
function mapTexts(value: unknown, before: unknown, change: Change, path: Path = []): unknown {
  if (typeof value === 'string') return change(value, path, before);
  if (Array.isArray(value)) {
    const earlier = itemsBefore(value, before);
    return value.map((part, index) => mapTexts(part, earlier[index], change, [...path, String(index)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      ownParts.has(key) ? part : mapTexts(part, partOf(before, key), change, [...path, key]),
    ]),
  );
}

/** Everything in the texts of a schema that leads to a person, in order: to point out before it is printed. */
export function pointOut(schema: Bufferschema): Pointed[] {
  const found: Pointed[] = [];
  mapTexts(schema, undefined, (text, path) => {
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
  const safe = mapTexts(schema, before, (text, path, earlier) => {
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
