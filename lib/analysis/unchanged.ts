/** What two readings of a text have in common, so that a keystroke does not touch what it left alone. */
import { replaced } from '../dutch/replaced.ts';
import type { Sentence } from '../dutch/token.ts';

/** This many sentences at the start are the same, and this many at the end; they never count twice. */
export interface Ends {
  readonly head: number;
  readonly tail: number;
}

const isSame = (one: Sentence | undefined, other: Sentence | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    one.tokens === other?.tokens &&
    one.newLine === other.newLine &&
    one.newParagraph === other.newParagraph);

/** Compares sentences by their tokens, which stay the same object while a sentence does not change. */
export function commonEnds(before: readonly Sentence[], now: readonly Sentence[]): Ends {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && isSame(before[head], now[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(before[before.length - 1 - tail], now[now.length - 1 - tail]))
    tail += 1;
  return { head, tail };
}

/** The list that belongs to the sentences, with what is the same taken from the list of before. */
export function reuse<T extends object>(
  before: readonly T[],
  sentences: readonly Sentence[],
  { head, tail }: Ends,
  make: (sentence: Sentence) => T,
): readonly T[] {
  const made: T[] = [];
  for (let index = head; index < sentences.length - tail; index += 1) {
    const sentence = sentences[index];
    if (sentence !== undefined) made.push(make(sentence));
  }
  return replaced(before, head, before.length - tail, made);
}
