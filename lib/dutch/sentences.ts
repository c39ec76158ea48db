import { beforeName } from './abbreviations.ts';
import { isCapital, isDigit, isNewline, isSmall, isSpace } from './characters.ts';
import { isQuoteMark, longestQuote, QuoteReader } from './quotes.ts';
import { startsSentence } from './starters.ts';
import type { Quote, Sentence, Token } from './token.ts';
import { TokenRow } from './token-row.ts';
import { readPlainWords, tokenAt } from './tokenise.ts';

/** A longer run without an end is cut, so that no rule ever looks at more than this. */
const mostTokens = 250;
/** A line at least this long, followed by a small letter, was broken by the margin and not by its writer. */
const marginWidth = 60;

/** How far past the start of the next sentence the splitting of one can have looked. */
export const lookAtNext = 64;
/** How far past its end when it holds a mark that could open a quote. */
export const lookAhead = longestQuote + lookAtNext;
/** How far before the start of a sentence its splitting can have looked: for the start of a line that was broken. */
export const lookBehind = marginWidth;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 2; at += 1) {
    const code = text.charCodeAt(at);
    if (isNewline(code) && !(code === 0x0a && text.charCodeAt(at - 1) === 0x0d)) count += 1;
  }
  return count;
}

/** A full stop, an exclamation or question mark, or an ellipsis; runs of them are one token. */
function isTerminator({ kind, text }: Token): boolean {
  if (kind !== 'punctuation') return false;
  const code = text.charCodeAt(0);
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

const isClosing = (code: number): boolean =>
  code === 0x29 ||
  code === 0x5d ||
  code === 0x22 ||
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x201d ||
  code === 0xbb;

/** True when the line that holds `end` ended there because of a margin. */
function isWrapped(text: string, end: number, next: number, last: Token | undefined): boolean {
  if (!isSmall(text.charCodeAt(next)) || last === undefined || isTerminator(last) || last.text === ':')
    return false;
  let start = end;
  while (start > 0 && end - start < marginWidth && !isNewline(text.charCodeAt(start - 1))) start -= 1;
  return end - start >= marginWidth;
}

function firstWord(text: string, at: number): string {
  let end = at;
  while (end < at + 16 && end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  return text.slice(at, end).toLowerCase();
}

/** True when an abbreviation with its dot, just before `next`, is the last word of its sentence too. */
function endsAfterAbbreviation(text: string, token: Token, next: number): boolean {
  if (beforeName.has(token.norm) || !isCapital(text.charCodeAt(next))) return false;
  // `J. Smit`, `C.M. Hoekstra`
  const isInitial = token.text.length === 2 || /^(?:[A-Z]\.)+$/.test(token.text);
  return !isInitial || startsSentence(firstWord(text, next));
}

const isListMark = ({ count, last, beforeLast }: TokenRow): boolean =>
  count === 2 && last?.text === '.' && /^(?:\d{1,2}|[a-z])$/i.test(beforeLast?.text ?? '');

/** True when the sentence whose last token is a terminator goes on at `next`. */
function goesOn(text: string, tokens: TokenRow, end: number, next: number, closed: boolean): boolean {
  const code = text.charCodeAt(next);
  if (code === 0x2c || code === 0x3b || code === 0x29) return true; // , ; )
  if (next === end && !closed) {
    // Nothing between the mark and what follows: an abbreviation, or a capital that was typed in haste.
    if ((tokens.beforeLast?.text.length ?? 0) > 2) return false;
    return isCapital(code) || (tokens.last?.text === '.' && isSmall(code));
  }
  if (closed && isSmall(code)) return true;
  if (isListMark(tokens)) return true;
  const mark = tokens.last?.text ?? '';
  return (
    (mark.length > 1 || mark === '\u2026') &&
    mark.charCodeAt(0) !== 0x3f &&
    mark.charCodeAt(0) !== 0x21 &&
    isSmall(code)
  );
}

const isPictograph = (token: Token): boolean =>
  token.kind === 'punctuation' && token.text.charCodeAt(0) >= 0x2600;
const bullets = '\u2022\u25CF\u25AA\u25E6\u2023\u27A2\u2192';

/** What is known of the sentence that is being read; the same serves for all sentences of a text. */
interface Reader {
  readonly text: string;
  readonly tokens: TokenRow;
  /** Null until there is one. */
  quotes: Quote[] | null;
  readonly marks: QuoteReader;
  /** One past the quote that is being read; 0 outside a quote. */
  quoteEnd: number;
}

function noteQuote(reader: Reader, at: number, start: number): void {
  if (reader.quoteEnd > at || !isQuoteMark(reader.text.charCodeAt(at))) return;
  const end = reader.marks.endOf(at);
  if (end === 0) return;
  reader.quoteEnd = end;
  reader.quotes ??= [];
  reader.quotes.push({ start: at - start, end: end - start });
}

/** One space between a word and a letter or a number, as there mostly is. */
function isInside(text: string, last: Token, end: number, next: number): boolean {
  if (last.kind !== 'word' || next !== end + 1 || text.charCodeAt(end) !== 0x20) return false;
  const code = text.charCodeAt(next);
  const isPlain = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
  return isPlain && text.charCodeAt(end - 1) !== 0x2e;
}

/** True when the sentence ends before `next`, with `end` one past its last token. */
function endsHere({ text, tokens, quoteEnd }: Reader, end: number, next: number): boolean {
  if (next >= text.length || tokens.count >= mostTokens) return true;
  const { last } = tokens;
  if (last === undefined || isInside(text, last, end, next)) return false;
  const newlines = next > end ? countNewlines(text, end, next) : 0;
  if (newlines > 1 || (newlines === 1 && !isWrapped(text, end, next, last))) return true;
  if (end < quoteEnd) return false;
  if (next > end && bullets.includes(text.charAt(next))) return true;
  if (isTerminator(last)) return !isClosingRun(text, next, end) && !goesOn(text, tokens, end, next, false);
  const before = tokens.beforeLast;
  if (before !== undefined && isClosing(last.text.charCodeAt(0)) && isTerminator(before)) {
    return !isClosingRun(text, next, end) && !goesOn(text, tokens, end, next, true);
  }
  if (next > end && isPictograph(last)) return isCapital(text.charCodeAt(next));
  return (
    last.kind === 'word' && last.text.endsWith('.') && next > end && endsAfterAbbreviation(text, last, next)
  );
}

const isClosingRun = (text: string, next: number, end: number): boolean =>
  next === end &&
  (isClosing(text.charCodeAt(next)) || text.charCodeAt(next) === 0x3f || text.charCodeAt(next) === 0x21);

const noQuotes: readonly Quote[] = [];

/** The sentence that starts at `start`, which must not be white space. */
function readSentence(reader: Reader, start: number): Sentence {
  const { text, tokens } = reader;
  tokens.clear();
  reader.quotes = null;
  reader.quoteEnd = 0;
  let at = start;
  for (;;) {
    at = readPlainWords(text, at, start, tokens, mostTokens - 1 - tokens.count);
    noteQuote(reader, at, start);
    const token = tokenAt(text, at, start);
    tokens.add(token);
    const end = start + token.end;
    const next = skipSpace(text, end);
    if (endsHere(reader, end, next)) {
      const newlines = newlinesBefore(text, start);
      return {
        start,
        end,
        tokens: tokens.taken(),
        quotes: reader.quotes ?? noQuotes,
        newLine: newlines > 0,
        newParagraph: newlines > 1,
      };
    }
    at = next;
  }
}

/** How many line ends stand between `start` and the text before it, two at most; the start of the text counts for two. */
function newlinesBefore(text: string, start: number): number {
  let gap = start;
  while (gap > 0 && isSpace(text.charCodeAt(gap - 1))) gap -= 1;
  return gap === 0 ? 2 : countNewlines(text, gap, start);
}

/**
 * Splits a text into sentences, in time that grows with its length. Every token is in exactly one sentence.
 * Text in haste is normal: a line end, a bullet, or a full stop before a small letter ends a sentence too.
 */
export function splitSentences(text: string): readonly Sentence[] {
  return splitFrom(text, 0);
}

/** The sentences from position `from` on, which must be the start of the text or the end of a sentence. */
export function splitFrom(text: string, from: number, until?: (sentence: Sentence) => boolean): Sentence[] {
  const sentences: Sentence[] = [];
  const marks = new QuoteReader(text);
  const reader: Reader = { text, tokens: new TokenRow(), quotes: null, marks, quoteEnd: 0 };
  let at = skipSpace(text, from);
  while (at < text.length) {
    const sentence = readSentence(reader, at);
    sentences.push(sentence);
    if (until?.(sentence)) break;
    at = skipSpace(text, sentence.end);
  }
  return sentences;
}
