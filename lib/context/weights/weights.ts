import * as z from 'zod/mini';
import { unpackWords } from '../words/packed.ts';
import { flagKeys } from './keys.ts';
import { FeatureReader } from './reader.ts';
import { lanesOf, Rows, type Table } from './rows.ts';
import { numberAt, signs } from './signs-of-numbers.ts';
import { type Vocabulary, vocabularyOfKeys, vocabularyOfPacked } from './vocabulary.ts';
import data from './weights.yml';

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
  /** What a text weighs before a word is read; see rows.ts. */
  readonly begin: Int32Array;
  readonly rows: Rows;
  readonly reader: FeatureReader;
  /** The first number of the features that stand for patterns; the number of a pattern is added to it. */
  readonly patterns: number;
  /** The features of a sentence about nobody, with somebody, about adult life, with a quote. */
  readonly flags: Readonly<Record<keyof typeof flagKeys, number>>;
}

/** The weights of one feature, or what they were written from. */
export type Row = readonly (readonly [label: number, weight: number])[];

/** Puts the rows of all features behind each other. */
function tableOfRows(rows: readonly Row[]): Table {
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

function weightsWith(
  begin: ArrayLike<number>,
  vocabulary: Vocabulary,
  { patterns, table }: { readonly patterns: number; readonly table: Table },
): Weights {
  const reader = new FeatureReader(vocabulary);
  const { nobody, anyone, adult, quoted } = flagKeys;
  return {
    begin: lanesOf(begin),
    rows: new Rows(table),
    reader,
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
  return table;
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
  read = weightsWith(numbersIn(begin), vocabulary, { patterns, table: tableOf(packed) });
  return read;
}

/** Puts other weights in the place of those of the data file: how they are fitted and tried. */
export function replaceWeights(weights: Weights): void {
  read = weights;
}
