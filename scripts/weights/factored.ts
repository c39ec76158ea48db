/**
 * Logistic regression in which all labels share what a feature is like: a few numbers for each feature, and for each label
 * what it makes of those. So a word is learned from every label that it says something about, and one that few texts hold
 * leans on the others. Multiplied, both give a weight for each feature and label as in any other model. Known as
 * reduced-rank regression (Yee and Hastie, Reduced-rank vector generalized linear models, Statistical Modelling, 2003).
 */
import { Descent } from './descent.ts';
import type { Model } from './model.ts';
import { chanceOf, countOf, type Example, isKept, lengthOf, type Options } from './regression.ts';

export interface Factoring {
  /** How many numbers a feature has. */
  readonly rank: number;
  /** The part of those numbers that a text is read without; see `leftOut` in regression.ts. */
  readonly rankLeftOut: number;
  /** So many models begin at other numbers, and their mean is taken: what one found by chance falls away. */
  readonly models: number;
  readonly rounds: number;
  readonly speed: number;
  /** How many texts are read before the numbers are moved. */
  readonly step: number;
  /** Labels that are learned too, and of which no weight is kept: what they say of a feature helps the others. */
  readonly beside: readonly number[];
}

type FactoredOptions = Factoring & Pick<Options, 'labels' | 'leftOut' | 'there'>;

/** Numbers from 0 up to 1 by chance, the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const around = (count: number, width: number, chance: () => number): Float32Array =>
  Float32Array.from({ length: count }, () => (chance() - 0.5) * width);

/** Puts the numbers in another order. */
function shuffle(numbers: Uint32Array, chance: () => number): void {
  for (let at = numbers.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    const number = numbers[at] ?? 0;
    numbers[at] = numbers[other] ?? 0;
    numbers[other] = number;
  }
}

class FactoredModel {
  readonly #options: FactoredOptions;
  readonly #labels: readonly number[];
  readonly #chance: () => number;
  /** The numbers of each feature behind each other, and of each label. */
  readonly features: Float32Array;
  readonly labels: Float32Array;
  readonly begin: Float32Array;
  readonly #ofFeatures: Descent;
  readonly #ofLabels: Descent;
  readonly #ofBegin: Descent;
  /** By label how far a text is off, and the window in which it weighs most. */
  readonly #errors: Float32Array;
  readonly #where: Int16Array;
  /** How often what is read counts, for what is left out. */
  readonly #times: number;
  /** How often each of the numbers of a feature counts in a text: not at all when it is left out. */
  readonly #counts: Float32Array;
  readonly #slopes: Float32Array;

