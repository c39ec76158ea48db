/**
 * Logistic regression for all labels at once, in which a text counts by the heaviest of its windows: one place that is
 * about something is enough. Weights are held to nought, so that only what says something keeps one.
 */

export interface Example {
  /** Of each window the numbers of its features. */
  readonly windows: readonly (readonly number[])[];
  /** By label: 1 there, 0 not there, -1 unknown. */
  readonly labels: Int8Array;
  readonly weight: number;
}

export interface Options {
  readonly features: number;
  /** The labels to fit: which of those of the examples. */
  readonly labels: readonly number[];
  /**
   * The part of its features that every text is read without, others in each round, while the rest counts for more: no
   * weight can lean on a word that a text of somebody else does not hold.
   */
  readonly leftOut: number;
  /** The only label that a feature may say something about; -1 for any. */
  readonly onlyLabel: (feature: number) => number;
  /** What a text in which a label is there counts for, beside one in which it is not. */
  readonly there: number;
}

export interface Model {
  /** The weight of feature `f` for the label at `l` of those that were fitted stands at `f * labels + l`. */
  readonly weights: Float32Array;
  readonly begin: Float32Array;
}

/** Few enough that what stands in one text only is not learned by heart. */
const rounds = 160;
const speed = 0.05;
const firstBegin = -3;
/** How strongly a weight is held to nought: by its size, and by its square. */
const sparse = 0.5;
const hold = 0.5;
/** An error as small as this teaches nothing. */
const leastError = 0.002;
/** Whether a feature of a text is read in this round: by chance, and the same at every fit. */
function isKept(feature: number, text: number, round: number, leftOut: number): boolean {
  let mixed = Math.imul(feature + 0x9e3779b9, 0x85ebca6b);
  mixed ^= Math.imul(text, 0xc2b2ae35) ^ Math.imul(round, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0 >= leftOut * 2 ** 32;
}

/** Adam: steps that follow the mean of the slope and shrink with its size. */
class Descent {
  readonly #mean: Float32Array;
  readonly #square: Float32Array;

  constructor(size: number) {
    this.#mean = new Float32Array(size);
    this.#square = new Float32Array(size);
  }

  /** Moves every weight one step down its slope, and towards nought by as much as it is held there. */
  step(weights: Float32Array, slopes: Float32Array, round: number, length: number, held: boolean): void {
    const meanBias = 1 - 0.9 ** round;
    const squareBias = 1 - 0.99 ** round;
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      const slope = (slopes[at] ?? 0) + (held ? hold * weight : 0);
      const mean = 0.9 * (this.#mean[at] ?? 0) + 0.1 * slope;
      const square = 0.99 * (this.#square[at] ?? 0) + 0.01 * slope * slope;
      this.#mean[at] = mean;
      this.#square[at] = square;
      const scale = length / (Math.sqrt(square / squareBias) + 1e-3);
      const next = weight - (scale * mean) / meanBias;
      weights[at] = held ? Math.sign(next) * Math.max(0, Math.abs(next) - scale * sparse) : next;
    }
  }
}

/** What a window weighs for every label, each feature counted as often as `times` says. */
function weigh(
  window: readonly number[],
  { weights, begin }: Model,
  sums: Float32Array,
  times: number,
): void {
  const labels = begin.length;
  sums.set(begin);
  for (const feature of window) {
    const from = feature * labels;
    for (let label = 0; label < labels; label += 1)
      sums[label] = (sums[label] ?? 0) + times * (weights[from + label] ?? 0);
  }
}

/** The heaviest each label weighs in any of the windows, and in which. */
function heaviest(
  windows: Example['windows'],
  model: Model,
  times: number,
): { most: Float32Array; where: Int16Array } {
  const labels = model.begin.length;
  const most = new Float32Array(labels).fill(Number.NEGATIVE_INFINITY);
  const where = new Int16Array(labels);
  const sums = new Float32Array(labels);
  windows.forEach((window, index) => {
    weigh(window, model, sums, times);
    for (let label = 0; label < labels; label += 1)
      if ((sums[label] ?? 0) > (most[label] ?? 0)) {
        most[label] = sums[label] ?? 0;
        where[label] = index;
      }
  });
  return { most, where };
}

const lengthOf = (round: number): number => {
  const part = round / rounds;
  if (part < 0.6) return speed;
  return part < 0.85 ? speed * 0.3 : speed * 0.1;
};

/** The weights that set texts with and without each label apart best. */
export function regression(examples: readonly Example[], options: Options): Model {
  const { features, leftOut, onlyLabel, there } = options;
  const labels = options.labels.length;
  const timesKept = 1 / (1 - leftOut);
  const model: Model = {
    weights: new Float32Array(features * labels),
    begin: new Float32Array(labels).fill(firstBegin),
  };
  const ofWeights = new Descent(features * labels);
  const ofBegin = new Descent(labels);
  const only = Int16Array.from({ length: features }, (_, feature) => onlyLabel(feature));
  const slopes = new Float32Array(features * labels);
  const beginSlopes = new Float32Array(labels);
  for (let round = 1; round <= rounds; round += 1) {
    slopes.fill(0);
    beginSlopes.fill(0);
    examples.forEach((example, text) => {
      const windows = example.windows.map((window) =>
        window.filter((feature) => isKept(feature, text, round, leftOut)),
      );
      const { most, where } = heaviest(windows, model, timesKept);
      for (let label = 0; label < labels; label += 1) {
        const number = options.labels[label] ?? 0;
        const wanted = example.labels[number] ?? -1;
        if (wanted < 0) continue;
        const chance = 1 / (1 + Math.exp(-(most[label] ?? 0)));
        const error = (chance - wanted) * example.weight * (wanted > 0 ? there : 1);
        if (Math.abs(error) < leastError) continue;
        beginSlopes[label] = (beginSlopes[label] ?? 0) + error;
        for (const feature of windows[where[label] ?? 0] ?? []) {
          const one = only[feature] ?? -1;
          if (one >= 0 && one !== number) continue;
          const at = feature * labels + label;
          slopes[at] = (slopes[at] ?? 0) + error * timesKept;
        }
      }
    });
    const length = lengthOf(round);
    ofWeights.step(model.weights, slopes, round, length, true);
    ofBegin.step(model.begin, beginSlopes, round, length, false);
  }
  return model;
}
