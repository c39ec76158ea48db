import { allThemeIds } from '../theme-ids.ts';

/** The labels a text can have: every theme, and behind them a worry about safety. */
export const worryLabel = allThemeIds.length;
export const labelCount = allThemeIds.length + 1;

/**
 * Sums of weights by label, two labels in a number: the first half of the labels in its low 16 bits, the other half
 * above them. All weights of a label together stay far below what 16 bits hold, so one addition serves both.
 */
export const laneCount = Math.ceil(labelCount / 2);
const laneBits = 5;
const laneMask = (1 << laneBits) - 1;
const upper = 1 << 16;

const laneOf = (label: number): number => (label < laneCount ? label : label - laneCount);
const stepOf = (label: number, value: number): number => (label < laneCount ? value : value * upper);

/** The same sums, a number for each label. */
export function readLanes(lanes: Int32Array): readonly number[] {
  const sums: number[] = new Array<number>(labelCount);
  for (let lane = 0; lane < laneCount; lane += 1) {
    const both = lanes[lane] ?? 0;
    const low = (both << 16) >> 16;
    sums[lane] = low;
    if (lane + laneCount < labelCount) sums[lane + laneCount] = (both - low) >> 16;
  }
  return sums;
}

/** The sum of one label. */
export function readLane(lanes: Int32Array, label: number): number {
  const both = lanes[laneOf(label)] ?? 0;
  const low = (both << 16) >> 16;
  return label < laneCount ? low : (both - low) >> 16;
}

/** Sums of which each label has this one. */
export function lanesOf(sums: ArrayLike<number>): Int32Array {
  const lanes = new Int32Array(laneCount);
  for (let label = 0; label < labelCount; label += 1) {
    const lane = laneOf(label);
    lanes[lane] = (lanes[lane] ?? 0) + stepOf(label, sums[label] ?? 0);
  }
  return lanes;
}

/** Weights of feature `f` stand from `starts[f]` to `starts[f + 1]`. */
export interface Table {
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

/** A row that says something about more labels than this is added as a whole. */
const manyLabels = 12;
const leastLanes = 1024;

/**
 * What every feature weighs for the labels it says something about: a row each, by the number of the feature. Behind those
 * come rows of several features together, which are made when words are met that always bring the same.
 */
export class Rows {
  readonly #table: Table;
  /** For each weight the lane, and above that what is added there. */
  readonly #steps: Int32Array;
  /** By feature: where the lanes of one with many labels stand; -1 for others. */
  readonly #wide: Int32Array;
  #lanes: Int32Array;
  #used = 0;
  /** Where the lanes of the rows of several features begin. */
  readonly #mergedFrom: number;
  /** How many features there are. */
  readonly count: number;

  constructor(table: Table) {
    const { starts, labels, values } = table;
    this.#table = table;
    this.count = starts.length - 1;
    // `Int32Array.from` with a function takes ten times as long, and every first text waits for this.
    this.#steps = new Int32Array(labels.length);
    for (let at = 0; at < labels.length; at += 1) {
      const label = labels[at] ?? 0;
      this.#steps[at] = (stepOf(label, values[at] ?? 0) << laneBits) | laneOf(label);
    }
    this.#wide = new Int32Array(this.count).fill(-1);
    let wide = 0;
    for (let feature = 0; feature < this.count; feature += 1)
      if (this.#labelsOf(feature) > manyLabels) {
        this.#wide[feature] = wide;
        wide += laneCount;
      }
    this.#lanes = new Int32Array(wide);
    this.#used = wide;
    this.#mergedFrom = wide;
    for (let feature = 0; feature < this.count; feature += 1) {
      const from = this.#wide[feature] ?? -1;
      if (from >= 0) this.#addSteps(feature, this.#lanes.subarray(from, from + laneCount), 1);
    }
  }

  #labelsOf(feature: number): number {
    const { starts } = this.#table;
    return (starts[feature + 1] ?? 0) - (starts[feature] ?? 0);
  }

  /** Makes a row of some features together and gives its number; -1 when they are added as fast one by one. */
  merge(features: readonly number[]): number {
    const labels = features.reduce((sum, feature) => sum + this.#labelsOf(feature), 0);
    if (features.length < 2 || labels <= manyLabels) return -1;
    const from = this.#used;
    this.#used += laneCount;
    if (this.#used > this.#lanes.length) {
      const lanes = new Int32Array(Math.max(leastLanes, this.#lanes.length * 2));
      lanes.set(this.#lanes);
      this.#lanes = lanes;
    }
    const sums = new Int32Array(laneCount);
    for (const feature of features) this.add(feature, sums, 1);
    this.#lanes.set(sums, from);
    return this.count + (from - this.#mergedFrom) / laneCount;
  }

  /** Adds a row to the sums, `times` over. */
  add(row: number, sums: Int32Array, times: 1 | -1): void {
    const from =
      row < this.count ? (this.#wide[row] ?? -1) : this.#mergedFrom + (row - this.count) * laneCount;
    if (from < 0) {
      this.#addSteps(row, sums, times);
      return;
    }
    const lanes = this.#lanes;
    if (times === 1)
      for (let lane = 0; lane < laneCount; lane += 1)
        sums[lane] = (sums[lane] ?? 0) + (lanes[from + lane] ?? 0);
    else
      for (let lane = 0; lane < laneCount; lane += 1)
        sums[lane] = (sums[lane] ?? 0) - (lanes[from + lane] ?? 0);
  }

  #addSteps(feature: number, sums: Int32Array, times: 1 | -1): void {
    const { starts } = this.#table;
    const steps = this.#steps;
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 1) {
      const step = steps[at] ?? 0;
      const lane = step & laneMask;
      sums[lane] = (sums[lane] ?? 0) + times * (step >> laneBits);
    }
  }

  /** What a feature weighs for one label. */
  weight(feature: number, label: number): number {
    const { starts, labels, values } = this.#table;
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 1) if (labels[at] === label) return values[at] ?? 0;
    return 0;
  }
}
