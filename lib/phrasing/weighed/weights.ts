import * as z from 'zod/mini';
import { numberAt } from '../../context/weights/signs-of-numbers.ts';
import type { Mode } from '../../analysis/types.ts';
import data from './weights.yml';

/** No weight is more, or less than its opposite. */
export const heaviest = 31;

const mode = z.enum(['zeggen', 'bericht', 'notitie', 'schema']);

/** The data file; `npm run fit` writes it. */
const weightsSchema = z.strictObject({
  /** The rules in the order of their numbers: what a sentence weighs before a word is read, and where they are weighed. */
  rules: z.record(z.string(), z.strictObject({ begin: z.number(), modes: z.array(mode) })),
  /** A line for each feature: its key, and for each rule that it says something about a sign for the rule and one for the weight. */
  features: z.string(),
});

export interface WeighedRule {
  readonly id: string;
  readonly begin: number;
  readonly modes: readonly Mode[];
}

/** The weights of one feature for the rules it says something about. */
export type Row = readonly (readonly [rule: number, weight: number])[];

export interface Weights {
  readonly rules: readonly WeighedRule[];
  readonly rowOf: (key: string) => Row;
  /** Every pair of words that weighs something. */
  readonly pairs: ReadonlyMap<string, Row>;
}

function rowIn(signs: string): Row {
  const row: [number, number][] = [];
  for (let at = 0; at < signs.length; at += 2)
    row.push([numberAt(signs, at), numberAt(signs, at + 1) - heaviest]);
  return row;
}

const none: Row = [];

/** What features weigh, given the rules and a row for each key. */
export function weightsFrom(rules: readonly WeighedRule[], rows: Iterable<readonly [string, Row]>): Weights {
  const singles = new Map<string, Row>();
  const pairs = new Map<string, Row>();
  for (const [key, row] of rows) (key.includes(' ') ? pairs : singles).set(key, row);
  return { rules, rowOf: (key) => singles.get(key) ?? none, pairs };
}

function* rowsIn(features: string): Iterable<readonly [string, Row]> {
  for (const line of features.split('\n')) {
    const cut = line.lastIndexOf(' ');
    if (cut > 0) yield [line.slice(0, cut), rowIn(line.slice(cut + 1))];
  }
}

/** The weights of the data file. Throws when it does not fit its schema. */
export function readWeights(): Weights {
  const { rules, features } = weightsSchema.parse(data);
  return weightsFrom(
    Object.entries(rules).map(([id, rule]) => ({ id, ...rule })),
    rowsIn(features),
  );
}
