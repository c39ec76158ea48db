import { frames } from '../safety/frames.ts';
import { type Held, heldAt } from '../safety/held.ts';
import type { SignedSentence } from '../safety/signed.ts';
import { FeatureSet } from './feature-set.ts';
import { frameKey } from './keys.ts';
import { addRow, labelCount, readWeights, type Weights } from './weights.ts';

/** What a sentence and the ones beside it weigh together. */
export interface Window {
  /** The place of the sentence in the middle. */
  readonly sentence: number;
  /** By label. */
  readonly weights: Int16Array;
  /** The frames of safety that hold in it, with how many sentences before or after the middle. */
  readonly held: readonly (Held & { readonly step: number })[];
}

/** Sentences that are weighed together: this many before and after each. */
const reach = 1;

interface Scale {
  readonly weights: Weights;
  /** By number of a frame, the number of its feature. */
  readonly frames: readonly number[];
}

let scale: Scale | undefined;

function theScale(): Scale {
  const weights = readWeights();
  if (scale?.weights === weights) return scale;
  scale = { weights, frames: frames().all.map(({ text }) => weights.reader.numberOf(frameKey(text))) };
  return scale;
}

const nothingHeld: Window['held'] = [];

function heldAround(sentences: readonly SignedSentence[], at: number): Window['held'] {
  let held: (Held & { readonly step: number })[] | undefined;
  for (let step = -reach; step <= reach; step += 1)
    for (const one of heldAt(sentences, at + step)) {
      held ??= [];
      held.push({ ...one, step });
    }
  return held ?? nothingHeld;
}

const counted = new FeatureSet();

function addAll(sums: Int16Array, weights: Int16Array): void {
  for (let label = 0; label < labelCount; label += 1)
    sums[label] = (sums[label] ?? 0) + (weights[label] ?? 0);
}

/** Every feature counts once in a window, in however many of its sentences it stands. */
function windowAt(sentences: readonly SignedSentence[], at: number): Window {
  const { weights, frames: ofFrames } = theScale();
  const held = heldAround(sentences, at);
  const sums = Int16Array.from(weights.begin);
  counted.begin();
  for (let near = at - reach; near <= at + reach; near += 1) {
    const sentence = sentences[near];
    if (sentence === undefined) continue;
    addAll(sums, sentence.weights);
    const { features } = sentence;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? -1;
      if (!counted.add(feature)) addRow(weights, feature, sums, -1);
    }
  }
  for (const { frame } of held) {
    const feature = ofFrames[frame.number] ?? -1;
    if (counted.add(feature)) addRow(weights, feature, sums, 1);
  }
  return { sentence: at, weights: sums, held };
}

/** A window, and the sentences it was weighed from: the middle and two on each side. */
export interface Remembered {
  readonly window: Window;
  readonly scale: Scale;
  readonly twoBefore: SignedSentence | undefined;
  readonly before: SignedSentence | undefined;
  readonly after: SignedSentence | undefined;
  readonly twoAfter: SignedSentence | undefined;
}

const isSame = (known: Remembered, sentences: readonly SignedSentence[], at: number): boolean =>
  known.scale === scale &&
  known.before === sentences[at - 1] &&
  known.after === sentences[at + 1] &&
  known.twoBefore === sentences[at - 2] &&
  known.twoAfter === sentences[at + 2];

/** The window around a sentence; when nothing near it changed, the one that was weighed before. */
function knownWindow(sentences: readonly SignedSentence[], middle: SignedSentence, at: number): Window {
  const known = middle.window;
  if (known !== null && isSame(known, sentences, at))
    return known.window.sentence === at ? known.window : { ...known.window, sentence: at };
  const window = windowAt(sentences, at);
  middle.window = {
    window,
    scale: theScale(),
    twoBefore: sentences[at - 2],
    before: sentences[at - 1],
    after: sentences[at + 1],
    twoAfter: sentences[at + 2],
  };
  return window;
}

/** The middles of the windows. The first and the last of several sentences stand in the window beside theirs. */
function middles(count: number): { first: number; last: number } {
  return count === 1 ? { first: 0, last: 0 } : { first: 1, last: Math.max(1, count - 2) };
}

/** Weighs the sentences around each sentence. Where nothing changed, nothing is weighed again. */
export function weigh(sentences: readonly SignedSentence[]): Window[] {
  theScale();
  const { first, last } = middles(sentences.length);
  const windows: Window[] = [];
  for (let at = first; at <= last; at += 1) {
    const middle = sentences[at];
    if (middle !== undefined) windows.push(knownWindow(sentences, middle, at));
  }
  return windows;
}

/** The features of each window of a text, by number: what the weights are fitted on. */
export function featuresOfWindows(sentences: readonly SignedSentence[]): number[][] {
  const { frames: ofFrames } = theScale();
  const { first, last } = middles(sentences.length);
  const windows: number[][] = [];
  for (let at = first; at <= last && at < sentences.length; at += 1) {
    const near = [at - 1, at, at + 1].flatMap((place) => [...(sentences[place]?.features ?? [])]);
    const held = heldAround(sentences, at).map(({ frame }) => ofFrames[frame.number] ?? -1);
    windows.push([...new Set([...near, ...held])].filter((feature) => feature >= 0));
  }
  return windows;
}

/** The heaviest that each label weighs in any window. */
export function heaviestOf(windows: readonly Window[]): Int16Array {
  const most = new Int16Array(labelCount).fill(-32_768);
  for (const { weights } of windows)
    for (let label = 0; label < labelCount; label += 1) {
      const weight = weights[label] ?? 0;
      if (weight > (most[label] ?? 0)) most[label] = weight;
    }
  return most;
}
