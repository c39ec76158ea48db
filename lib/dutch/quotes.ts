import { isNewline, isSpace, isWord } from './characters.ts';

/** Opening marks and the marks that can close them, as Dutch texts use them, by hand or by word processor. */
const closers: ReadonlyMap<number, string> = new Map([
  [0x22, '"\u201D'],
  [0x201c, '\u201D"\u201C'],
  [0x201d, '\u201D"'],
  [0x201e, '\u201D\u201C"'],
  [0x27, "'\u2019"],
  [0x2018, "\u2019'\u2018"],
  [0x2019, "\u2019'"],
  [0x201a, "\u2019\u2018'"],
  [0xab, '\u00BB'],
  [0xbb, '\u00AB'],
]);

/** A quote longer than this is a forgotten mark. */
export const longestQuote = 600;

/** True when the code unit is one of the marks that can open a quote. */
export const isQuoteMark = (code: number): boolean =>
  code < 0x80 ? code === 0x22 || code === 0x27 : closers.has(code);

function canOpen(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return at + 1 < text.length && !isSpace(after) && (Number.isNaN(before) || !isWord(before));
}

/**
 * Finds where a quote ends: on its own line, within `longestQuote`, at a mark after something that is not white space
 * and before something that is not a word. It remembers where it found no mark, so that a text full of marks that
 * close nothing is still read in linear time.
 */
export class QuoteReader {
  readonly #text: string;
  /** For each opening mark: no mark that could close it stands before this position. */
  readonly #searched = new Map<number, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** One past the closing mark of the quote that opens at `at`, or 0 when none opens there. */
  endOf(at: number): number {
    const text = this.#text;
    const opening = text.charCodeAt(at);
    const marks = closers.get(opening);
    if (marks === undefined || !canOpen(text, at)) return 0;
    const last = Math.min(text.length, at + longestQuote);
    let end = Math.max(at + 2, this.#searched.get(opening) ?? 0);
    for (; end < last; end += 1) {
      const code = text.charCodeAt(end);
      if (isNewline(code)) break;
      if (isQuoteMark(code) && marks.includes(text.charAt(end)) && canClose(text, end)) return end + 1;
    }
    this.#searched.set(opening, end);
    return 0;
  }
}

function canClose(text: string, at: number): boolean {
  return !isSpace(text.charCodeAt(at - 1)) && !isWord(text.charCodeAt(at + 1));
}
