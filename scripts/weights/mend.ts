import type { Model } from './model.ts';
import { type Example, isRight, learn, type Options } from './regression.ts';

/** What comes out right by so much still does when all of its weights are rounded at once. */
const least = 0.5;
const mostSteps = 50;
const step = { rounds: 1, speed: 0.1, hold: 0, sparse: 0, leftOut: 0 };

/** Moves the weights of the examples that must come out right, and no others, a little at a time until they do. */
export function mend(
  examples: readonly Example[],
  model: Model,
  options: Pick<Options, 'labels' | 'there'>,
  benefits: readonly number[],
): void {
  const comesOut = isRight(model, options.labels, benefits, least);
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const wrong = examples.filter((example) => example.mustHold && !comesOut(example));
    if (wrong.length === 0) return;
    learn(wrong, model, { ...options, ...step });
  }
}