  constructor(features: number, begin: number, options: FactoredOptions, seed: number) {
    const { rank, leftOut, rankLeftOut } = options;
    const labels = [...options.labels, ...options.beside];
    this.#labels = labels;
    this.#times = 1 / ((1 - leftOut) * (1 - rankLeftOut));
    this.#options = options;
    this.#chance = chances(seed);
    this.features = around(features * rank, 0.1, this.#chance);
    this.labels = around(labels.length * rank, 0.2, this.#chance);
    this.begin = new Float32Array(labels.length).fill(begin);
    this.#ofFeatures = new Descent(this.features);
    this.#ofLabels = new Descent(this.labels);
    this.#ofBegin = new Descent(this.begin);
    this.#errors = new Float32Array(labels.length);
    this.#where = new Int16Array(labels.length);
    this.#counts = new Float32Array(rank);
    this.#slopes = new Float32Array(rank);
  }

  learn(examples: readonly Example[]): void {
    const { rounds, step } = this.#options;
    const order = Uint32Array.from(examples.keys());
    for (let round = 1; round <= rounds; round += 1) {
      shuffle(order, this.#chance);
      const length = lengthOf(round, this.#options);
      order.forEach((text, read) => {
        const example = examples[text];
        if (example !== undefined) this.#read(example, text, round);
        if ((read + 1) % step === 0) this.#move(length);
      });
      this.#move(length);
    }
  }

  #move(length: number): void {
    this.#ofFeatures.step(length);
    this.#ofLabels.step(length);
    this.#ofBegin.step(length);
  }

  #read(example: Example, text: number, round: number): void {
    const { leftOut, rankLeftOut } = this.#options;
    const windows = example.windows.map((window) =>
      window.filter((feature) => isKept(feature, text, round, leftOut)),
    );
    this.#counts.forEach((_, at) => {
      this.#counts[at] = this.#chance() < rankLeftOut ? 0 : this.#times;
    });
    const sums = windows.map((kept) => this.#sumUp(kept));
    if (!this.#err(example, sums)) return;
    sums.forEach((ofWindow, window) => {
      if (this.#learnLabels(ofWindow, window)) this.#learnFeatures(windows[window] ?? []);
    });
  }

  /** What the numbers of features come to. */
  #sumUp(kept: readonly number[]): Float32Array {
    const { rank } = this.#options;
    const sums = new Float32Array(rank);
    for (const feature of kept) {
      const from = feature * rank;
      for (let at = 0; at < rank; at += 1) sums[at] = (sums[at] ?? 0) + (this.features[from + at] ?? 0);
    }
    for (let at = 0; at < rank; at += 1) sums[at] = (sums[at] ?? 0) * (this.#counts[at] ?? 0);
    return sums;
  }

  /** What a window weighs for a label. */
  #weigh(sums: Float32Array, label: number): number {
    const { rank } = this.#options;
    const from = label * rank;
    let weight = this.begin[label] ?? 0;
    for (let at = 0; at < rank; at += 1) weight += (sums[at] ?? 0) * (this.labels[from + at] ?? 0);
    return weight;
  }

  /** The most a label weighs in any window; where that is, is kept. */
  #heaviest(sums: readonly Float32Array[], label: number): number {
    let most = Number.NEGATIVE_INFINITY;
    sums.forEach((ofWindow, window) => {
      const weight = this.#weigh(ofWindow, label);
      if (weight <= most) return;
      most = weight;
      this.#where[label] = window;
    });
    return most;
  }

  /** How far every label is off; false when there is nothing to learn. */
  #err(example: Example, sums: readonly Float32Array[]): boolean {
    const { there } = this.#options;
    let learns = false;
    this.#labels.forEach((number, label) => {
      this.#errors[label] = 0;
      const count = countOf(example, number, there);
      if (count === 0) return;
      const most = this.#heaviest(sums, label);
      this.#errors[label] = (chanceOf(most) - (example.labels[number] ?? 0)) * count;
      learns = true;
    });
    return learns;
  }

  /** Learns what labels make of the numbers, from a window; false when no label weighs most there. */
  #learnLabels(sums: Float32Array, window: number): boolean {
    const { rank } = this.#options;
    const toLabels = this.#ofLabels.slopes;
    const toBegin = this.#ofBegin.slopes;
    const slopes = this.#slopes.fill(0);
    let learns = false;
    this.#errors.forEach((error, label) => {
      if (error === 0 || this.#where[label] !== window) return;
      learns = true;
      toBegin[label] = (toBegin[label] ?? 0) + error;
      const from = label * rank;
      for (let at = 0; at < rank; at += 1) {
        toLabels[from + at] = (toLabels[from + at] ?? 0) + error * (sums[at] ?? 0);
        slopes[at] = (slopes[at] ?? 0) + error * (this.labels[from + at] ?? 0);
      }
    });
    return learns;
  }

  #learnFeatures(kept: readonly number[]): void {
    const { rank } = this.#options;
    const toFeatures = this.#ofFeatures.slopes;
    // What was left out has no part in the error.
    for (let at = 0; at < rank; at += 1) this.#slopes[at] = (this.#slopes[at] ?? 0) * (this.#counts[at] ?? 0);
    for (const feature of kept) {
      const from = feature * rank;
      for (let at = 0; at < rank; at += 1)
        toFeatures[from + at] = (toFeatures[from + at] ?? 0) + (this.#slopes[at] ?? 0);
    }
  }

  /** What a feature weighs for a label. */
  weightOf(feature: number, label: number): number {
    const { rank } = this.#options;
    let weight = 0;
    for (let at = 0; at < rank; at += 1)
      weight += (this.features[feature * rank + at] ?? 0) * (this.labels[label * rank + at] ?? 0);
    return weight;
  }
}

/** The examples with only those features that may say something about one of the labels. */
const withOnlyWeighed = (examples: readonly Example[], { starts }: Model): readonly Example[] =>
  examples.map((example) => ({
    ...example,
    windows: example.windows.map((window) =>
      window.filter((feature) => (starts[feature + 1] ?? 0) > (starts[feature] ?? 0)),
    ),
  }));

/** Gives every weight of the model the mean of what some factored models learn. */
export function learnFactored(examples: readonly Example[], model: Model, options: FactoredOptions): void {
  const { starts, labels, weights, begin } = model;
  const [firstBegin = 0] = begin;
  const read = withOnlyWeighed(examples, model);
  weights.fill(0);
  begin.fill(0);
  for (let seed = 1; seed <= options.models; seed += 1) {
    const factored = new FactoredModel(starts.length - 1, firstBegin, options, seed);
    factored.learn(read);
    for (let feature = 0; feature + 1 < starts.length; feature += 1)
      for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at += 1)
        weights[at] = (weights[at] ?? 0) + factored.weightOf(feature, labels[at] ?? 0) / options.models;
    options.labels.forEach((_, label) => {
      begin[label] = (begin[label] ?? 0) + (factored.begin[label] ?? 0) / options.models;
    });
  }
}
