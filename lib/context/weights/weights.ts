import * as z from 'zod/mini';
import { allThemeIds } from '../theme-ids.ts';
import { unpackWords } from '../words/packed.ts';
import { flagKeys } from './keys.ts';
import { FeatureReader } from './reader.ts';
import { numberAt, signs } from './signs-of-numbers.ts';
import { type Vocabulary, vocabularyOfKeys, vocabularyOfPacked } from './vocabulary.ts';
import data from './weights.yml';

/** The labels a text can have: every theme, and behind them a worry about safety. */
export const worryLabel = allThemeIds.length;
export const labelCount = allThemeIds.length + 1;

/** How a label and a weight are written in the data file: a sign each. */
export const labelSign = (label: number): string => signs.charAt(label);
export const heaviest = 31;
export const weightSign = (weight: number): string => signs.charAt(weight + heaviest);

/** The data file as it is packed by scripts/build/pack.ts. */
const weightsSchema = z.strictObject({
  /** What a text weighs for each label before a word is read; the label is there from nought upwards. */
  begin: z.string(),
  /** What the patterns of each theme weigh for it, in their order. */
  patterns: z.string(),
  /** The keys of the features, and the words in a row behind them. */
  words: z.string(),
  firsts: z.string(),
  seconds: z.string(),
  /** For every feature how many labels it says something about; then of all which, and how much. */
  counts: z.string(),
  labels: z.string(),
  values: z.string(),
});

export interface Weights {
  readonly begin: Int32Array;
  readonly reader: FeatureReader;
  /** The first number of the features that stand for patterns; the number of a pattern is added to it. */
  readonly patterns: number;
  readonly featureCount: number;
  /** The features of a sentence about nobody, with somebody, about adult life, with a quote. */
  readonly flags: Readonly<Record<keyof typeof flagKeys, number>>;
  /** Weights of feature `f` stand from `starts[f]` to `starts[f + 1]`. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

/** The weights of one feature, or what they were written from. */
export type Row = readonly (readonly [label: number, weight: number])[];

/** Puts the rows of all features behind each other. */
function packRows(rows: readonly Row[]): Pick<Weights, 'starts' | 'labels' | 'values'> {
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

const numbersIn = (text: string): number[] => text.split(' ').map(Number);

type Table = Pick<Weights, 'starts' | 'labels' | 'values' | 'featureCount'>;

function weightsWith(
  begin: Int32Array,
  vocabulary: Vocabulary,
  { patterns, table }: { readonly patterns: number; readonly table: Table },
): Weights {
  const reader = new FeatureReader(vocabulary);
  const { nobody, anyone, adult, quoted } = flagKeys;
  return {
    begin,
    reader,
    patterns,
    flags: {
      nobody: reader.numberOf(nobody),
      anyone: reader.numberOf(anyone),
      adult: reader.numberOf(adult),
      quoted: reader.numberOf(quoted),
    },
    ...table,
  };
}

/** Everything there is to weigh with, given the keys of the features and the rows of all features and patterns. */
export const weightsFrom = (begin: Int32Array, keys: readonly string[], rows: readonly Row[]): Weights =>
  weightsWith(begin, vocabularyOfKeys(keys), {
    patterns: keys.length,
    table: { ...packRows(rows), featureCount: rows.length },
  });

type Packed = z.infer<typeof weightsSchema>;

/** The rows of all features of the data file, and behind them those of the patterns. */
function tableOf({ counts, labels, values, patterns }: Packed): Table {
  const ofPatterns = patterns.split('\n').map((line) => (line === '' ? [] : numbersIn(line)));
  const featureCount = counts.length + ofPatterns.reduce((sum, { length }) => sum + length, 0);
  const table = {
    starts: new Int32Array(featureCount + 1),
    labels: new Uint8Array(values.length + featureCount - counts.length),
    values: new Int8Array(values.length + featureCount - counts.length),
  };
  let at = 0;
  for (let feature = 0; feature < counts.length; feature += 1) {
    table.starts[feature] = at;
    let label = 0;
    for (const end = at + numberAt(counts, feature); at < end; at += 1) {
      label += numberAt(labels, at);
      table.labels[at] = label;
      table.values[at] = numberAt(values, at) - heaviest;
    }
  }
  let feature = counts.length;
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
  return { ...table, featureCount };
}

let read: Weights | undefined;

/** The weights of all features. Throws when the data file does not fit its schema. */
export function readWeights(): Weights {
  if (read !== undefined) return read;
  const packed = weightsSchema.parse(data);
  const { begin, words, firsts, seconds, counts } = packed;
  const vocabulary = vocabularyOfPacked({
    singles: unpackWords(words),
    firsts: unpackWords(firsts),
    seconds,
  });
  const patterns = counts.length;
  read = weightsWith(Int32Array.from(numbersIn(begin)), vocabulary, { patterns, table: tableOf(packed) });
  return read;
}

/** The sums of all labels as a list: small arrays of numbers are costly to make. */
export function listOf(sums: Int32Array): readonly number[] {
  const list: number[] = new Array<number>(labelCount);
  for (let label = 0; label < labelCount; label += 1) list[label] = sums[label] ?? 0;
  return list;
}

/** Adds what a feature weighs to the sums of all labels, `times` over. */
export function addRow(
  { starts, labels, values }: Weights,
  feature: number,
  sums: Int32Array,
  times: 1 | -1,
): void {
  const end = starts[feature + 1] ?? 0;
  for (let index = starts[feature] ?? 0; index < end; index += 1) {
    const label = labels[index] ?? 0;
    sums[label] = (sums[label] ?? 0) + times * (values[index] ?? 0);
  }
}

/** Puts other weights in the place of those of the data file: how they are fitted and tried. */
export function replaceWeights(weights: Weights): void {
  read = weights;
}
