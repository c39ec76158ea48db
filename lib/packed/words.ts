import { numberAt } from './signs-of-numbers.ts';
import { codeNumber, type SymbolCoder } from './symbols.ts';

/** Every word that is packed, once, in order of the alphabet. Elsewhere a word is its place among them. */
export interface Words {
  /** The letters of all words behind each other, as they are in a text. */
  readonly letters: Uint16Array;
  /** By place: where the letters of a word begin, and those of the one before it end. */
  readonly starts: Uint32Array;
  /** By place: how much it is used, from 0, seldom, to 7: what is much used takes less room. */
  readonly uses: Uint8Array;
}

/** The letters of all words, and which two stand near each other so often that they foretell a third (see Speller). */
export interface Spelling {
  readonly letters: string;
  readonly near: string;
}

const mostInCommon = 31;
const useCount = 8;
/** Nought, in the place of a letter, ends a word. */
export const letterCount = 64;
export const mostNear = 128;
export const longestWord = 64;

const ofCount = 0;
const ofCommon = ofCount + 1;
const ofUse = ofCommon + mostInCommon + 1;
/** Behind a letter; as the first that differs from the word before, which has a letter there; behind two letters. */
const ofLast = ofUse + useCount * 2;
const ofAbove = ofLast + letterCount;
const ofNear = ofAbove + letterCount;
export const wordContexts = ofNear + mostNear;

/** The last letter and the one before it; for the first that is other than in the word before, what that has there. */
export const nearOf = (last: number, beside: number, isFirst: boolean): number =>
  ((isFirst ? letterCount : 0) + beside) * letterCount + last;

/** By two letters near each other: the context of what follows. */
function contextsOf(near: string): Int16Array {
  const contexts = new Int16Array(2 * letterCount ** 2);
  for (let two = 0; two < letterCount ** 2; two += 1) {
    contexts[two] = ofLast + (two % letterCount);
    contexts[letterCount ** 2 + two] = ofAbove + Math.floor(two / letterCount);
  }
  for (let at = 0; at < near.length; at += 3) {
    const beside = numberAt(near, at) * letterCount + numberAt(near, at + 1);
    contexts[beside * letterCount + numberAt(near, at + 2)] = ofNear + at / 3;
  }
  return contexts;
}

const firstRoom = 2 ** 19;

/** Writes or reads words letter by letter, each foretold by those beside it. */
class Speller {
  letters: Uint16Array = new Uint16Array(firstRoom);
  /** Where the last word begins and ends. */
  start = 0;
  end = 0;
  readonly #coder: SymbolCoder;
  /** What letters are in a text, by their numbers from 1, and the other way round. */
  readonly #codes: Uint16Array;
  readonly #numbers = new Uint8Array(2 ** 16);
  readonly #contexts: Int16Array;
  /** The numbers of the letters of the last word, behind two that are none. */
  readonly #word = new Uint8Array(longestWord + 2);

  constructor(coder: SymbolCoder, { letters, near }: Spelling) {
    this.#coder = coder;
    this.#codes = Uint16Array.from(Array.from(` ${letters}`, (letter) => letter.charCodeAt(0)));
    for (let number = 1; number < this.#codes.length; number += 1)
      this.#numbers[this.#codes[number] ?? 0] = number;
    this.#contexts = contextsOf(near);
  }

  /** The next word, that has its first letters in common with the last one. Given are its letters from `from` up to `to`. */
  spell(common: number, given: Uint16Array, from: number, to: number): void {
    const word = this.#word;
    this.#begin(common);
    for (let at = common; ; at += 1) {
      const isFirst = at === common;
      const two = nearOf(word[at + 1] ?? 0, word[isFirst ? at + 2 : at] ?? 0, isFirst);
      const number = from + at < to ? (this.#numbers[given[from + at] ?? 0] ?? 0) : 0;
      const letter = this.#coder.code(this.#contexts[two] ?? 0, number);
      word[at + 2] = letter;
      if (letter === 0) return;
      this.letters[this.end] = this.#codes[letter] ?? 0;
      this.end += 1;
    }
  }

  #begin(common: number): void {
    if (this.end + longestWord > this.letters.length) {
      const wider = new Uint16Array(this.letters.length * 2);
      wider.set(this.letters);
      this.letters = wider;
    }
    this.letters.copyWithin(this.end, this.start, this.start + common);
    this.start = this.end;
    this.end += common;
  }
}

/** How many letters a word begins with that are those of the word before it. */
export function lettersInCommon({ letters, starts }: Words, at: number): number {
  const start = starts[at] ?? 0;
  const before = starts[at - 1] ?? start;
  const most = Math.min(mostInCommon, start - before, (starts[at + 1] ?? start) - start);
  let common = 0;
  while (common < most && letters[before + common] === letters[start + common]) common += 1;
  return common;
}

/** All words, each without the letters that it begins with as the one before it does. */
export function codeWords(coder: SymbolCoder, spelling: Spelling, given: Words): Words {
  const count = codeNumber(coder, ofCount, given.uses.length);
  const speller = new Speller(coder, spelling);
  const starts = new Uint32Array(count + 1);
  const uses = new Uint8Array(count);
  let common = 0;
  for (let at = 0; at < count; at += 1) {
    common = coder.code(ofCommon + common, lettersInCommon(given, at));
    speller.spell(common, given.letters, given.starts[at] ?? 0, given.starts[at + 1] ?? 0);
    starts[at + 1] = speller.end;
    const ofBefore = (uses[at - 1] ?? 0) * 2 + (common > 3 ? 1 : 0);
    uses[at] = coder.code(ofUse + ofBefore, given.uses[at] ?? 0);
  }
  return { letters: speller.letters, starts, uses };
}

export const noWords: Words = {
  letters: new Uint16Array(),
  starts: new Uint32Array(1),
  uses: new Uint8Array(),
};

/** Words by how much they are used. */
export interface ByUse {
  /** Their places, the most used first. */
  readonly places: Uint16Array;
  /** By place, the rank that it has among them. */
  readonly ranks: Uint16Array;
}

export function byUse({ uses }: Words): ByUse {
  const counts = new Array<number>(useCount).fill(0);
  for (let place = 0; place < uses.length; place += 1)
    counts[uses[place] ?? 0] = (counts[uses[place] ?? 0] ?? 0) + 1;
  // The first rank of each use, which then becomes the next one.
  const next = counts.map((_, use) => counts.slice(use + 1).reduce((sum, count) => sum + count, 0));
  const places = new Uint16Array(uses.length);
  const ranks = new Uint16Array(uses.length);
  for (let place = 0; place < uses.length; place += 1) {
    const use = uses[place] ?? 0;
    const rank = next[use] ?? 0;
    places[rank] = place;
    ranks[place] = rank;
    next[use] = rank + 1;
  }
  return { places, ranks };
}
