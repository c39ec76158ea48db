/** A quick look at a sentence, before anything is searched in it: most sentences hold nothing that leads to a person. */
import { classOf, DIGIT, LETTER } from '../../dutch/characters.ts';
import { commonSurnames, firstNames, namingParticles, namingWords } from './name-lists.ts';

/** What a sentence could hold. */
export interface Clues {
  readonly digits: number;
  /** An @. */
  readonly at: boolean;
  /** Two words with a capital close together, a surname before a comma, `v.d.`, a first name in small letters, an initial, or a bracket that may say who someone is. */
  readonly name: boolean;
}

const hashSize = 1 << 16;
const firstName = 1;
const beforeName = 2;
/** `van`, `der`, `el`: what may stand between the parts of a name. */
const particle = 4;
/** A common surname, or the last word of one. */
const surname = 8;
let wordHashes: Uint8Array | undefined;

const addToHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & (hashSize - 1);

function mark(hashes: Uint8Array, words: Iterable<string>, bit: number): void {
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at));
    const slot = slotOf(hash);
    hashes[slot] = (hashes[slot] ?? 0) | bit;
  }
}

/** By the hash of a word in small letters, whether it may be a first name, or a word that says that a name comes. */
function hashes(): Uint8Array {
  if (wordHashes !== undefined) return wordHashes;
  wordHashes = new Uint8Array(hashSize);
  mark(wordHashes, firstNames(), firstName);
  mark(wordHashes, namingWords(), beforeName);
  mark(wordHashes, namingParticles(), particle);
  for (const name of commonSurnames()) mark(wordHashes, [name, name.split('_').at(-1) ?? name], surname);
  return wordHashes;
}

/** What may stand inside a word, and what may stand between the words of a name. */
const isInside = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;
const joins = (code: number): boolean => code === 0x20 || isInside(code);

/** Looks at a text word by word for what may be the start and the end of a name. */
class NameClues {
  readonly #known = hashes();
  found = false;
  /** True when the word just read has a capital and may be a common surname. */
  isSurname = false;
  /** True behind what may be a first name, as long as a surname may still follow. */
  #open = false;
  /** The same behind one in small letters, where only a common surname counts. */
  #hasty = false;
  /** What is known of the word before. */
  #before = 0;

  /** A mark between words that no name goes on behind. */
  breaks(): void {
    this.#open = false;
    this.#hasty = false;
  }

  /** Reads the word at `start` and gives its end. */
  read(text: string, start: number, to: number): number {
    let hash = 0;
    let capital = false;
    let accent = false;
    let mark = false;
    let at = start;
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (isInside(code)) mark = true;
      else if ((classOf(code) & LETTER) === 0) break;
      else if (code >= 0x80) accent = true;
      const isBig = code >= 0x41 && code <= 0x5a;
      capital ||= isBig;
      hash = addToHash(hash, isBig ? code + 0x20 : code);
    }
    const known = this.#known[slotOf(hash)] ?? 0;
    const odd = mark || accent;
    this.found ||= this.#hasty && (odd || (known & surname) !== 0);
    // A letter by itself is the end of 's or 't.
    const goesOn = odd || at - start === 1 || (known & particle) !== 0;
    this.#hasty &&= goesOn;
    // A word with an accent may be anything, with a capital or without.
    if (capital || accent) {
      this.found ||= this.#open;
      // Any two words with a capital side by side are worth a look.
      this.#open = true;
    } else this.#open &&= goesOn;
    if (!capital && (accent || (known & firstName) !== 0)) this.#hasty = true;
    // `moeder heet fenna osinga`
    this.found ||= !capital && (known & firstName) !== 0 && this.#before !== 0;
    this.isSurname = capital && (known & surname) !== 0;
    // `vader van Olek …`
    this.#before = (known & beforeName) | ((known & particle) === 0 ? 0 : this.#before);
    return at;
  }
}

/** The clues in the text from `from` to `to`; looks at each character once. */
export function cluesIn(text: string, from: number, to: number): Clues {
  const names = new NameClues();
  let digits = 0;
  let hasAt = false;
  let hasBracket = false;
  let hasInitial = false;
  let hasShort = false;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if ((kind & LETTER) !== 0) {
      const begin = at;
      at = names.read(text, at, to);
      // `J. van den Berg`
      hasInitial ||= at - begin < 3 && text.charCodeAt(at) === 0x2e && code >= 0x41 && code <= 0x5a;
      const next = text.charCodeAt(at);
      // `Siem v.d. Laan`; `Bakker, Sanne`
      hasShort ||= at - begin === 1 && code === 0x76 && (next === 0x2e || next === 0x2f);
      hasShort ||= names.isSurname && next === 0x2c;
      continue;
    }
    if ((kind & DIGIT) !== 0) {
      digits += 1;
      at += 1;
      continue;
    }
    hasAt ||= code === 0x40;
    hasBracket ||= code === 0x28;
    if (!joins(code)) names.breaks();
    at += 1;
  }
  return { digits, at: hasAt, name: names.found || hasBracket || hasInitial || hasShort };
}
