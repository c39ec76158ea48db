import type { Assembler } from './assembler.ts';
import { setContexts } from './sets.ts';
import { codeNumber, type SymbolCoder } from './symbols.ts';
import type { ByUse } from './words.ts';

/** A text: what stands before, between and behind its words, and the places of the words. */
export interface TextParts {
  /** Numbers of marks. The last is one of those that end a text. */
  readonly marks: readonly number[];
  readonly words: readonly number[];
}

/** Texts of four kinds: in each, other marks and words are usual. */
export const textKinds = 4;

const markSymbols = 64;
const marksBefore = 24;
const marksBeforeWord = 16;
/** How many words are remembered that followed the last word, and the last two. */
const remembered = 3;
/** A word close to the last one in the alphabet, or to the one before that: another form of it. */
const close = 8;
const closeToLast = 2 * remembered;
const closeToBefore = closeToLast + 1;
const otherWord = closeToBefore + 1;

const ofMarks = setContexts;
const ofHighMarks = ofMarks + textKinds * marksBefore * 2;
const ofHow = ofHighMarks + 1;
const ofClose = ofHow + textKinds * (remembered + 1) ** 2;
const ofWords = ofClose + 2;
export const textContexts = ofWords + textKinds * marksBeforeWord;

/** Words that followed others, by these. Where two share a place, the last one met stands there: it is but a guess. */
class Followers {
  readonly #words: Uint16Array;
  readonly #mask: number;

  constructor(bits: number) {
    this.#words = new Uint16Array(2 ** bits * remembered);
    this.#mask = 2 ** bits - 1;
  }

  placeOf(first: number, second: number, third: number): number {
    let mixed = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ (third + 1), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) & this.#mask) * remembered;
  }

  at(place: number, index: number): number {
    return (this.#words[place + index] ?? 0) - 1;
  }

  count(place: number): number {
    const words = this.#words;
    return words[place] === 0 ? 0 : words[place + 1] === 0 ? 1 : words[place + 2] === 0 ? 2 : remembered;
  }

  /** The last one met stands first. */
  meet(place: number, word: number): void {
    const words = this.#words;
    let moved = word + 1;
    for (let at = place; at < place + remembered; at += 1) {
      const here = words[at] ?? 0;
      words[at] = moved;
      if (here === word + 1) return;
      moved = here;
    }
  }
}

/** Writes or reads texts word by word, each foretold by the words and marks before it, also in the texts before. */
export class TextCoder {
  readonly #coder: SymbolCoder;
  readonly #words: ByUse;
  readonly #assembler: Assembler;
  readonly #afterTwo = new Followers(16);
  readonly #afterOne = new Followers(15);
  #last = 0;
  #before = 0;

  constructor(coder: SymbolCoder, words: ByUse, assembler: Assembler) {
    this.#coder = coder;
    this.#words = words;
    this.#assembler = assembler;
  }

  /** The next text, for the assembler to take. */
  code(kind: number, given: TextParts): void {
    // No word stands there, and with each kind another.
    this.#last = -1 - kind;
    this.#before = -1;
    let lastMark = marksBefore - 1;
    for (let at = 0; ; at += 1) {
      const mark = this.#mark(kind, lastMark, at === 0, given.marks[at] ?? 0);
      if (this.#assembler.ends[mark] === 1) {
        this.#assembler.addMark(mark);
        this.#assembler.endText();
        return;
      }
      this.#assembler.add(mark, this.#word(kind, mark, given.words[at] ?? 0));
      lastMark = Math.min(mark, marksBefore - 2);
    }
  }

  #mark(kind: number, before: number, isFirst: boolean, mark: number): number {
    const context = ofMarks + (kind * marksBefore + before) * 2 + (isFirst ? 1 : 0);
    const symbol = this.#coder.code(context, Math.min(mark, markSymbols - 1));
    if (symbol < markSymbols - 1) return symbol;
    return symbol + codeNumber(this.#coder, ofHighMarks, mark - symbol);
  }

  #word(kind: number, mark: number, word: number): number {
    const two = this.#afterTwo.placeOf(this.#last, this.#before, mark);
    const one = this.#afterOne.placeOf(this.#last, mark, 0);
    const known = this.#afterTwo.count(two) * (remembered + 1) + this.#afterOne.count(one);
    const context = ofHow + kind * (remembered + 1) ** 2 + known;
    const how = this.#coder.code(context, this.#coder.writes ? this.#howOf(word, two, one) : 0);
    let coded: number;
    if (how < remembered) coded = this.#afterTwo.at(two, how);
    else if (how < closeToLast) coded = this.#afterOne.at(one, how - remembered);
    else if (how === otherWord) coded = this.#otherWord(kind, mark, word);
    else {
      const near = how === closeToLast ? this.#last : this.#before;
      coded = near + this.#coder.code(ofClose + how - closeToLast, word - near + close) - close;
    }
    this.#afterTwo.meet(two, coded);
    this.#afterOne.meet(one, coded);
    this.#before = this.#last;
    this.#last = coded;
    return coded;
  }

  /** Where a word can be taken from. */
  #howOf(word: number, two: number, one: number): number {
    for (let index = 0; index < remembered; index += 1)
      if (this.#afterTwo.at(two, index) === word) return index;
    for (let index = 0; index < remembered; index += 1)
      if (this.#afterOne.at(one, index) === word) return remembered + index;
    if (Math.abs(word - this.#last) <= close) return closeToLast;
    return Math.abs(word - this.#before) <= close ? closeToBefore : otherWord;
  }

  #otherWord(kind: number, mark: number, word: number): number {
    const { places, ranks } = this.#words;
    const context = ofWords + kind * marksBeforeWord + Math.min(mark, marksBeforeWord - 1);
    return places[codeNumber(this.#coder, context, ranks[word] ?? 0)] ?? 0;
  }
}
