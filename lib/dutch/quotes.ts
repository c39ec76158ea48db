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
export const isQuoteMark = (code: number): boolean => closers.has(code);

function canOpen(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return at + 1 < text.length && !isSpace(after) && (Number.isNaN(before) || !isWord(before));
}

/**
 * One past the closing mark of the quote that opens at `at`, or 0 when none opens there: a quote closes on its own
 * line, within `longestQuote`, after something that is not white space and before something that is not a word.
 */
export function endOfQuote(text: string, at: number): number {
  const marks = closers.get(text.charCodeAt(at));
  if (marks === undefined || !canOpen(text, at)) return 0;
  const last = Math.min(text.length, at + longestQuote);
  for (let end = at + 2; end < last; end += 1) {
    const code = text.charCodeAt(end);
    if (isNewline(code)) return 0;
    if (
      isQuoteMark(code) &&
      marks.includes(text.charAt(end)) &&
      !isSpace(text.charCodeAt(end - 1)) &&
      !isWord(text.charCodeAt(end + 1))
    ) {
      return end + 1;
    }
  }
  return 0;
}
