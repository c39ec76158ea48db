import * as z from 'zod/mini';
import { finderSchema } from '../../analysis/rule.ts';
import type { Mode } from '../../analysis/types.ts';
import type { Table } from '../../context/weights/rows.ts';
import { type Vocabulary, vocabularyOfKeys, vocabularyOfPacked } from '../../context/weights/vocabulary.ts';
import {
  featuresSchema,
  numbersIn,
  type Row,
  tableOfRows,
  unpackFeatures,
} from '../../context/weights/weights.ts';
import data from './weights.yml';

/** The data file, which `npm run fit:rules` writes, as scripts/build/pack.ts packs it. */
const weightsSchema = z.extend(featuresSchema, {
  /** The rules in the order of their numbers, each with the modes in which it is weighed. */
  rules: z.record(z.string(), z.string()),
});

export interface WeighedRule {
  readonly id: string;
  /** What a sentence weighs before a word is read; the rule is broken from nought upwards. */
  readonly begin: number;
  readonly modes: readonly Mode[];
}

/** What features weigh for rules; the label of a weight is the number of the rule. */
export interface Weights {
  readonly rules: readonly WeighedRule[];
  readonly vocabulary: Vocabulary;
  readonly table: Table;
}

/** What features weigh, given their keys and a row for each. */
export const weightsFrom = (
  rules: readonly WeighedRule[],
  keys: readonly string[],
  rows: readonly Row[],
): Weights => ({ rules, vocabulary: vocabularyOfKeys(keys), table: tableOfRows(rows) });

/** The weights of a data file. Throws when it does not fit its schema. */
export function unpackWeights(of: unknown): Weights {
  const { rules, ...packed } = weightsSchema.parse(of);
  const begins = numbersIn(packed.begin);
  const { singles, pairs, table } = unpackFeatures(packed);
  return {
    rules: Object.entries(rules).map(([id, inModes], rule) => ({
      id,
      begin: begins[rule] ?? 0,
      modes: finderSchema.shape.modes.parse(inModes.split(' ')),
    })),
    vocabulary: vocabularyOfPacked(singles, pairs),
    table,
  };
}

/** The weights of the data file of the project. */
export const readWeights = (): Weights => unpackWeights(data);
