import type { Words } from './words.ts';

/** What stands beside the words of texts; a mark that ends a text begins with this. */
export const endMark = '\u0002';
/** Ends a mark behind which a word has a capital. */
export const capitalMark = '\u0001';

/** More than the longest texts take; an array that is replaced costs more than one that is long. */
const firstRoom = 2 ** 18;
const mostTexts = 2 ** 12;
const space = 0x20;
const lastOfOneByte = 0x7f;
const noTexts: readonly string[] = [];

const atOnce = 2 ** 12;

function textOf(codes: Uint16Array): string {
  let text = '';
  for (let from = 0; from < codes.length; from += atOnce)
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(from, from + atOnce));
  return text;
}

const codesOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Puts texts together from the letters of words and what stands between them. */
export class Assembler {
  /** By number of a mark: 1 for one that ends a text. */
  readonly ends: Uint8Array;
  readonly #words: Words;
  readonly #marks: readonly Uint16Array[];
  readonly #capitals: Uint8Array;
  #text = new Uint16Array(firstRoom);
  #length = 0;
  /** Every bit of a sign that was added. */
  #all = 0;
  readonly #decoder = new TextDecoder();
  /** Where each text ends. */
  readonly #ends = new Uint32Array(mostTexts);
  #ended = 0;

  constructor(words: Words, marks: readonly string[]) {
    this.#words = words;
    this.ends = Uint8Array.from(marks, (mark) => (mark.startsWith(endMark) ? 1 : 0));
    this.#capitals = Uint8Array.from(marks, (mark) => (mark.endsWith(capitalMark) ? 1 : 0));
    this.#marks = marks.map((mark) => codesOf(mark.replace(endMark, '').replace(capitalMark, '')));
  }

  /** Adds a mark, and the word behind it. */
  add(mark: number, word: number): void {
    this.addMark(mark);
    const at = this.#length;
    this.addWord(word);
    if (this.#capitals[mark] === 1)
      this.#text[at] = String.fromCharCode(this.#text[at] ?? 0)
        .toUpperCase()
        .charCodeAt(0);
  }

  addMark(mark: number): void {
    const codes = this.#marks[mark];
    if (codes !== undefined) this.addCodes(codes, 0, codes.length);
  }

  addWord(word: number): void {
    const { letters, starts } = this.#words;
    this.addCodes(letters, starts[word] ?? 0, starts[word + 1] ?? 0);
  }

  addSpace(): void {
    this.#makeRoom(1);
    this.#text[this.#length] = space;
    this.#length += 1;
  }

  addCodes(codes: Uint16Array, from: number, to: number): void {
    this.#makeRoom(to - from);
    const text = this.#text;
    let length = this.#length;
    for (let at = from; at < to; at += 1) {
      const code = codes[at] ?? 0;
      text[length] = code;
      length += 1;
      this.#all |= code;
    }
    this.#length = length;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#text.length) return;
    const wider = new Uint16Array(this.#text.length * 2);
    wider.set(this.#text);
    this.#text = wider;
  }

  endText(): void {
    if (this.#ended === mostTexts) throw new Error('There are too many texts in a row.');
    this.#ends[this.#ended] = this.#length;
    this.#ended += 1;
  }

  /** All texts that were ended since the last time. They are cut from one, which takes less than to make each. */
  takeTexts(): readonly string[] {
    if (this.#ended === 0) return noTexts;
    const all = this.take();
    const texts: string[] = [];
    let from = 0;
    for (let at = 0; at < this.#ended; at += 1) {
      const to = this.#ends[at] ?? from;
      texts.push(all.slice(from, to));
      from = to;
    }
    this.#ended = 0;
    return texts;
  }

  /** All that was added, as one text. */
  take(): string {
    const codes = this.#text.subarray(0, this.#length);
    // Most texts hold nothing else than signs of one byte, of which a text is made at once.
    const text = this.#all <= lastOfOneByte ? this.#decoder.decode(new Uint8Array(codes)) : textOf(codes);
    this.#length = 0;
    this.#all = 0;
    return text;
  }
}
