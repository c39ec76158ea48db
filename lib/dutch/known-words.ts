/** Every word that was met, once: the next time it is found by its letters, without making a new text of it. */
import { mayOwnDot } from './abbreviations.ts';

export interface KnownWord {
  /** As written. */
  readonly text: string;
  readonly norm: string;
  /** See Token. */
  readonly id: number;
  /** False when a dot behind it is never a part of it. */
  readonly mayOwnDot: boolean;
  readonly hash: number;
}

/** Words beyond this number get no number of their own; they are looked up by their letters. */
export const mostWords = 20_000;
/** A longer run of letters is no word; it is not kept. */
export const longestWord = 40;
const size = 1 << 16;

const slots: (KnownWord | undefined)[] = new Array<KnownWord | undefined>(size).fill(undefined);
const ids = new Map<string, number>();
let filled = 0;

/** The number of a word, given its norm; -1 when there are too many. */
export function idOf(norm: string): number {
  const known = ids.get(norm);
  if (known !== undefined) return known;
  if (ids.size >= mostWords || norm.length > longestWord) return -1;
  ids.set(norm, ids.size);
  return ids.size - 1;
}

/** A text of its own: a piece of a long text would keep all of it in memory. */
function copy(text: string, from: number, to: number): string {
  let copied = '';
  for (let at = from; at < to; at += 1) copied += text.charAt(at);
  return copied;
}

/**
 * The same text as V8 keeps the names of properties: two such texts are compared by where they stand, not letter by
 * letter.
 */
const asName = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

function learn(text: string, from: number, to: number, hash: number): KnownWord {
  const written = asName(copy(text, from, to));
  const norm = asName(written.toLowerCase());
  const word = { text: written, norm, id: idOf(norm), mayOwnDot: mayOwnDot(written), hash };
  // Half full at most, so that a free place is always near.
  if (filled < size / 2) {
    let slot = hash & (size - 1);
    while (slots[slot] !== undefined) slot = (slot + 1) & (size - 1);
    slots[slot] = word;
    filled += 1;
  }
  return word;
}

/** The word of ASCII letters from `from` to `to`; `hash` is `31 * hash + code` over its letters. */
export function knownWord(text: string, from: number, to: number, hash: number): KnownWord {
  for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
    const word = slots[slot];
    if (word === undefined) return learn(text, from, to, hash);
    if (word.hash === hash && word.text.length === to - from && text.startsWith(word.text, from)) return word;
  }
}
