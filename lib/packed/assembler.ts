import type { Words } from './words.ts';

/** What stands beside the words of texts; a mark that ends a text begins with this. */
export const endMark = '\u0002';
/** Ends a mark behind which a word has a capital. */
export const capitalMark = '\u0001';

const firstRoom = 2 ** 14;
const space = 0x20;

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
    for (let at = from; at < to; at += 1) this.#text[this.#length + at - from] = codes[at] ?? 0;
    this.#length += to - from;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#text.length) return;
    const wider = new Uint16Array(this.#text.length * 2);
    wider.set(this.#text);
    this.#text = wider;
  }

  /** The text as it is now. Starts anew. */
  take(): string {
    let text = '';
    for (let from = 0; from < this.#length; from += firstRoom) {
      const codes = this.#text.subarray(from, Math.min(from + firstRoom, this.#length));
      text += String.fromCharCode.apply(null, codes as unknown as number[]);
    }
    this.#length = 0;
    return text;
  }
}
