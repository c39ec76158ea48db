import { frames } from '../safety/frames.ts';
import type { Held } from '../safety/held.ts';
import type { SignedSentence } from '../safety/signed.ts';
import { frameKey } from './keys.ts';
import { laneCount, readLane, readLanes, worryLabel } from './rows.ts';
import type { Weights } from './weights.ts';
import type { Window } from './windows.ts';

/** How many sentences weigh together. */
const inWindow = 3;
/** What a number of 16 bits holds. */
const mostSteps = 65_535;

/**
 * From so much on, what one sentence weighs by itself is a worry, whatever is told around it: `vader sloeg haar` between
 * a ball game and the sums. Below it, a sentence of a lesson or a story can weigh as much.
 */
const sureByItself = 40;

/** What a sentence weighs, by lane. */
class OnScale {
  /** All of it. */
  readonly whole = new Int32Array(laneCount);
  /** Without what the sentence before it weighs too. */
  readonly behindOne = new Int32Array(laneCount);
  /** Without what the two before it weigh too. */
  readonly behindTwo = new Int32Array(laneCount);
}

/** Weighs three sentences in a row, and then the next three. A feature counts once, in however many of the three it stands. */
export class Scale {
  readonly weights: Weights;
  /** By number of a frame, the number of its feature. */
  readonly frames: readonly number[];
  /** The last three that came in, the last first. */
  #last = new OnScale();
  #middle = new OnScale();
  #first = new OnScale();
  /** By feature: the step at which it last came in. In few bytes each, for it is looked up here and there. */
  readonly #seen: Uint16Array;
  #step = inWindow;
  readonly #lanes = new Int32Array(laneCount);

  constructor(weights: Weights) {
    this.weights = weights;
    this.frames = frames().all.map(({ text }) => weights.reader.numberOf(frameKey(text)));
    this.#seen = new Uint16Array(weights.rows.count);
  }

  /** Starts anew, with nothing in it. */
  clear(): void {
    for (let sentence = 0; sentence < inWindow; sentence += 1) this.bringIn(undefined);
  }

  /** Brings in the next sentence, or none; the first of the three goes out. */
  bringIn(sentence: SignedSentence | undefined): void {
    if (this.#step === mostSteps) this.#beginSteps();
    this.#step += 1;
    const next = this.#first;
    this.#first = this.#middle;
    this.#middle = this.#last;
    this.#last = next;
    const { whole, behindOne, behindTwo } = next;
    for (let lane = 0; lane < laneCount; lane += 1) whole[lane] = 0;
    if (sentence !== undefined) {
      this.#addRows(sentence.own.rows, whole);
      this.#addRows(sentence.signFeatures, whole);
    }
    for (let lane = 0; lane < laneCount; lane += 1) {
      behindOne[lane] = whole[lane] ?? 0;
      behindTwo[lane] = whole[lane] ?? 0;
    }
    if (sentence === undefined) return;
    this.#takeShared(sentence.own.features, next);
    this.#takeShared(sentence.signFeatures, next);
  }

  /** Counts the steps from the beginning again; what came in at the last ones did so just before that. */
  #beginSteps(): void {
    const seen = this.#seen;
    const before = this.#step - inWindow;
    for (let feature = 0; feature < seen.length; feature += 1)
      seen[feature] = Math.max(0, (seen[feature] ?? 0) - before);
    this.#step = inWindow;
  }

  #addRows(rows: readonly number[], sums: Int32Array): void {
    const { rows: all } = this.weights;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      if (row >= 0) all.add(row, sums, 1);
      else all.add(~row, sums, -1);
    }
  }

  /** Takes away what one of the two sentences before weighs too. */
  #takeShared(features: readonly number[], { behindOne, behindTwo }: OnScale): void {
    const { rows } = this.weights;
    const seen = this.#seen;
    const step = this.#step;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      const since = step - (seen[feature] ?? 0);
      seen[feature] = step;
      if (since >= inWindow) continue;
      rows.add(feature, behindTwo, -1);
      if (since === 1) rows.add(feature, behindOne, -1);
    }
  }

  /** What is in it weighs, by label, together with the frames that hold there, each once. */
  read(held: Window['held']): readonly number[] {
    const lanes = this.#lanes;
    const { begin } = this.weights;
    const { whole } = this.#first;
    const { behindOne } = this.#middle;
    const { behindTwo } = this.#last;
    for (let lane = 0; lane < laneCount; lane += 1)
      lanes[lane] = (begin[lane] ?? 0) + (whole[lane] ?? 0) + (behindOne[lane] ?? 0) + (behindTwo[lane] ?? 0);
    if (held.length === 0) return readLanes(lanes);
    this.#addFrames(held, lanes);
    const weights = readLanes(lanes);
    const sure = this.#heaviestWorry(held) - sureByItself;
    return sure > (weights[worryLabel] ?? 0) ? weights.with(worryLabel, sure) : weights;
  }

  /** The most that a worry weighs in one of the three by itself, of those in which a frame holds. */
  #heaviestWorry(held: Window['held']): number {
    const { begin, rows } = this.weights;
    const alone = [this.#first, this.#middle, this.#last].map(({ whole }) => readLane(whole, worryLabel));
    for (const { frame, step } of held)
      alone[step + 1] = (alone[step + 1] ?? 0) + rows.weight(this.frames[frame.number] ?? -1, worryLabel);
    return readLane(begin, worryLabel) + Math.max(...held.map(({ step }) => alone[step + 1] ?? 0));
  }

  #addFrames(held: readonly Held[], lanes: Int32Array): void {
    const counted: number[] = [];
    for (const { frame } of held) {
      const feature = this.frames[frame.number] ?? -1;
      if (feature < 0 || counted.includes(feature)) continue;
      counted.push(feature);
      this.weights.rows.add(feature, lanes, 1);
    }
  }
}
