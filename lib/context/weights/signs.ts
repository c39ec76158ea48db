import { readSafety } from '../safety/data.ts';
import { signKey } from './keys.ts';
import { readWeights, type Weights } from './weights.ts';

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
