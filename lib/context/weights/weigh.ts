import { type Change, replaced, unchanged } from '../../dutch/replaced.ts';
import { heldAt } from '../safety/held.ts';
import type { SignedSentence } from '../safety/signed.ts';
import { Scale } from './scale.ts';
import { readWeights } from './weights.ts';
import { type Heaviest, KeptHeaviest, type Window, type Windows } from './windows.ts';

let scale: Scale | undefined;

function theScale(): Scale {
  const weights = readWeights();
  if (scale?.weights !== weights) scale = new Scale(weights);
  return scale;
}

const nothingHeld: Window['held'] = [];

/** The sentence at a place; none before the first. An index below nought is not looked for: that takes long. */
const sentenceAt = (sentences: readonly SignedSentence[], at: number): SignedSentence | undefined =>
  at < 0 ? undefined : sentences[at];

/** The frames of the sentence at `at` and of the ones beside it. */
function heldAround(sentences: readonly SignedSentence[], at: number): Window['held'] {
  let all: Window['held'][number][] | undefined;
  for (let step = -1; step <= 1; step += 1) {
    // Most sentences have no sign that any frame is found by.
    if ((sentenceAt(sentences, at + step)?.leads ?? 0) === 0) continue;
    for (const { frame, sign } of heldAt(sentences, at + step)) {
      all ??= [];
      all.push({ frame, sign, step });
    }
  }
  return all ?? nothingHeld;
}

/** True for a sentence that weighs nothing: a bullet, a row of dots. */
const isLight = (sentence: SignedSentence | undefined): boolean =>
  sentence === undefined || sentence.weighsBy.features.length === 0;

/** The middles of the windows. The first and the last of several sentences stand in the window beside theirs. */
function middles(count: number): { first: number; last: number } {
  return count === 1 ? { first: 0, last: 0 } : { first: 1, last: Math.max(1, count - 2) };
}

function weighAnew(
  sentences: readonly SignedSentence[],
  windows: Window[],
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const onScale = theScale();
  onScale.clear();
  for (let at = from - 1; at <= from; at += 1) onScale.bringIn(sentenceAt(sentences, at));
  let before: Window | undefined;
  for (let at = from; at <= to && at < sentences.length; at += 1) {
    const out = at > from ? sentenceAt(sentences, at - 2) : undefined;
    const next = sentences[at + 1];
    onScale.bringIn(next);
    const held = heldAround(sentences, at);
    // A text of nothing but dots has as many sentences, and all weigh the same.
    const isSame = held === nothingHeld && before?.held === nothingHeld && isLight(out) && isLight(next);
    const window = isSame && before !== undefined ? before : windowOf(onScale, held);
    windows.push(window);
    before = window;
  }
}

const windowOf = (onScale: Scale, held: Window['held']): Window => ({ weights: onScale.read(held), held });

/** In shorter texts a window is near both ends. */
const shortest = 4;

/** Weighs the sentences of a text that is written on: where nothing changed, nothing is weighed again. */
export class Weighing implements Windows {
  readonly #heaviest = new KeptHeaviest();
  #scale: Scale | undefined;
  #count = 0;
  #all: Window[] = [];

  /** The sentence in the middle of the first window. */
  get first(): number {
    return middles(this.#count).first;
  }

  get all(): readonly Window[] {
    return this.#all;
  }

  get heaviest(): Heaviest {
    return this.#heaviest;
  }

  /** Takes in a change of the sentences. */
  change(sentences: readonly SignedSentence[], change: Change): void {
    const windows = this.#changedBy(sentences, change);
    this.#count = sentences.length;
    if (windows.count > 0 || windows.to > windows.from) this.#heaviest.change(this.#all, windows);
  }

  #changedBy(sentences: readonly SignedSentence[], change: Change): Change {
    const scaleNow = theScale();
    const isShort = Math.min(this.#count, sentences.length) < shortest;
    if (this.#scale === scaleNow && !isShort) return this.#weighMiddle(sentences, change);
    const all: Window[] = [];
    const { first, last } = middles(sentences.length);
    weighAnew(sentences, all, { from: first, to: last });
    const windows = { from: 0, to: this.#all.length, count: all.length };
    this.#scale = scaleNow;
    this.#all = all;
    return windows;
  }

  /** Weighs only what is near a change; tells which windows are others. */
  #weighMiddle(sentences: readonly SignedSentence[], { from, to, count }: Change): Change {
    if (from === to && count === 0) return unchanged;
    // A window shows its sentence, the ones beside it, and by their frames the ones beside those.
    const before = this.#isKept(sentences, from - 2, from - 2) ? 1 : 2;
    const behind = this.#isKept(sentences, from + count + 1, to + 1) ? 0 : 1;
    const first = Math.max(from - before, 1);
    const windows: Window[] = [];
    weighAnew(sentences, windows, { from: first, to: Math.min(from + count + behind, sentences.length - 2) });
    const changed = {
      from: first - 1,
      to: Math.min(to + behind, this.#count - 2),
      count: windows.length,
    };
    this.#all = replaced(this.#all, changed, windows);
    return changed;
  }

  /** True when no frame held around a sentence, which stood at `oldAt`, nor does now: only by its frames could it be another. */
  #isKept(sentences: readonly SignedSentence[], at: number, oldAt: number): boolean {
    return this.#all[oldAt - 1]?.held === nothingHeld && heldAround(sentences, at) === nothingHeld;
  }
}

/** The features of each window of a text, by number: what the weights are fitted on. */
export function featuresOfWindows(sentences: readonly SignedSentence[]): number[][] {
  const { frames: ofFrames } = theScale();
  const { first, last } = middles(sentences.length);
  const windows: number[][] = [];
  for (let at = first; at <= last && at < sentences.length; at += 1) {
    const near = [at - 1, at, at + 1].flatMap((place) => sentences[place]?.weighsBy.features ?? []);
    const held = heldAround(sentences, at).map(({ frame }) => ofFrames[frame.number] ?? -1);
    windows.push([...new Set([...near, ...held])].filter((feature) => feature >= 0));
  }
  return windows;
}
