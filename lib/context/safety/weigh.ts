import { readSafety } from './data.ts';
import type { Sign } from './evidence.ts';
import { type Frame, frames, holds } from './frames.ts';
import { type Points, readPoints } from './points.ts';
import type { SignedSentence } from './signed.ts';

/** A frame that holds in a sentence, and the sign it was found by. */
export interface Held {
  readonly frame: Frame;
  readonly sign: Sign;
  readonly sentence: number;
}

/** What stands in one sentence and the ones beside it, and the points of all that together. */
export interface Window {
  readonly points: number;
  readonly sentence: number;
  readonly held: readonly Held[];
}

/** Sentences that are weighed together: this many before and after each. */
export const reach = 1;
/** Words that may stand together before their number weighs. */
export const shortLength = 20;

/** The frames that hold in a sentence. */
function heldAt(sentences: readonly SignedSentence[], at: number): Held[] {
  const { byAnchor } = frames();
  const held: Held[] = [];
  for (const sign of sentences[at]?.signs ?? []) {
    for (const frame of byAnchor[sign.sign] ?? []) {
      if (!holds(frame, sentences, at) || held.some((other) => other.frame === frame)) continue;
      held.push({ frame, sign, sentence: at });
    }
  }
  return held;
}

/** The frames that hold in each sentence. */
export const heldIn = (sentences: readonly SignedSentence[]): Held[][] =>
  sentences.map((_, at) => heldAt(sentences, at));

interface Scale {
  readonly points: Points;
  readonly signs: readonly number[];
  /** By sign and by word: the last window that counted it. */
  readonly signSeen: Int32Array;
  readonly wordSeen: Int32Array;
  readonly frameSeen: Int32Array;
  window: number;
}

let built: Scale | undefined;

function scale(): Scale {
  if (built !== undefined) return built;
  const points = readPoints();
  const { numbers } = readSafety();
  built = {
    points,
    signs: [...numbers.keys()].map((name) => points.signs.get(name) ?? 0),
    signSeen: new Int32Array(numbers.size),
    wordSeen: new Int32Array(points.words.length),
    frameSeen: new Int32Array(frames().all.length),
    window: 0,
  };
  return built;
}

/** True the first time that a window counts a number. */
function isNew(seen: Int32Array, number: number, window: number): boolean {
  if (seen[number] === window) return false;
  seen[number] = window;
  return true;
}

/** Weighs one window. What holds in a sentence is kept in `held` for the next. */
function weighAt(
  sentences: readonly SignedSentence[],
  at: number,
  held: (readonly Held[] | undefined)[],
): Window {
  const sums = scale();
  sums.window += 1;
  const { window } = sums;
  let points = sums.points.begin;
  let length = 0;
  const inWindow: Held[] = [];
  for (let near = Math.max(0, at - reach); near <= at + reach && near < sentences.length; near += 1) {
    for (const { sign } of sentences[near]?.signs ?? [])
      if (isNew(sums.signSeen, sign, window)) points += sums.signs[sign] ?? 0;
    for (const word of sentences[near]?.words ?? [])
      if (isNew(sums.wordSeen, word, window)) points += sums.points.words[word] ?? 0;
    length += sentences[near]?.length ?? 0;
    const here = held[near] ?? heldAt(sentences, near);
    held[near] = here;
    for (const one of here) {
      if (!isNew(sums.frameSeen, one.frame.number, window)) continue;
      points += one.frame.points;
      inWindow.push(one);
    }
  }
  if (inWindow.length > 0) points += sums.points.frame;
  points += (Math.max(0, length - shortLength) / 10) * sums.points.length;
  return { points, sentence: at, held: inWindow };
}

/** Of a window without a frame: its points, and the sentences beside it, two on each side. */
interface Weighed {
  readonly points: number;
  readonly beside: readonly (SignedSentence | undefined)[];
}

const remembered = new WeakMap<SignedSentence, Weighed>();
const besides = [-2 * reach, -reach, reach, 2 * reach];
const nothingHeld: readonly Held[] = [];

const isSame = (known: Weighed, sentences: readonly SignedSentence[], at: number): boolean =>
  besides.every((step, index) => known.beside[index] === sentences[at + step]);

/** Weighs the sentences around each sentence: everything counts once. Where nothing changed, nothing is weighed again. */
export function weigh(sentences: readonly SignedSentence[]): Window[] {
  const held = new Array<readonly Held[] | undefined>(sentences.length).fill(undefined);
  return sentences.map((sentence, at) => {
    const known = remembered.get(sentence);
    if (known !== undefined && isSame(known, sentences, at))
      return { points: known.points, sentence: at, held: nothingHeld };
    const window = weighAt(sentences, at, held);
    if (window.held.length === 0)
      remembered.set(sentence, {
        points: window.points,
        beside: besides.map((step) => sentences[at + step]),
      });
    return window;
  });
}
