/** A quick look at a sentence, before anything is searched in it: most sentences hold nothing that leads to a person. */
import { classOf, DIGIT, LETTER } from '../../dutch/characters.ts';
import { mostWords } from '../../dutch/known-words.ts';
import type { Token } from '../../dutch/token.ts';
import { commonSurnames, firstNames, namingParticles, namingWords } from './name-lists.ts';
import { mayNamePlace } from './places.ts';

/** What a sentence could hold. */
export interface Clues {
  readonly digits: number;
  /** An @. */
  readonly at: boolean;
  /** Two words with a capital close together, a surname before a comma, `v.d.`, a first name in small letters, an initial, or a bracket that may say who someone is. */
  readonly name: boolean;
  /** A word without which no address is found, unless a postcode stands behind it. */
  readonly place: boolean;
}

/** What is known of a word by itself, as bits. */
const looked = 1;
/** Two letters or more, from a to z. */
const plain = 2;
/** A mark that leads to nobody, and that a name does not go on behind. */
const stop = 4;
const firstName = 8;
const beforeName = 16;
/** `van`, `der`, `el`: what may stand between the parts of a name. */
const particle = 32;
/** A common surname, or the last word of one. */
const surname = 64;
const place = 128;

const letters = /^[a-z]{2,}$/;
const stops = /^[.,;:!?"/\u2026]+$/;

interface Words {
  readonly beforeNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

let words: Words | undefined;

const readWords = (): Words => ({
  beforeNames: new Set(namingWords()),
  surnames: new Set([...commonSurnames()].flatMap((name) => [name, name.split('_').at(-1) ?? name])),
});

/** The bits of a word in small letters, or of a mark. */
function bitsOf(word: string): number {
  words ??= readWords();
  return (
    looked |
    (letters.test(word) ? plain : 0) |
    (stops.test(word) ? stop : 0) |
    (firstNames().has(word) ? firstName : 0) |
    (words.beforeNames.has(word) ? beforeName : 0) |
    (namingParticles().has(word) ? particle : 0) |
    (words.surnames.has(word) ? surname : 0) |
    (mayNamePlace(word) ? place : 0)
  );
}

/** The bits of each word by its number; 0 when it was not looked up yet. */
const bitsById = new Uint8Array(mostWords);

function learn({ id, norm }: Token): number {
  const bits = bitsOf(norm);
  if (id >= 0) bitsById[id] = bits;
  return bits;
}

/** What may stand inside a word, and what may stand between the words of a name. */
const isInside = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;
const joins = (code: number): boolean => code === 0x20 || isInside(code);
const isBig = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** How a word is written, as bits: with a capital, an accent or a mark inside, or as one letter. */
const capital = 1;
const accent = 2;
const mark = 4;
const single = 8;

/** Two letters that may stand for a first name, before a dot. */
const digraphs = new Set(['Th', 'Ch', 'Ph', 'IJ']);

/** Looks at a text word by word for what may be the start and the end of a name. */
class ClueReader {
  readonly #text: string;
  readonly #to: number;
  /** Up to where the text was read. */
  #at: number;
  digits = 0;
  hasAt = false;
  hasName = false;
  /** Behind what may be a first name, as long as a surname may still follow. */
  #open = false;
  /** The same behind one in small letters, where only a common surname counts. */
  #hasty = false;
  /** What is known of the word before. */
  #before = 0;

  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#at = from;
    this.#to = to;
  }

  /** Reads the word of small letters, or the mark, from `start` to `end`. */
  readPlain(start: number, end: number, bits: number): void {
    const isOpen = this.#open || this.#hasty;
    // Most words: they begin nothing, and there is nothing that they go on with.
    if (!isOpen && this.#before === 0 && (bits & (firstName | beforeName)) === 0) this.#at = end;
    else if ((bits & plain) === 0 || isInside(this.#text.charCodeAt(end))) this.read(start, end, bits);
    else {
      if (isOpen) this.#readTo(start, -1, 0);
      this.#seeWord(bits, 0);
      this.#at = end;
    }
  }

  /** Reads the token from `start` to `end` letter by letter. */
  read(start: number, end: number, bits: number): void {
    this.#readTo(start, -1, 0);
    this.#readTo(end, start, bits);
  }

  /** Reads on up to `end`; of a word that stands from `start` to `end` the bits are known. */
  #readTo(end: number, start: number, bits: number): void {
    while (this.#at < end) {
      const code = this.#text.charCodeAt(this.#at);
      const kind = classOf(code);
      if ((kind & LETTER) !== 0) this.#readWord(this.#at === start ? end : -1, bits);
      else {
        if ((kind & DIGIT) !== 0) this.digits += 1;
        else this.#readMark(code);
        this.#at += 1;
      }
    }
  }

  #readMark(code: number): void {
    this.hasAt ||= code === 0x40;
    this.hasName ||= code === 0x28;
    // A mark between words that no name goes on behind.
    if (!joins(code)) {
      this.#open = false;
      this.#hasty = false;
    }
  }

  /** Reads a word; when it ends at `end`, the bits are those of its letters. */
  #readWord(end: number, bits: number): void {
    const text = this.#text;
    const start = this.#at;
    let shape = 0;
    let at = start;
    for (; at < this.#to; at += 1) {
      const code = text.charCodeAt(at);
      if (isInside(code)) shape |= mark;
      else if ((classOf(code) & LETTER) === 0) break;
      else if (code >= 0x80) shape |= accent;
      else if (isBig(code)) shape |= capital;
    }
    if (at - start === 1) shape |= single;
    const isKnown = at === end && (shape & accent) === 0;
    const own = isKnown ? bits : bitsOf(text.slice(start, at).toLowerCase());
    this.#at = at;
    this.#seeWord(own, shape);
    if (at < this.#to) this.#seeNext(start, text.charCodeAt(at), own, shape);
  }

  /** Sees what stands right behind the word that was read from `start` on. */
  #seeNext(start: number, next: number, bits: number, shape: number): void {
    const first = this.#text.charCodeAt(start);
    if (next === 0x2e && isBig(first))
      // `J. van den Berg`
      this.hasName ||= (shape & single) !== 0 || digraphs.has(this.#text.slice(start, this.#at));
    // `Siem v.d. Laan`
    if (next === 0x2e || next === 0x2f) this.hasName ||= (shape & single) !== 0 && first === 0x76;
    // `Bakker, Sanne`
    if (next === 0x2c) this.hasName ||= (shape & capital) !== 0 && (bits & surname) !== 0;
  }

  #seeWord(bits: number, shape: number): void {
    const isBeginning = (shape & (capital | accent)) !== 0;
    const isOdd = (shape & (accent | mark)) !== 0;
    const isFirst = (shape & capital) === 0 && (bits & firstName) !== 0;
    // A letter by itself is the end of 's or 't.
    const goesOn = isOdd || (shape & single) !== 0 || (bits & particle) !== 0;
    this.hasName ||=
      (this.#hasty && (isOdd || (bits & surname) !== 0)) ||
      // Any two words with a capital side by side are worth a look; a word with an accent may be anything.
      (this.#open && isBeginning) ||
      // `moeder heet fenna osinga`
      (isFirst && this.#before !== 0);
    this.#hasty = isFirst || shape === accent || (this.#hasty && goesOn);
    this.#open = isBeginning || (this.#open && goesOn);
    // `vader van Olek …`
    this.#before = (bits & beforeName) | ((bits & particle) === 0 ? 0 : this.#before);
  }
}

/** True for a word that starts with a capital, or with a letter of which one cannot tell. */
function mayBeCapital(token: Token | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return isBig(code) || code >= 0x80;
}

/** The clues in a text from `from` to `to`, of which the tokens count from `from`. */
export function cluesIn(text: string, from: number, to: number, tokens: readonly Token[]): Clues {
  const reader = new ClueReader(text, from, to);
  let seen = 0;
  let isTown = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const known = token.id < 0 ? 0 : (bitsById[token.id] ?? 0);
    const bits = known === 0 ? learn(token) : known;
    seen |= bits;
    const isPlain = (bits & (plain | stop)) !== 0 && token.text === token.norm;
    if (isPlain) reader.readPlain(from + token.start, from + token.end, bits);
    else reader.read(from + token.start, from + token.end, bits);
    // `te Zwolle`
    if (token.norm === 'te') isTown ||= mayBeCapital(tokens[at + 1]);
  }
  const { digits, hasAt, hasName } = reader;
  return { digits, at: hasAt, name: hasName, place: isTown || (seen & place) !== 0 };
}
