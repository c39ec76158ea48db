import { allThemeIds } from '../theme-ids.ts';
import { addTo, lanesFor, sumOf } from './lanes.ts';

/** The labels a text can have: every theme, and behind them a worry about safety. */
export const worryLabel = allThemeIds.length;
export const labelCount = allThemeIds.length + 1;

/** The numbers that hold the sums of all labels (see lanes.ts). They go by four (see `addRow`). */
export const laneCount = 4 * Math.ceil(lanesFor(labelCount) / 4);
const laneBits = 5;
const laneMask = (1 << laneBits) - 1;

/** The same sums, a number for each label. */
export function readLanes(lanes: ArrayLike<number>): readonly number[] {
  const sums: number[] = new Array<number>(labelCount);
  for (let lane = 0; lane < laneCount; lane += 1) putLane(lane, lanes[lane] ?? 0, sums);
  return sums;
}

/** Puts both sums of a lane in their places. */
export function putLane(lane: number, both: number, sums: number[]): void {
  const low = (both << 16) >> 16;
  sums[lane] = low;
  if (lane + laneCount < labelCount) sums[lane + laneCount] = (both - low) >> 16;
}

/** The sum of one label. */
export const readLane = (lanes: ArrayLike<number>, label: number): number =>
  sumOf(lanes, 0, laneCount, label);

/** Sums of nought. */
export const nothing: readonly number[] = new Array<number>(laneCount).fill(0);

/** Sums of which each label has this one. */
export function lanesOf(sums: ArrayLike<number>): Int32Array {
  const lanes = new Int32Array(laneCount);
  for (let label = 0; label < labelCount; label += 1) addTo(lanes, 0, laneCount, label, sums[label] ?? 0);
  return lanes;
}

/** The same lanes in a list of their own. `Array.from` takes ten times as long. */
export function copyOfLanes(lanes: Int32Array): readonly number[] {
  const copy: number[] = new Array<number>(laneCount);
  for (let lane = 0; lane < laneCount; lane += 1) copy[lane] = lanes[lane] ?? 0;
  return copy;
}

/** Makes all lanes nought. For so few `fill` takes longer. */
export function clearLanes(lanes: Int32Array): void {
  for (let lane = 0; lane < laneCount; lane += 1) lanes[lane] = 0;
}

/** Weights of feature `f` stand from `starts[f]` to `starts[f + 1]`. */
export interface Table {
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

/** More steps than this take longer than all lanes. */
const mostSteps = 14;

/**
 * What sums come to as a row of numbers, for a board: a step for each lane where something is added, or, where those are
 * many, what is added to every lane. A step is what is added, and in its last bits the lane.
 */
export function rowOf(sums: readonly number[]): readonly number[] {
  const steps: number[] = [];
  for (let lane = 0; lane < laneCount; lane += 1) {
    const sum = sums[lane] ?? 0;
    const step = (sum << laneBits) | lane;
    if (step >> laneBits !== sum) return sums;
    if (sum !== 0) steps.push(step);
  }
  return steps.length > mostSteps ? sums : steps;
}

/** Adds the row that stands on a board from `from` up to `to`. */
export function addRow(board: Int32Array, from: number, to: number, sums: Int32Array): void {
  if (to - from === laneCount)
    // Four at a time, which takes half as long.
    for (let lane = 0; lane < laneCount; lane += 4) {
      sums[lane] = (sums[lane] ?? 0) + (board[from + lane] ?? 0);
      sums[lane + 1] = (sums[lane + 1] ?? 0) + (board[from + lane + 1] ?? 0);
      sums[lane + 2] = (sums[lane + 2] ?? 0) + (board[from + lane + 2] ?? 0);
      sums[lane + 3] = (sums[lane + 3] ?? 0) + (board[from + lane + 3] ?? 0);
    }
  else
    for (let at = from; at < to; at += 1) {
      const step = board[at] ?? 0;
      const lane = step & laneMask;
      sums[lane] = (sums[lane] ?? 0) + (step >> laneBits);
    }
}

/** Takes such a row away again. */
function takeRow(board: Int32Array, from: number, to: number, sums: Int32Array): void {
  const isWhole = to - from === laneCount;
  for (let at = from; at < to; at += 1) {
    const step = board[at] ?? 0;
    const lane = isWhole ? at - from : step & laneMask;
    sums[lane] = (sums[lane] ?? 0) - (isWhole ? step : step >> laneBits);
  }
}

const leastBoard = 4096;

/**
 * What features weigh, a row each. Features are numbered anew in the order in which texts bring them, and their rows stand
 * in that order: the few that come back all the time lie close together so, and what no text brings is never looked at.
 */
export class Rows {
  readonly #table: Table;
  /** By feature: its new number and one; 0 as long as no text brought it. */
  readonly #numbers: Int32Array;
  /** By new number: the feature, and where its row starts on the board; that of the next one starts where it ends. */
  readonly #features: Int32Array;
  readonly #starts: Int32Array;
  #board = new Int32Array(leastBoard);
  #met = 0;
  /** Where `sumOf` adds up. A new one each time would take longer than the sum. */
  readonly #sums = new Int32Array(laneCount);
  /** How many features there are. */
  readonly count: number;

  constructor(table: Table) {
    this.#table = table;
    this.count = table.starts.length - 1;
    this.#numbers = new Int32Array(this.count);
    this.#features = new Int32Array(this.count);
    this.#starts = new Int32Array(this.count + 1);
  }

  /** The new number of a feature; -1 for -1. */
  numberOf(feature: number): number {
    if (feature < 0) return -1;
    const number = this.#numbers[feature] ?? 0;
    return number === 0 ? this.#meet(feature) : number - 1;
  }

  #meet(feature: number): number {
    const number = this.#met;
    this.#met += 1;
    this.#numbers[feature] = number + 1;
    this.#features[number] = feature;
    this.#place(rowOf(this.#sumsOf(feature)), number);
    return number;
  }

  #sumsOf(feature: number): readonly number[] {
    const { starts, labels, values } = this.#table;
    const sums = [...nothing];
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 1) {
      addTo(sums, 0, laneCount, labels[at] ?? 0, values[at] ?? 0);
    }
    return sums;
  }

  #place(row: readonly number[], number: number): void {
    const from = this.#starts[number] ?? 0;
    const to = from + row.length;
    if (to > this.#board.length) {
      const board = new Int32Array(this.#board.length * 2);
      board.set(this.#board);
      this.#board = board;
    }
    this.#board.set(row, from);
    this.#starts[number + 1] = to;
  }

  /** The feature that has this new number. */
  featureOf(number: number): number {
    return this.#features[number] ?? -1;
  }

  /** Adds the row of a feature, by its new number, to the sums. */
  add(number: number, sums: Int32Array): void {
    addRow(this.#board, this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0, sums);
  }

  /** Takes it away again. */
  take(number: number, sums: Int32Array): void {
    takeRow(this.#board, this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0, sums);
  }

  /** What some features weigh together, by their new numbers, above what there is to begin with. */
  sumOf(numbers: readonly number[], begin: readonly number[] = nothing): readonly number[] {
    const sums = this.#sums;
    for (let lane = 0; lane < laneCount; lane += 1) sums[lane] = begin[lane] ?? 0;
    for (let index = 0; index < numbers.length; index += 1) this.add(numbers[index] ?? 0, sums);
    return copyOfLanes(sums);
  }

  /** What a feature weighs for one label, by its new number. */
  weight(number: number, label: number): number {
    const { starts, labels, values } = this.#table;
    const feature = this.featureOf(number);
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 1) if (labels[at] === label) return values[at] ?? 0;
    return 0;
  }
}
