import * as z from 'zod/mini';
import { allThemeIds } from '../theme-ids.ts';
import { flagKeys } from './keys.ts';
import { FeatureReader } from './reader.ts';
import data from './weights.yml';

/** The labels a text can have: every theme, and behind them a worry about safety. */
export const worryLabel = allThemeIds.length;
export const labelCount = allThemeIds.length + 1;

/**
 * A feature a line: its key, and for every label it says something about two signs, the label and the weight. The
 * signs are letters, so that the file stays small.
 */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const labelSign = (label: number): string => signs.charAt(label);
export const heaviest = 31;
export const weightSign = (weight: number): string => signs.charAt(weight + heaviest);

const weightsSchema = z.strictObject({
  /** What a text weighs for each label before a word is read; the label is there from nought upwards. */
  begin: z.string(),
  /** What the patterns of each theme weigh for it, in their order. */
  patronen: z.string(),
  kenmerken: z.string(),
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

function rowOf(text: string): Row {
  const row: [number, number][] = [];
  for (let at = 0; at + 1 < text.length; at += 2)
    row.push([signs.indexOf(text.charAt(at)), signs.indexOf(text.charAt(at + 1)) - heaviest]);
  return row;
}

const numbersIn = (text: string): number[] => text.split(' ').map(Number);

/** Everything there is to weigh with, given the keys of the features and the rows of all features and patterns. */
export function weightsFrom(begin: Int32Array, keys: readonly string[], rows: readonly Row[]): Weights {
  const vocabulary = new Map(keys.map((key, feature) => [key, feature]));
  const reader = new FeatureReader(vocabulary);
  const { nobody, anyone, adult, quoted } = flagKeys;
  return {
    begin,
    reader,
    patterns: keys.length,
    featureCount: rows.length,
    flags: {
      nobody: reader.numberOf(nobody),
      anyone: reader.numberOf(anyone),
      adult: reader.numberOf(adult),
      quoted: reader.numberOf(quoted),
    },
    ...packRows(rows),
  };
}

let read: Weights | undefined;

/** The weights of all features. Throws when the data file does not fit its schema. */
export function readWeights(): Weights {
  if (read !== undefined) return read;
  const { begin, patronen, kenmerken } = weightsSchema.parse(data);
  const keys: string[] = [];
  const rows: Row[] = [];
  for (const line of kenmerken.trimEnd().split('\n')) {
    const cut = line.lastIndexOf(' ');
    keys.push(line.slice(0, cut));
    rows.push(rowOf(line.slice(cut + 1)));
  }
  patronen
    .trimEnd()
    .split('\n')
    .forEach((line, label) => {
      for (const weight of line === '' ? [] : numbersIn(line))
        rows.push(weight === 0 ? [] : [[label, weight]]);
    });
  read = weightsFrom(Int32Array.from(numbersIn(begin)), keys, rows);
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
