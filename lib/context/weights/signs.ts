import { readSafety } from '../safety/data.ts';
import { signKey } from './keys.ts';
import { addRow, labelCount, readWeights, type Weights } from './weights.ts';

let numbered: { readonly weights: Weights; readonly signs: readonly number[] } | undefined;

/** The number of the feature of each sign of safety; -1 for one without weight. */
export function signFeatures(): readonly number[] {
  const weights = readWeights();
  if (numbered?.weights !== weights)
    numbered = {
      weights,
      signs: readSafety().names.map((name) => weights.reader.numberOf(signKey(name))),
    };
  return numbered.signs;
}

/** What features weigh together, by label. */
export function weightsOf(features: Int32Array): Int16Array {
  const weights = readWeights();
  const sums = new Int16Array(labelCount);
  for (let index = 0; index < features.length; index += 1) addRow(weights, features[index] ?? 0, sums, 1);
  return sums;
}
