import type { Model } from './model.ts';
import { type Example, isRight, learn, type Options } from './regression.ts';
import { rounded } from './settle.ts';

/** By how much an example must come out right. */
const least = 0.05;
/** Labels that contradict each other can not all come out right; the tests of the examples tell of that. */
const mostSteps = 100;
const step = { rounds: 1, speed: 0.1, hold: 0, sparse: 0, leftOut: 0 };

interface MendOptions extends Pick<Options, 'labels' | 'there'> {
  /** To how many parts of a unit the weights are rounded afterwards. */
  readonly parts: number;
}

/**
 * Moves the weights of the examples that must come out right and would not when all weights are rounded, a little at a time
 * until they do.
 */
export function mend(
  examples: readonly Example[],
  model: Model,
  { parts, ...options }: MendOptions,
  benefits: readonly number[],
): void {
  const must = examples.filter(({ mustHold }) => mustHold);
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const whenRounded = { ...model, weights: model.weights.map((weight) => rounded(weight, parts)) };
    const comesOut = isRight(whenRounded, options.labels, benefits, least);
    const wrong = must.filter((example) => !comesOut(example));
    if (wrong.length === 0) return;
    learn(wrong, model, { ...options, ...step });
  }
}
