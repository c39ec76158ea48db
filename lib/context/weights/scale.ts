import { frames } from '../safety/frames.ts';
import type { Held } from '../safety/held.ts';
import type { SignedSentence } from '../safety/signed.ts';
import { frameKey } from './keys.ts';
import { readLanes } from './rows.ts';
import type { Weights } from './weights.ts';

/** How many sentences weigh together. */
const inWindow = 3;
/** Far below what a list of numbers holds. */
const mostSteps = 1_000_000_000;

/**
 * Weighs three sentences in a row, and then the next three: what comes in is added and what goes out is taken away. A
 * feature counts once, in however many of the three it stands.
 */
export class Scale {
  readonly weights: Weights;
  /** By number of a frame, the number of its feature. */
  readonly frames: readonly number[];
  readonly #lanes: Int32Array;
  /** By feature: the step at which it last came in; 0 when it is out. */
  readonly #seen: Int32Array;
  #step = inWindow;

  constructor(weights: Weights) {
    this.weights = weights;
    this.frames = frames().all.map(({ text }) => weights.reader.numberOf(frameKey(text)));
    this.#lanes = Int32Array.from(weights.begin);
    this.#seen = new Int32Array(weights.rows.count);
  }

  /** Starts anew, with nothing in it. */
  clear(): void {
    this.#lanes.set(this.weights.begin);
    if (this.#step > mostSteps) {
      this.#seen.fill(0);
      this.#step = 0;
    }
    this.#step += inWindow;
  }

  /** Takes out the first of the three, before the next comes in. */
  takeOut(sentence: SignedSentence | undefined): void {
    if (sentence === undefined) return;
    this.#takeOut(sentence.ownFeatures);
    this.#takeOut(sentence.signFeatures);
  }

  /** Brings in the next sentence, or none. */
  bringIn(sentence: SignedSentence | undefined): void {
    this.#step += 1;
    if (sentence === undefined) return;
    this.#bringIn(sentence.ownFeatures);
    this.#bringIn(sentence.signFeatures);
  }

  #takeOut(features: readonly number[]): void {
    const { rows } = this.weights;
    const seen = this.#seen;
    const out = this.#step - inWindow + 1;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      if (seen[feature] !== out) continue;
      rows.add(feature, this.#lanes, -1);
      seen[feature] = 0;
    }
  }

  #bringIn(features: readonly number[]): void {
    const { rows } = this.weights;
    const seen = this.#seen;
    const least = this.#step - inWindow;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      if ((seen[feature] ?? 0) <= least) rows.add(feature, this.#lanes, 1);
      seen[feature] = this.#step;
    }
  }

  /** What is in it weighs, by label, together with the frames that hold there, each once. */
  read(held: readonly Held[]): readonly number[] {
    if (held.length === 0) return readLanes(this.#lanes);
    const lanes = Int32Array.from(this.#lanes);
    const counted: number[] = [];
    for (const { frame } of held) {
      const feature = this.frames[frame.number] ?? -1;
      if (feature < 0 || counted.includes(feature)) continue;
      counted.push(feature);
      this.weights.rows.add(feature, lanes, 1);
    }
    return readLanes(lanes);
  }
}
