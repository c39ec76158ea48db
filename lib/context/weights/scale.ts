import { frames } from '../safety/frames.ts';
import type { Held } from '../safety/held.ts';
import type { SignedSentence } from '../safety/signed.ts';
import { frameKey } from './keys.ts';
import { clearLanes, labelCount, laneCount, nothing, putLane, readLane, worryLabel } from './rows.ts';
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

/** A sentence on the scale. */
class OnScale {
  /** What it weighs, by lane. */
  sums: readonly number[] = nothing;
  /** As far as the sentence before it weighs that too. */
  readonly withOne = new Int32Array(laneCount);
  /** As far as not that one, but the one before it does. */
  readonly withOther = new Int32Array(laneCount);
}

/** Weighs three sentences in a row, and then the next three. A feature counts once, in however many of the three it stands. */
export class Scale {
  readonly weights: Weights;
  /** By number of a frame, the number of its feature. */
  readonly frames: readonly number[];
  /** By number of a frame, what a worry weighs by it. */
  readonly #worries: readonly number[];
  /** The last three that came in, the last first. */
  #last = new OnScale();
  #middle = new OnScale();
  #first = new OnScale();
  /** By feature: the step at which it last came in. In few bytes each, for it is looked up here and there. */
  readonly #seen: Uint16Array;
  #step = inWindow;
  readonly #begin = new Int32Array(laneCount);

  constructor(weights: Weights) {
    this.weights = weights;
    this.frames = frames().all.map(({ text }) => weights.reader.numberOf(frameKey(text)));
    this.#worries = this.frames.map((feature) => weights.rows.weight(feature, worryLabel));
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
    next.sums = sentence?.weighsBy.sums ?? nothing;
    clearLanes(next.withOne);
    clearLanes(next.withOther);
    if (sentence !== undefined) this.#addShared(sentence.weighsBy.features, next);
  }

  /** Counts the steps from the beginning again; what came in at the last ones did so just before that. */
  #beginSteps(): void {
    const seen = this.#seen;
    const before = this.#step - inWindow;
    for (let feature = 0; feature < seen.length; feature += 1)
      seen[feature] = Math.max(0, (seen[feature] ?? 0) - before);
    this.#step = inWindow;
  }

  /** Adds up what one of the two sentences before weighs too. */
  #addShared(features: readonly number[], { withOne, withOther }: OnScale): void {
    const { rows } = this.weights;
    const seen = this.#seen;
    const step = this.#step;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      const since = step - (seen[feature] ?? 0);
      seen[feature] = step;
      if (since < inWindow) rows.add(feature, since === 1 ? withOne : withOther);
    }
  }

  /** What is in it weighs, by label, together with the frames that hold there. */
  read(held: Window['held']): readonly number[] {
    const begin = held.length === 0 ? this.weights.begin : this.#beginWith(held);
    const { sums: first } = this.#first;
    const { sums: middle, withOne: inFirst } = this.#middle;
    const { sums: last, withOne: inMiddle, withOther: inFirstToo } = this.#last;
    const weights = new Array<number>(labelCount);
    for (let lane = 0; lane < laneCount; lane += 1) {
      const all = (first[lane] ?? 0) + (middle[lane] ?? 0) + (last[lane] ?? 0);
      const shared = (inFirst[lane] ?? 0) + (inMiddle[lane] ?? 0) + (inFirstToo[lane] ?? 0);
      putLane(lane, (begin[lane] ?? 0) + all - shared, weights);
    }
    if (held.length === 0) return weights;
    const sure = this.#heaviestWorry(held) - sureByItself;
    if (sure > (weights[worryLabel] ?? 0)) weights[worryLabel] = sure;
    return weights;
  }

  /** The most that a worry weighs in one of the three by itself, of those in which a frame holds. */
  #heaviestWorry(held: Window['held']): number {
    let most = Number.NEGATIVE_INFINITY;
    for (let step = -1; step <= 1; step += 1) {
      let ofFrames = 0;
      let holds = false;
      for (let index = 0; index < held.length; index += 1) {
        const one = held[index];
        if (one?.step !== step) continue;
        ofFrames += this.#worries[one.frame.number] ?? 0;
        holds = true;
      }
      const { sums } = step < 0 ? this.#first : step > 0 ? this.#last : this.#middle;
      if (holds) most = Math.max(most, readLane(sums, worryLabel) + ofFrames);
    }
    return readLane(this.weights.begin, worryLabel) + most;
  }

  #featureOf(held: Held | undefined): number {
    return (held && this.frames[held.frame.number]) ?? -1;
  }

  /** What a text weighs before a word is read, with these frames, each once. Valid until the next. */
  #beginWith(held: readonly Held[]): Int32Array {
    const { begin, rows } = this.weights;
    const lanes = this.#begin;
    for (let lane = 0; lane < laneCount; lane += 1) lanes[lane] = begin[lane] ?? 0;
    for (let index = 0; index < held.length; index += 1) {
      const feature = this.#featureOf(held[index]);
      const isFirst = held.findIndex((one) => this.#featureOf(one) === feature) === index;
      if (feature >= 0 && isFirst) rows.add(feature, lanes);
    }
    return lanes;
  }
}
