import { frames } from '../safety/frames.ts';
import { type Held, heldAt } from '../safety/held.ts';
import { type SignedSentence, weighed } from '../safety/signed.ts';
import { frameKey } from './keys.ts';
import { addRow, labelCount, listOf, readWeights, type Weights } from './weights.ts';

/** What a sentence and the ones beside it weigh together. */
export interface Window {
  /** By label. */
  readonly weights: readonly number[];
  /** The labels that do not weigh so little that it never matters. */
  readonly labels: readonly number[];
  /** The frames of safety that hold in it, with how many sentences before or after the middle. */
  readonly held: readonly (Held & { readonly step: number })[];
}

/** The windows of a text, in order; in the middle of the first stands sentence `first`. */
export interface Windows {
  readonly first: number;
  readonly all: readonly Window[];
}

/** Sentences that are weighed together: this many before and after each. */
const reach = 1;

interface Scale {
  readonly weights: Weights;
  /** By number of a frame, the number of its feature. */
  readonly frames: readonly number[];
  /** By feature: the last window that counted it. */
  readonly seen: Int32Array;
  /** The number of that window. */
  round: number;
}

let scale: Scale | undefined;

function theScale(): Scale {
  const weights = readWeights();
  if (scale?.weights === weights) return scale;
  scale = {
    weights,
    frames: frames().all.map(({ text }) => weights.reader.numberOf(frameKey(text))),
    seen: new Int32Array(weights.featureCount),
    round: 0,
  };
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

const summed = new Int32Array(labelCount);

/** Labels that weigh less are looked at only where the text as a whole adds more than this. */
const margin = 40;
const noLabels: readonly number[] = [];

function notLight(weights: readonly number[]): readonly number[] {
  let labels: number[] | undefined;
  for (let label = 0; label < labelCount; label += 1) {
    if ((weights[label] ?? 0) < -margin) continue;
    labels ??= [];
    labels.push(label);
  }
  return labels ?? noLabels;
}

/** Adds a sentence to the sums: every feature counts once, in however many sentences it stands. */
function addSentence(sentence: SignedSentence, { weights, seen, round }: Scale): void {
  const { features, weights: ofSentence } = weighed(sentence);
  for (let label = 0; label < labelCount; label += 1)
    summed[label] = (summed[label] ?? 0) + (ofSentence[label] ?? 0);
  for (let index = 0; index < features.length; index += 1) {
    const feature = features[index] ?? 0;
    if (seen[feature] === round) addRow(weights, feature, summed, -1);
    else seen[feature] = round;
  }
}

function windowAt(sentences: readonly SignedSentence[], at: number): Window {
  const scaleNow = theScale();
  const { weights, seen } = scaleNow;
  const held = heldAround(sentences, at);
  summed.set(weights.begin);
  scaleNow.round += 1;
  for (let near = at - reach; near <= at + reach; near += 1) {
    const sentence = sentences[near];
    if (sentence !== undefined) addSentence(sentence, scaleNow);
  }
  for (const { frame } of held) {
    const feature = scaleNow.frames[frame.number] ?? -1;
    if (feature < 0 || seen[feature] === scaleNow.round) continue;
    seen[feature] = scaleNow.round;
    addRow(weights, feature, summed, 1);
  }
  const sums = listOf(summed);
  return { weights: sums, labels: notLight(sums), held };
}

/** The middles of the windows. The first and the last of several sentences stand in the window beside theirs. */
function middles(count: number): { first: number; last: number } {
  return count === 1 ? { first: 0, last: 0 } : { first: 1, last: Math.max(1, count - 2) };
}

function weighAnew(
  sentences: readonly SignedSentence[],
  windows: Window[],
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let at = from; at <= to && at < sentences.length; at += 1) windows.push(windowAt(sentences, at));
}

/** What was weighed last, and with what. */
interface Last extends Windows {
  readonly scale: Scale | undefined;
  readonly sentences: readonly SignedSentence[];
}

const nothing: Last = { scale: undefined, sentences: [], first: 0, all: [] };
let last = nothing;

/** Forgets the text that was weighed last. */
export function forgetWindows(): void {
  last = nothing;
}

/** In shorter texts a window is near both ends. */
const shortest = 4;

/** The windows of a text that differs from the last one in its middle: only what is near that is weighed. */
function weighMiddle(sentences: readonly SignedSentence[]): Window[] {
  const known = last.sentences;
  const most = Math.min(known.length, sentences.length);
  let head = 0;
  while (head < most && known[head] === sentences[head]) head += 1;
  const moved = known.length - sentences.length;
  let tail = sentences.length;
  while (sentences.length - tail < most - head && known[tail - 1 + moved] === sentences[tail - 1]) tail -= 1;
  // A window shows its sentence, the ones beside it, and by their frames the ones beside those.
  const windows = last.all.slice(0, Math.max(0, Math.min(head - 3, sentences.length - 2)));
  const end = sentences.length - 2;
  const same = Math.max(tail + 2, windows.length + 1);
  weighAnew(sentences, windows, { from: windows.length + 1, to: Math.min(same - 1, end) });
  for (let at = same; at <= end; at += 1) {
    const window = last.all[at + moved - 1];
    if (window !== undefined) windows.push(window);
  }
  return windows;
}

/** Weighs the sentences around each sentence. Where nothing changed since the last text, nothing is weighed again. */
export function weigh(sentences: readonly SignedSentence[]): Windows {
  const scaleNow = theScale();
  const { first, last: end } = middles(sentences.length);
  let all: Window[] = [];
  if (last.scale === scaleNow && Math.min(last.sentences.length, sentences.length) >= shortest)
    all = weighMiddle(sentences);
  else weighAnew(sentences, all, { from: first, to: end });
  last = { scale: scaleNow, sentences, first, all };
  return last;
}

const nearFeatures = (sentence: SignedSentence | undefined): readonly number[] =>
  sentence === undefined ? [] : weighed(sentence).features;

/** The features of each window of a text, by number: what the weights are fitted on. */
export function featuresOfWindows(sentences: readonly SignedSentence[]): number[][] {
  const { frames: ofFrames } = theScale();
  const { first, last } = middles(sentences.length);
  const windows: number[][] = [];
  for (let at = first; at <= last && at < sentences.length; at += 1) {
    const near = [at - 1, at, at + 1].flatMap((place) => nearFeatures(sentences[place]));
    const held = heldAround(sentences, at).map(({ frame }) => ofFrames[frame.number] ?? -1);
    windows.push([...new Set([...near, ...held])].filter((feature) => feature >= 0));
  }
  return windows;
}

/** By label, the most that it weighs in any window, and the place of the first of those windows. */
export interface Heaviest {
  readonly weights: Int32Array;
  readonly windows: Int32Array;
}

/** The heaviest of each label. One that with `ofText` comes to less than nought may be left out. */
export function heaviestOf({ all }: Windows, ofText: Int32Array): Heaviest {
  const weights = new Int32Array(labelCount).fill(-32_768);
  const windows = new Int32Array(labelCount).fill(-1);
  const see = (label: number, at: number): void => {
    const weight = all[at]?.weights[label] ?? 0;
    if (weight <= (weights[label] ?? 0)) return;
    weights[label] = weight;
    windows[label] = at;
  };
  for (let at = 0; at < all.length; at += 1) {
    const labels = all[at]?.labels ?? noLabels;
    for (let index = 0; index < labels.length; index += 1) see(labels[index] ?? 0, at);
  }
  for (let label = 0; label < labelCount; label += 1)
    if ((ofText[label] ?? 0) > margin) for (let at = 0; at < all.length; at += 1) see(label, at);
  return { weights, windows };
}
