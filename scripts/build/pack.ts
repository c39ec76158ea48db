/**
 * Large tables, written so that they are read at once and pack well: words in order, each without the letters it has
 * in common with the one before it, and rows of numbers as columns. What they hold stays as it is.
 */
import * as z from 'zod/mini';
import { signs } from '../../lib/context/weights/signs-of-numbers.ts';
import {
  type Columns,
  codePlaces,
  codeRow,
  codeUse,
  heaviest,
  mostUsed,
  tableContexts,
} from '../../lib/context/weights/table-code.ts';
import { SymbolWriter } from './symbol-writer.ts';

const mostInCommon = 25;
const firstCapital = 0x41;

/** Words in order, each behind a capital that says how many letters it has in common with the one before it. */
export function packWords(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words) {
    if (/[A-Z]/.test(word)) throw new Error(`"${word}" holds a capital.`);
    let common = 0;
    while (common < Math.min(mostInCommon, before.length) && word[common] === before[common]) common += 1;
    packed += String.fromCharCode(firstCapital + common) + word.slice(common);
    before = word;
  }
  return packed;
}

const classesSchema = z.record(z.string(), z.string());

const packClasses = (data: unknown): unknown =>
  Object.fromEntries(
    Object.entries(classesSchema.parse(data)).map(([name, line]) => [
      name,
      packWords([...new Set(line.split(' '))].sort()),
    ]),
  );

const weightsSchema = z.strictObject({ begin: z.string(), patronen: z.string(), kenmerken: z.string() });

interface Feature {
  readonly key: string;
  readonly row: string;
}

function featureOf(line: string): Feature {
  const cut = line.lastIndexOf(' ');
  return { key: line.slice(0, cut), row: line.slice(cut + 1) };
}

/** Two words in a row. */
interface Pair {
  readonly first: string;
  readonly second: string;
  readonly row: string;
}

const isPair = ({ key }: Feature): boolean => key.includes(' ') && !key.startsWith('!');
const inOrder = (one: Feature, other: Feature): number => (one.key < other.key ? -1 : 1);

/** A row as the file writes it. */
const columnsOf = (row: string): Columns => ({
  labels: Uint8Array.from({ length: row.length / 2 }, (_, at) => signs.indexOf(row.charAt(at * 2))),
  values: Int8Array.from(
    { length: row.length / 2 },
    (_, at) => signs.indexOf(row.charAt(at * 2 + 1)) - heaviest,
  ),
});

/** How often each of the words stands at a place in the pairs. */
function usesOf(words: readonly string[], pairs: readonly Pair[], place: keyof Pair): number[] {
  const uses = new Map<string, number>();
  for (const pair of pairs) uses.set(pair[place], (uses.get(pair[place]) ?? 0) + 1);
  return words.map((word) => uses.get(word) ?? 0);
}

/** The words of the pairs, which word stands behind which, and what everything weighs. */
function packTable(
  words: readonly string[],
  singles: readonly Feature[],
  pairs: readonly Pair[],
): ReturnType<SymbolWriter['finish']> {
  const writer = new SymbolWriter(tableContexts);
  const firsts = usesOf(words, pairs, 'first');
  const seconds = usesOf(words, pairs, 'second');
  words.forEach((_, at) => {
    codeUse(writer, false, firsts[at] ?? 0);
    codeUse(writer, true, seconds[at] ?? 0);
  });
  const places = new Map(mostUsed(seconds).map((at, place) => [words[at], place]));
  const placeOf = ({ second }: Pair): number => places.get(second) ?? 0;
  const byFirst = Map.groupBy(pairs, ({ first }) => first);
  const inOrderOfUse = words.flatMap((word) =>
    (byFirst.get(word) ?? []).sort((one, other) => placeOf(one) - placeOf(other)),
  );
  for (const of of Map.groupBy(inOrderOfUse, ({ first }) => first).values())
    codePlaces(writer, of.length, of.map(placeOf));
  const write = (row: string, isPair: boolean): void => {
    codeRow(writer, columnsOf(row), 0, { isPair, count: row.length / 2 });
  };
  for (const { row } of singles) write(row, false);
  for (const { row } of inOrderOfUse) write(row, true);
  return writer.finish();
}

function packWeights(data: unknown): unknown {
  const { begin, patronen, kenmerken } = weightsSchema.parse(data);
  const features = kenmerken.trimEnd().split('\n').map(featureOf).sort(inOrder);
  const singles = features.filter((feature) => !isPair(feature));
  const pairs = features.filter(isPair).map(({ key, row }): Pair => {
    const [first = '', second = ''] = key.split(' ');
    return { first, second, row };
  });
  const keys = singles.map(({ key }) => key);
  const known = new Set(keys);
  const others = new Set(
    pairs.flatMap(({ first, second }) => [first, second]).filter((word) => !known.has(word)),
  );
  const inPairs = [...others].sort();
  return {
    begin,
    patterns: patronen.trimEnd(),
    words: packWords(keys),
    inPairs: packWords(inPairs),
    weights: features.reduce((sum, { row }) => sum + row.length / 2, 0),
    ...packTable([...keys, ...inPairs], singles, pairs),
  };
}

const packers: readonly (readonly [string, (data: unknown) => unknown])[] = [
  ['lib/context/words/classes.yml', packClasses],
  ['lib/context/weights/weights.yml', packWeights],
];

/** The data of a file as its module holds it. */
export function packed(path: string, data: unknown): unknown {
  const packer = packers.find(([end]) => path.endsWith(end));
  return packer === undefined ? data : packer[1](data);
}
