/** The table of weights, written so that it is read at once and takes little room. What it holds stays as it is. */
import * as z from 'zod/mini';
import {
  type Columns,
  codePlaces,
  codeRow,
  codeUse,
  heaviest,
  mostUsed,
  tableContexts,
} from '../../lib/context/weights/table-code.ts';
import { signs } from '../../lib/packed/signs-of-numbers.ts';
import { SymbolWriter } from './symbol-writer.ts';

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

/** The words, parts and groups of words that weigh something by themselves; signs and frames; words of pairs only. */
export const weightKeysSchema = z.strictObject({ words: z.string(), signs: z.string(), inPairs: z.string() });
export type WeightKeys = z.infer<typeof weightKeysSchema>;

const isSign = ({ key }: Feature): boolean => key.startsWith('!');
const keysOf = (features: readonly Feature[]): string[] => features.map(({ key }) => key).sort();

const readFeatures = (data: unknown): Feature[] =>
  weightsSchema.parse(data).kenmerken.trimEnd().split('\n').map(featureOf);

const pairsIn = (features: readonly Feature[]): Pair[] =>
  features.filter(isPair).map(({ key, row }) => {
    const [first = '', second = ''] = key.split(' ');
    return { first, second, row };
  });

/** The keys of the file with weights, in lists of which the order says nothing. */
export function weightKeys(data: unknown): WeightKeys {
  const features = readFeatures(data);
  const words = keysOf(features.filter((feature) => !isPair(feature) && !isSign(feature)));
  const known = new Set(words);
  const inPairs = new Set(pairsIn(features).flatMap(({ first, second }) => [first, second]));
  return {
    words: words.join(' '),
    signs: keysOf(features.filter(isSign)).join('\n'),
    inPairs: [...inPairs]
      .filter((word) => !known.has(word))
      .sort()
      .join(' '),
  };
}

/** All that the file with weights holds but its keys, which stand in this order. */
export function packWeights(data: unknown, { words, signs, inPairs }: WeightKeys): object {
  const { begin, patronen } = weightsSchema.parse(data);
  const features = readFeatures(data);
  const byKey = new Map(features.map((feature) => [feature.key, feature]));
  const wordKeys = words.split(' ');
  const singles = [...wordKeys, ...signs.split('\n')].map((key) => {
    const feature = byKey.get(key);
    if (feature === undefined) throw new Error(`Nothing is said of what "${key}" weighs.`);
    return feature;
  });
  return {
    begin,
    patterns: patronen.trimEnd(),
    weights: features.reduce((sum, { row }) => sum + row.length / 2, 0),
    ...packTable([...wordKeys, ...inPairs.split(' ')], singles, pairsIn(features)),
  };
}

const weightsFile = 'lib/context/weights/weights.yml';
export const isWeights = (path: string): boolean => path.endsWith(weightsFile);

/** The data of a file as its module holds it. */
export function packed(path: string, data: unknown): unknown {
  if (!isWeights(path)) return data;
  const keys = weightKeys(data);
  return { ...keys, ...packWeights(data, keys) };
}
