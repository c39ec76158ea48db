import { replaced } from '../../dutch/replaced.ts';
import { heldAt } from '../safety/held.ts';
import type { SignedSentence } from '../safety/signed.ts';
import { Scale } from './scale.ts';
import { readWeights } from './weights.ts';
import type { Window, Windows } from './windows.ts';

let scale: Scale | undefined;

function theScale(): Scale {
  const weights = readWeights();
  if (scale?.weights !== weights) scale = new Scale(weights);
  return scale;
}

const nothingHeld: Window['held'] = [];

/** The frames of the sentence at `at` and of the ones beside it. */
function heldAround(sentences: readonly SignedSentence[], at: number): Window['held'] {
  let all: Window['held'][number][] | undefined;
  for (let step = -1; step <= 1; step += 1)
    for (const { frame, sign } of heldAt(sentences, at + step)) {
      all ??= [];
      all.push({ frame, sign, step });
    }
  return all ?? nothingHeld;
}

/** True for a sentence that weighs nothing: a bullet, a row of dots. */
const isLight = (sentence: SignedSentence | undefined): boolean =>
  sentence === undefined || (sentence.own.features.length === 0 && sentence.signFeatures.length === 0);

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
  for (let at = from - 1; at <= from; at += 1) onScale.bringIn(sentences[at]);
  let before: Window | undefined;
  for (let at = from; at <= to && at < sentences.length; at += 1) {
    const out = at > from ? sentences[at - 2] : undefined;
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

/** What was weighed last, and with what. */
interface Last extends Windows {
  readonly scale: Scale | undefined;
  readonly sentences: readonly SignedSentence[];
}

const noText: Last = { scale: undefined, sentences: [], first: 0, all: [] };
let last = noText;

/** Forgets the text that was weighed last. */
export function forgetWindows(): void {
  last = noText;
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
  const first = Math.max(0, Math.min(head - 3, sentences.length - 2));
  const end = sentences.length - 2;
  const same = Math.max(tail + 2, first + 1);
  const windows: Window[] = [];
  weighAnew(sentences, windows, { from: first + 1, to: Math.min(same - 1, end) });
  return replaced(last.all, first, same > end ? last.all.length : same + moved - 1, windows);
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

/** The features of each window of a text, by number: what the weights are fitted on. */
export function featuresOfWindows(sentences: readonly SignedSentence[]): number[][] {
  const { frames: ofFrames } = theScale();
  const { first, last } = middles(sentences.length);
  const windows: number[][] = [];
  for (let at = first; at <= last && at < sentences.length; at += 1) {
    const near = [at - 1, at, at + 1].flatMap((place) => [
      ...(sentences[place]?.own.features ?? []),
      ...(sentences[place]?.signFeatures ?? []),
    ]);
    const held = heldAround(sentences, at).map(({ frame }) => ofFrames[frame.number] ?? -1);
    windows.push([...new Set([...near, ...held])].filter((feature) => feature >= 0));
  }
  return windows;
}
