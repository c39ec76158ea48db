import * as z from 'zod/mini';
import data from './points.yml';

/** Lists of words or signs by the points they count for. */
const tableSchema = z.record(z.string().check(z.regex(/^-?\d+$/)), z.string());
const pointsSchema = z.strictObject({
  /** What a text starts with; it is a worry from nought upwards. */
  begin: z.number(),
  /** Points for each ten words that stand together beyond the first twenty: long texts hold more of everything. */
  lengte: z.number(),
  /** Points for having any frame at all. */
  kader: z.number(),
  /** Points of a sign. */
  tekens: tableSchema,
  /** Points of a word; with a star, of all longer words that start so. */
  woorden: tableSchema,
  /** Whom a worry is about: from nought upwards a parent, below it a child. */
  ouder: z.strictObject({ begin: z.number(), tekens: tableSchema }),
});

export interface Points {
  readonly begin: number;
  readonly length: number;
  readonly frame: number;
  readonly signs: ReadonlyMap<string, number>;
  readonly parent: { readonly begin: number; readonly signs: ReadonlyMap<string, number> };
  /** Every word and stem has a number; these are its points. */
  readonly words: readonly number[];
  /** The numbers of a word and of the stem that it starts with. */
  readonly numbersOf: (norm: string) => readonly number[];
}

export const stemLength = 5;
const largestCache = 20_000;
const none: readonly number[] = [];

function entriesOf(table: Readonly<Record<string, string>>): [string, number][] {
  return Object.entries(table).flatMap(([points, line]) =>
    line.split(' ').map((word): [string, number] => [word, Number(points)]),
  );
}

/** Looks up words as they are and by their first letters, and remembers what it found. */
function wordNumbers(entries: readonly (readonly [string, number])[]): (norm: string) => readonly number[] {
  const exact = new Map(entries.map(([word], number) => [word, number]));
  let known = new Map<string, readonly number[]>();
  return (norm) => {
    const found = known.get(norm);
    if (found !== undefined) return found;
    const numbers = [
      exact.get(norm),
      norm.length > stemLength ? exact.get(`${norm.slice(0, stemLength)}*`) : undefined,
    ];
    const kept = numbers.filter((number) => number !== undefined);
    if (known.size >= largestCache) known = new Map();
    known.set(norm, kept.length > 0 ? kept : none);
    return kept;
  };
}

let read: Points | undefined;

/** The points of signs and words. Throws when the data file does not fit its schema. */
export function readPoints(): Points {
  if (read !== undefined) return read;
  const { begin, lengte, kader, tekens, woorden, ouder } = pointsSchema.parse(data);
  const words = entriesOf(woorden);
  read = {
    begin,
    length: lengte,
    frame: kader,
    signs: new Map(entriesOf(tekens)),
    parent: { begin: ouder.begin, signs: new Map(entriesOf(ouder.tekens)) },
    words: words.map(([, points]) => points),
    numbersOf: wordNumbers(words),
  };
  return read;
}
