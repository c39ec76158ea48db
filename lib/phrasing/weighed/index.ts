import type { Mode } from '../../analysis/types.ts';
import { Scale } from './scale.ts';
import { readWeights, type Weights } from './weights.ts';

let weights: Weights | undefined;
let scales = new Map<Mode, Scale>();

/** What weighs sentences for the rules of a mode; made once, when first asked for. */
export function scaleIn(mode: Mode): Scale {
  const known = scales.get(mode);
  if (known !== undefined) return known;
  weights ??= readWeights();
  const made = new Scale(weights, mode);
  scales.set(mode, made);
  return made;
}

/** Puts other weights in the place of those of the data file: how they are fitted and tried. */
export function replaceWeights(others: Weights): void {
  weights = others;
  scales = new Map();
}
