import * as z from 'zod/mini';
import { signs } from '../../packed/signs-of-numbers.ts';
import { SymbolReader } from '../../packed/symbols.ts';
import { Gathered } from './gathered.ts';
import { flagKeys } from './keys.ts';
import { FeatureReader } from './reader.ts';
import { lanesOf, Rows, type Table } from './rows.ts';
import { codePlaces, codeRow, codeUse, heaviest, mostUsed } from './table-code.ts';
import {
  type Pairs,
  type PairsOfWord,
  type Vocabulary,
  vocabularyOfKeys,
  vocabularyOfPacked,
} from './vocabulary.ts';
import data from './weights.yml';

/** How a label and a weight are written in the data file: a sign each. */
export const labelSign = (label: number): string => signs.charAt(label);
export const weightSign = (weight: number): string => signs.charAt(weight + heaviest);

/** Features and what they weigh, as scripts/build/pack.ts packs them. */
export const featuresSchema = z.strictObject({
  /** What a text weighs for each label before a word is read; the label is there from nought upwards. */
  begin: z.string(),
  /** The keys of features: words and what is made of them, signs and frames; and the words that only stand in pairs. */
  words: z.string(),
  signs: z.string(),
  inPairs: z.string(),
  /** How many weights there are. */
  weights: z.number(),
  /** Which words stand behind which, and the weights of all features; see table-code.ts. */
  frequencies: z.string(),
  written: z.string(),
});
export type PackedFeatures = z.infer<typeof featuresSchema>;

const weightsSchema = z.extend(featuresSchema, {
  /** What the patterns of each theme weigh for it, in their order. */
  patterns: z.string(),
});

export interface Weights {
  /** What a text weighs before a word is read; see rows.ts. */
  readonly begin: Int32Array;
  readonly rows: Rows;
  readonly reader: FeatureReader;
  /** Where the features of one sentence are gathered. */
  readonly gathered: Gathered;
  /** The first number of the features that stand for patterns; the number of a pattern is added to it. */
  readonly patterns: number;
  /** The features of a sentence about nobody, with somebody, about adult life, with a quote. */
  readonly flags: Readonly<Record<keyof typeof flagKeys, number>>;
}

/** The weights of one feature, or what they were written from. */
export type Row = readonly (readonly [label: number, weight: number])[];

/** Puts the rows of all features behind each other. */
export function tableOfRows(rows: readonly Row[]): Table {
  const starts = new Int32Array(rows.length + 1);
  const total = rows.reduce((sum, row) => sum + row.length, 0);
  const labels = new Uint8Array(total);
  const values = new Int8Array(total);
  let at = 0;
  rows.forEach((row, feature) => {
    starts[feature] = at;
    for (const [label, weight] of row) {
      labels[at] = label;
      values[at] = weight;
      at += 1;
    }
  });
  starts[rows.length] = at;
  return { starts, labels, values };
}

export const numbersIn = (text: string): number[] => text.split(' ').map(Number);

function weightsWith(
  begin: ArrayLike<number>,
  vocabulary: Vocabulary,
  { patterns, table }: { readonly patterns: number; readonly table: Table },
): Weights {
  const rows = new Rows(table);
  const reader = new FeatureReader(vocabulary, rows);
  const { nobody, anyone, adult, quoted } = flagKeys;
  return {
    begin: lanesOf(begin),
    rows,
    reader,
    gathered: new Gathered(rows),
    patterns,
    flags: {
      nobody: reader.numberOf(nobody),
      anyone: reader.numberOf(anyone),
      adult: reader.numberOf(adult),
      quoted: reader.numberOf(quoted),
    },
  };
}

/** Everything there is to weigh with, given the keys of the features and the rows of all features and patterns. */
export const weightsFrom = (
  begin: ArrayLike<number>,
  keys: readonly string[],
  rows: readonly Row[],
): Weights =>
  weightsWith(begin, vocabularyOfKeys(keys), {
    patterns: keys.length,
    table: tableOfRows(rows),
  });

/** Which words stand behind which, as scripts/build/pack.ts wrote it. The number of the first pair is `from`. */
function readPairs(reader: SymbolReader, words: readonly string[], from: number): Pairs {
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    firsts.push(codeUse(reader, false, 0));
    seconds.push(codeUse(reader, true, 0));
  }
  const byUse = mostUsed(seconds).map((at) => words[at] ?? '');
  const pairs: PairsOfWord[] = [];
  let number = from;
  firsts.forEach((count, at) => {
    if (count === 0) return;
    const behind = codePlaces(reader, count, []).map((place) => byUse[place] ?? '');
    pairs.push({ first: words[at] ?? '', seconds: behind, number });
    number += count;
  });
  return { pairs, seconds: byUse };
}

/** Features with what they weigh for labels; behind the rows of the table others may still be put. */
export interface Features {
  /** The keys of those that are no pair. */
  readonly singles: readonly string[];
  readonly pairs: Pairs;
  readonly count: number;
  readonly table: Table;
}

/** Reads packed features; `more` is how many features with one weight each still come behind them. */
export function unpackFeatures(packed: PackedFeatures, more = 0): Features {
  const words = packed.words.split(' ');
  const singles = packed.signs === '' ? words : [...words, ...packed.signs.split('\n')];
  const reader = new SymbolReader(packed.frequencies, packed.written);
  const pairs = readPairs(reader, [...words, ...packed.inPairs.split(' ')], singles.length);
  const count = pairs.pairs.reduce((sum, { seconds }) => sum + seconds.length, singles.length);
  const table = {
    starts: new Int32Array(count + more + 1),
    labels: new Uint8Array(packed.weights + more),
    values: new Int8Array(packed.weights + more),
  };
  let at = 0;
  for (let feature = 0; feature < count; feature += 1) {
    table.starts[feature] = at;
    at += codeRow(reader, table, at, { isPair: feature >= singles.length });
  }
  table.starts.fill(at, count);
  return { singles, pairs, count, table };
}

/** Puts what the patterns of each theme weigh for it behind the other features. */
function addPatterns({ count, table }: Features, ofPatterns: readonly (readonly number[])[]): void {
  let feature = count;
  let at = table.starts[feature] ?? 0;
  ofPatterns.forEach((weights, label) => {
    for (const weight of weights) {
      table.starts[feature] = at;
      feature += 1;
      if (weight === 0) continue;
      table.labels[at] = label;
      table.values[at] = weight;
      at += 1;
    }
  });
  table.starts[feature] = at;
}

/** The weights of all features. Throws when the data do not fit their schema. */
export function unpackWeights(of: unknown): Weights {
  const { begin, patterns, ...packed } = weightsSchema.parse(of);
  const ofPatterns = patterns.split('\n').map((line) => (line === '' ? [] : numbersIn(line)));
  const features = unpackFeatures(
    { begin, ...packed },
    ofPatterns.reduce((sum, { length }) => sum + length, 0),
  );
  addPatterns(features, ofPatterns);
  const { singles, pairs, count, table } = features;
  return weightsWith(numbersIn(begin), vocabularyOfPacked(singles, pairs), { patterns: count, table });
}

let read: Weights | undefined;

/** The weights of the data file, read once. */
export function readWeights(): Weights {
  read ??= unpackWeights(data);
  return read;
}

/** Puts other weights in the place of those of the data file: how they are fitted and tried. */
export function replaceWeights(weights: Weights): void {
  read = weights;
}
