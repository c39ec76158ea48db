import { readSafety } from '../safety/data.ts';
import { signKey } from './keys.ts';
import { addRow, labelCount, listOf, readWeights, type Weights } from './weights.ts';

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

const summed = new Int32Array(labelCount);

/** What features weigh together, by label. */
export function weightsOf(features: readonly number[]): readonly number[] {
  const weights = readWeights();
  summed.fill(0);
  for (let index = 0; index < features.length; index += 1) addRow(weights, features[index] ?? 0, summed, 1);
  return listOf(summed);
}
