import { Scale } from './scale.ts';
import { readWeights, type Weights } from './weights.ts';

let scale: Scale | undefined;

/** What weighs sentences for the rules; made once, when first asked for. */
export function weigher(): Scale {
  scale ??= new Scale(readWeights());
  return scale;
}

/** Puts other weights in the place of those of the data file: how they are fitted and tried. */
export function replaceWeights(weights: Weights): void {
  scale = new Scale(weights);
}
