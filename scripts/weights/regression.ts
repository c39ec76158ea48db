/**
 * Logistic regression for all labels at once, in which a text counts by the heaviest of its windows: one place that is
 * about something is enough. Weights are held to nought, so that only what says something keeps one.
 */
import { Descent } from './descent.ts';
import type { Model } from './model.ts';

export interface Example {
  /** Of each window the numbers of its features. */
  readonly windows: readonly (readonly number[])[];
  /** By label: 1 there, 0 not there, between them how likely it is there, -1 unknown. */
  readonly labels: Float32Array;
  readonly weight: number;
  /** By label what this counts for beside its weight; 1 for every label when it is left out. */
  readonly counts?: Float32Array;
  /** True for one that must come out right. */
  readonly mustHold: boolean;
}

export interface Options {
  /** The labels that are fitted: which of those of the examples. */
  readonly labels: readonly number[];
  /**
   * The part of its features that every text is read without, others in each round, while the rest counts for more: no
   * weight can lean on a word that a text of somebody else does not hold.
   */
  readonly leftOut: number;
  /** What a text in which a label is there counts for, beside one in which it is not. */
  readonly there: number;
  readonly rounds: number;
  readonly speed: number;
  /** How strongly a weight is held to nought by its square. */
  readonly hold: number;
  /** How strongly a weight is held to nought by its size. */
  readonly sparse: number;
}

/** An error as small as this teaches nothing. */
const leastError = 0.002;
/** Whether a feature of a text is read in this round: by chance, and the same at every fit. */
export function isKept(feature: number, text: number, round: number, leftOut: number): boolean {
  let mixed = Math.imul(feature + 0x9e3779b9, 0x85ebca6b);
  mixed ^= Math.imul(text, 0xc2b2ae35) ^ Math.imul(round, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0 >= leftOut * 2 ** 32;
}

/** What a window weighs for every label, each feature counted as often as `times` says. */
function weigh(window: readonly number[], model: Model, sums: Float32Array, times: number): void {
  const { starts, labels, weights, begin } = model;
  sums.set(begin);
  for (const feature of window) {
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 1) {
      const label = labels[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + times * (weights[at] ?? 0);
    }
  }
}

/** The heaviest each label weighs in any of the windows, and in which. */
interface Heaviest {
  readonly most: Float32Array;
  readonly where: Int16Array;
}

function heaviest(windows: Example['windows'], model: Model, times: number): Heaviest {
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

/** How likely a label is by what a text weighs for it. */
export const chanceOf = (weight: number): number => 1 / (1 + Math.exp(-weight));

/** What a text counts for by label; nought where nothing is known of the label. */
export function countOf({ labels, weight, counts }: Example, label: number, there: number): number {
  const wanted = labels[label] ?? -1;
  return wanted < 0 ? 0 : weight * (counts?.[label] ?? 1) * (1 + (there - 1) * wanted);
}

/** Adds to the sums of the weights of the features of each window what the label that is heaviest there brings. */
function addByWeight(
  windows: Example['windows'],
  { where }: Heaviest,
  brought: Float32Array,
  { starts, labels }: Model,
  sums: Float32Array,
): void {
  windows.forEach((window, index) => {
    for (const feature of window) {
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end; at += 1) {
        const label = labels[at] ?? 0;
        if (where[label] === index) sums[at] = (sums[at] ?? 0) + (brought[label] ?? 0);
      }
    }
  });
}

/** How far a round moves the weights: in the last rounds they take short steps. */
export const lengthOf = (round: number, { rounds, speed }: Pick<Options, 'rounds' | 'speed'>): number => {
  const part = round / rounds;
  if (part < 0.6) return speed;
  return part < 0.85 ? speed * 0.3 : speed * 0.1;
};

/** Moves the weights of a model to where they set texts with and without each label apart best. */
export function learn(examples: readonly Example[], model: Model, options: Options): void {
  const { leftOut, there } = options;
  const labels = options.labels.length;
  const timesKept = 1 / (1 - leftOut);
  const ofWeights = new Descent(model.weights, options, model.settled);
  const ofBegin = new Descent(model.begin);
  const errors = new Float32Array(labels);
  for (let round = 1; round <= options.rounds; round += 1) {
    examples.forEach((example, text) => {
      const windows = example.windows.map((window) =>
        window.filter((feature) => isKept(feature, text, round, leftOut)),
      );
      const found = heaviest(windows, model, timesKept);
      let learns = false;
      for (let label = 0; label < labels; label += 1) {
        const number = options.labels[label] ?? 0;
        const count = countOf(example, number, there);
        const error = (chanceOf(found.most[label] ?? 0) - (example.labels[number] ?? 0)) * count;
        errors[label] = 0;
        if (count === 0 || Math.abs(error) < leastError) continue;
        ofBegin.slopes[label] = (ofBegin.slopes[label] ?? 0) + error;
        errors[label] = error * timesKept;
        learns = true;
      }
      if (learns) addByWeight(windows, found, errors, model, ofWeights.slopes);
    });
    const length = lengthOf(round, options);
    ofWeights.step(length);
    ofBegin.step(length);
  }
}

/** Of each weight about how much worse the texts would be told apart without it. */
export function lossWithout(
  examples: readonly Example[],
  model: Model,
  { labels, there, hold }: Options,
): Float32Array {
  const bends = new Float32Array(model.weights.length).fill(hold);
  const ofText = new Float32Array(labels.length);
  for (const example of examples) {
    const found = heaviest(example.windows, model, 1);
    labels.forEach((number, label) => {
      const chance = chanceOf(found.most[label] ?? 0);
      ofText[label] = chance * (1 - chance) * countOf(example, number, there);
    });
    addByWeight(example.windows, found, ofText, model, bends);
  }
  return bends.map((bend, at) => 0.5 * bend * (model.weights[at] ?? 0) ** 2);
}

/**
 * The examples with how likely a fitted model finds each label, in the place of what is known: what another model learns
 * from. Those that must come out right stay as they are.
 */
export function taughtBy(
  model: Model,
  examples: readonly Example[],
  labels: readonly number[],
): readonly Example[] {
  return examples.map((example) => {
    if (example.mustHold) return example;
    const { most } = heaviest(example.windows, model, 1);
    const taught = example.labels.slice();
    labels.forEach((number, label) => {
      if ((taught[number] ?? -1) >= 0) taught[number] = chanceOf(most[label] ?? 0);
    });
    return { ...example, labels: taught };
  });
}

/** What is surer than this is not lost by rounding. */
const sure = 0.1;
const insistence = 1.5;

/** True when every label that is known of an example comes out right, by at least so much. */
export const isRight =
  (model: Model, labels: readonly number[], benefits: readonly number[], least: number) =>
  (example: Example): boolean => {
    const { most } = heaviest(example.windows, model, 1);
    return labels.every((number, label) => {
      const weight = (most[label] ?? 0) + (benefits[label] ?? 0);
      const wanted = example.labels[number] ?? -1;
      return wanted < 0 || (wanted > 0 ? weight >= least : weight < -least);
    });
  };

/** The examples; of those that must come out right, what still does not counts for more. */
export function insistOn(
  examples: readonly Example[],
  model: Model,
  labels: readonly number[],
  benefits: readonly number[],
): readonly Example[] {
  const comesOut = isRight(model, labels, benefits, sure);
  return examples.map((example) =>
    !example.mustHold || comesOut(example) ? example : { ...example, weight: example.weight * insistence },
  );
}
