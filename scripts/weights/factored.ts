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
  readonly #chance: () => number;
  /** The numbers of each feature behind each other, and of each label. */
  readonly features: Float32Array;
  readonly labels: Float32Array;
  readonly begin: Float32Array;
  readonly #ofFeatures: Descent;
  readonly #ofLabels: Descent;
  readonly #ofBegin: Descent;
  readonly #errors: Float32Array;
  /** How often what is read counts, for what is left out. */
  readonly #times: number;
  /** What the features of a text come to, and how its error changes with that. */
  readonly #sums: Float32Array;
  readonly #slopes: Float32Array;

  constructor(features: number, begin: Float32Array, options: FactoredOptions, seed: number) {
    const { rank, labels, leftOut, rankLeftOut } = options;
    this.#times = 1 / ((1 - leftOut) * (1 - rankLeftOut));
    this.#options = options;
    this.#chance = chances(seed);
    this.features = around(features * rank, 0.1, this.#chance);
    this.labels = around(labels.length * rank, 0.2, this.#chance);
    this.begin = begin.slice();
    this.#ofFeatures = new Descent(this.features);
    this.#ofLabels = new Descent(this.labels);
    this.#ofBegin = new Descent(this.begin);
    this.#errors = new Float32Array(labels.length);
    this.#sums = new Float32Array(rank);
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
    const { leftOut } = this.#options;
    const [window = []] = example.windows;
    const kept = window.filter((feature) => isKept(feature, text, round, leftOut));
    this.#sumUp(kept);
    if (!this.#err(example)) return;
    this.#learnLabels();
    this.#learnFeatures(kept);
  }

  /** Adds up the numbers of features; some of the sums are left out. */
  #sumUp(kept: readonly number[]): void {
    const { rank, rankLeftOut } = this.#options;
    const sums = this.#sums.fill(0);
    for (const feature of kept) {
      const from = feature * rank;
      for (let at = 0; at < rank; at += 1) sums[at] = (sums[at] ?? 0) + (this.features[from + at] ?? 0);
    }
    for (let at = 0; at < rank; at += 1)
      sums[at] = this.#chance() < rankLeftOut ? 0 : (sums[at] ?? 0) * this.#times;
  }

  /** How far every label is off; false when there is nothing to learn. */
  #err(example: Example): boolean {
    const { labels, there, rank } = this.#options;
    let learns = false;
    for (let label = 0; label < labels.length; label += 1) {
      this.#errors[label] = 0;
      const number = labels[label] ?? 0;
      const count = countOf(example, number, there);
      if (count === 0) continue;
      const from = label * rank;
      let weight = this.begin[label] ?? 0;
      for (let at = 0; at < rank; at += 1) weight += (this.#sums[at] ?? 0) * (this.labels[from + at] ?? 0);
      this.#errors[label] = (chanceOf(weight) - (example.labels[number] ?? 0)) * count;
      learns = true;
    }
    return learns;
  }

  #learnLabels(): void {
    const { rank } = this.#options;
    const toLabels = this.#ofLabels.slopes;
    const toBegin = this.#ofBegin.slopes;
    const slopes = this.#slopes.fill(0);
    this.#errors.forEach((error, label) => {
      if (error === 0) return;
      toBegin[label] = (toBegin[label] ?? 0) + error;
      const from = label * rank;
      for (let at = 0; at < rank; at += 1) {
        toLabels[from + at] = (toLabels[from + at] ?? 0) + error * (this.#sums[at] ?? 0);
        slopes[at] = (slopes[at] ?? 0) + error * (this.labels[from + at] ?? 0);
      }
    });
  }

  #learnFeatures(kept: readonly number[]): void {
    const { rank } = this.#options;
    const toFeatures = this.#ofFeatures.slopes;
    // What was left out has no part in the error.
    for (let at = 0; at < rank; at += 1)
      this.#slopes[at] = this.#sums[at] === 0 ? 0 : (this.#slopes[at] ?? 0) * this.#times;
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

/**
 * Gives every weight of the model the mean of what some factored models learn.
 * @throws when a text has more than one window
 */
export function learnFactored(examples: readonly Example[], model: Model, options: FactoredOptions): void {
  if (examples.some(({ windows }) => windows.length > 1)) throw new Error('Of a text one window is read.');
  const { starts, labels, weights, begin } = model;
  const firstBegin = begin.slice();
  weights.fill(0);
  begin.fill(0);
  for (let seed = 1; seed <= options.models; seed += 1) {
    const factored = new FactoredModel(starts.length - 1, firstBegin, options, seed);
    factored.learn(examples);
    for (let feature = 0; feature + 1 < starts.length; feature += 1)
      for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at += 1)
        weights[at] = (weights[at] ?? 0) + factored.weightOf(feature, labels[at] ?? 0) / options.models;
    factored.begin.forEach((weight, label) => {
      begin[label] = (begin[label] ?? 0) + weight / options.models;
    });
  }
}
