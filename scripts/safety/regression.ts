/** Logistic regression in which a text counts by the heaviest of its places: one place is enough for a worry. */

export interface Place {
  readonly features: readonly number[];
  readonly length: number;
}

export interface Example {
  readonly worry: boolean;
  readonly weight: number;
  readonly places: readonly Place[];
}

export interface Options {
  /** Number of features; the last one is the length. */
  readonly size: number;
  /** What a feature weighs before anything is seen, and how strongly it is held there. */
  readonly atFirst: (feature: number) => number;
  readonly hold: (feature: number) => number;
  /** True for features that never weigh less than nothing. */
  readonly isPositive: (feature: number) => boolean;
}

export interface Model {
  readonly weights: Float64Array;
  readonly begin: number;
}

const rounds = 300;
const step = 0.05;
/** What all worries together weigh against all other texts: most texts are no worry. */
const worriesWeigh = 0.85;

/** The heaviest place of a text and what it weighs. */
function heaviest(
  { places }: Example,
  weights: Float64Array,
  begin: number,
): { place: Place; sum: number } | null {
  let best: { place: Place; sum: number } | null = null;
  for (const place of places) {
    let sum = begin + place.length * (weights[weights.length - 1] ?? 0);
    for (const feature of place.features) sum += weights[feature] ?? 0;
    if (best === null || sum > best.sum) best = { place, sum };
  }
  return best;
}

/** Adam: steps that follow the mean of the slope and shrink with its size. */
class Descent {
  readonly #mean: Float64Array;
  readonly #square: Float64Array;

  constructor(size: number) {
    this.#mean = new Float64Array(size);
    this.#square = new Float64Array(size);
  }

  step(index: number, slope: number, round: number): number {
    const mean = 0.9 * (this.#mean[index] ?? 0) + 0.1 * slope;
    const square = 0.99 * (this.#square[index] ?? 0) + 0.01 * slope * slope;
    this.#mean[index] = mean;
    this.#square[index] = square;
    return (-step * (mean / (1 - 0.9 ** round))) / (Math.sqrt(square / (1 - 0.99 ** round)) + 1e-8);
  }
}

/** The weights that set worries and other texts apart best. */
export function regression(
  examples: readonly Example[],
  { size, atFirst, hold, isPositive }: Options,
): Model {
  const weights = Float64Array.from({ length: size }, (_, feature) => atFirst(feature));
  const total = (worry: boolean) =>
    examples.filter((one) => one.worry === worry).reduce((sum, { weight }) => sum + weight, 0);
  const balance = (total(false) / total(true)) * worriesWeigh;
  const descent = new Descent(size + 1);
  const slopes = new Float64Array(size);
  let begin = -1.5;
  for (let round = 1; round <= rounds; round += 1) {
    slopes.fill(0);
    let beginSlope = 0;
    for (const example of examples) {
      const found = heaviest(example, weights, begin);
      if (found === null) continue;
      const chance = 1 / (1 + Math.exp(-found.sum));
      const error = (chance - Number(example.worry)) * example.weight * (example.worry ? balance : 1);
      beginSlope += error;
      for (const feature of found.place.features) slopes[feature] = (slopes[feature] ?? 0) + error;
      slopes[size - 1] = (slopes[size - 1] ?? 0) + error * found.place.length;
    }
    for (let feature = 0; feature < size; feature += 1) {
      const weight = weights[feature] ?? 0;
      const slope = (slopes[feature] ?? 0) + hold(feature) * (weight - atFirst(feature));
      const next = weight + descent.step(feature, slope, round);
      weights[feature] = isPositive(feature) ? Math.max(0, next) : next;
    }
    begin += descent.step(size, beginSlope, round);
  }
  return { weights, begin };
}
