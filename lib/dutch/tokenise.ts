import { abbreviationNorms, alsoWords, beforeName, mayOwnDot } from './abbreviations.ts';
import {
  classOf,
  DIGIT,
  isApostrophe,
  isDigit,
  isLetter,
  isSmall,
  isSpace,
  isWord,
  LETTER,
} from './characters.ts';
import { idOf, type KnownWord, knownWord, longestWord } from './known-words.ts';
import type { Token, TokenKind } from './token.ts';
import type { TokenRow } from './token-row.ts';

const marks = /\p{M}/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const curly = /[\u2018\u2019\u0060\u00B4]/g;

const ascii = /^[\x21-\x5F\x61-\x7E]*$/;

/** The form in which words are looked up: lower case, without diacritics, with straight apostrophes. */
export function normalise(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  const straight = word.replace(invisible, '').replace(curly, "'");
  return straight.normalize('NFD').replace(marks, '').toLowerCase();
}

/** The single letters that Dutch writes as a word of their own: 's avonds, 't, 'n, 'm, 'r, 'k. */
const clipped = 'stnmrk';

function startsClippedWord(text: string, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    clipped.includes(text.charAt(at + 1).toLowerCase() || ' ') &&
    !isWord(text.charCodeAt(at + 2)) &&
    !isApostrophe(text.charCodeAt(at + 2))
  );
}

/** True when a mark at `at` joins what stands before it to what stands after it: zo'n, ex-partner. */
function joinsWord(text: string, at: number, code: number): boolean {
  return (
    (code === 0x2d || code === 0x2010 || code === 0x2011 || isApostrophe(code)) &&
    isWord(text.charCodeAt(at + 1))
  );
}

/** End of the word that starts at `at`. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isWord(code) && !(end > at && joinsWord(text, end, code))) break;
    end += 1;
  }
  return end;
}

function endOfNumber(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    // . , : - / and the half dash, between two digits
    const separates =
      code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2d || code === 0x2f || code === 0x2013;
    if (!isDigit(code) && !(separates && isDigit(text.charCodeAt(end + 1)))) break;
    end += 1;
  }
  return end;
}

const domains = /^\.(nl|com|org|net|eu|be|de|info)(?![\p{L}\d])/u;
const addressCharacter = /[\w.%+@:/?=&#~-]/;
const longestAddress = 200;

/** End of an e-mail or web address of which the word from `at` to `end` is the start; `end` when it is none. */
function endOfAddress(text: string, at: number, end: number): number {
  const next = text.charCodeAt(end);
  if (next === 0x2e && isSpaceOrEnd(text.charCodeAt(end + 1))) return end;
  const isAddress =
    (next === 0x40 && isWord(text.charCodeAt(end + 1))) || // @
    (next === 0x3a && text.startsWith('://', end)) ||
    (next === 0x2e && (domains.test(text.slice(end, end + 6)) || /^www$/i.test(text.slice(at, end)))) ||
    (next === 0x2e && isWord(text.charCodeAt(end + 1)) && hasAtSign(text, end));
  if (!isAddress) return end;
  let last = end;
  while (last < text.length && last - at < longestAddress && addressCharacter.test(text.charAt(last)))
    last += 1;
  while (last > end && !isWord(text.charCodeAt(last - 1))) last -= 1;
  return last;
}

function hasAtSign(text: string, from: number): boolean {
  for (let at = from; at < from + 64 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x40) return isWord(text.charCodeAt(at + 1));
    if (!isWord(code) && code !== 0x2e && code !== 0x2d && code !== 0x5f) return false;
  }
  return false;
}

/** End of an abbreviation with a dot after every letter (`i.v.m.`, `o.a`) that starts at `at`; 0 when it is none. */
function endOfLetterDots(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 0x2e && end - at < 16) end += 2;
  if (end - at < 2) return 0;
  const tail = isLetter(text.charCodeAt(end)) && !isWord(text.charCodeAt(end + 1));
  if (tail) return text.charCodeAt(end + 1) === 0x40 ? 0 : end + 1;
  if (isWord(text.charCodeAt(end)) || text.charCodeAt(end) === 0x40) return 0;
  return end - at >= 4 ? end : 0;
}

/** True when the word before the dot at `dot` is an abbreviation that the dot belongs to. */
function ownsDot(text: string, word: string, dot: number): boolean {
  if (!mayOwnDot(word)) return false;
  const lower = word.toLowerCase();
  if (!alsoWords.has(lower)) return true;
  let next = dot + 1;
  while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
  const code = text.charCodeAt(next);
  return next > dot + 1 && (isSmall(code) || isDigit(code) || (beforeName.has(lower) && isLetter(code)));
}

/** Ends a word of plain letters, whatever stands behind it. */
const endsWord = (code: number): boolean =>
  code === 0x20 ||
  code === 0x2c ||
  code === 0x0a ||
  code === 0x3b ||
  code === 0x29 ||
  code === 0x3f ||
  code === 0x21 ||
  Number.isNaN(code);

/** The dot behind a letter can be that of an abbreviation with a dot after every letter. */
const shortestSure = 2;

/** A word of plain letters, which most are; null when it needs a closer look. */
function plainWord(text: string, at: number, origin: number): Token | null {
  let hash = 0;
  let end = at;
  let code = text.charCodeAt(end);
  while (isPlainLetter(code)) {
    hash = (Math.imul(hash, 31) + code) | 0;
    end += 1;
    code = text.charCodeAt(end);
  }
  if (end === at || end - at > longestWord) return null;
  const stops =
    (code === 0x3a || (code === 0x2e && end - at >= shortestSure)) && isSpaceOrEnd(text.charCodeAt(end + 1));
  if (!stops && !endsWord(code)) return null;
  const word = knownWord(text, at, end, hash);
  return code === 0x2e && word.mayOwnDot ? null : tokenOf(word, at - origin);
}

/** True for a letter from a to z, small or capital. */
const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const tokenOf = ({ text, norm, id }: KnownWord, start: number): Token => ({
  text,
  norm,
  start,
  end: start + text.length,
  kind: 'word',
  id,
});

/**
 * Adds the words from `at` on that are nothing but plain letters, with one space and such a word behind them, as most words
 * are; `most` at most. Gives where the first stands that needs a closer look.
 */
export function readPlainWords(
  text: string,
  from: number,
  origin: number,
  tokens: TokenRow,
  most: number,
): number {
  // Never looks past the end of the text, as that makes all looking slow.
  const last = text.length - 1;
  let at = from;
  for (let left = most; left > 0; left -= 1) {
    let hash = 0;
    let end = at;
    let code = 0;
    for (; end < last; end += 1) {
      code = text.charCodeAt(end);
      if (!isPlainLetter(code)) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    if (code !== 0x20 || end === at || end - at > longestWord || !isPlainLetter(text.charCodeAt(end + 1)))
      break;
    tokens.add(tokenOf(knownWord(text, at, end, hash), at - origin));
    at = end + 1;
  }
  return at;
}

const isSpaceOrEnd = (code: number): boolean => code === 0x20 || code === 0x0a || Number.isNaN(code);

function wordToken(text: string, at: number, origin: number): Token {
  return plainWord(text, at, origin) ?? anyWord(text, at, origin);
}

const wordOf = (written: string, norm: string, start: number, end: number): Token => ({
  text: written,
  norm,
  start,
  end,
  kind: 'word',
  id: idOf(norm),
});

function anyWord(text: string, at: number, origin: number): Token {
  const dotted = text.charCodeAt(at + 1) === 0x2e ? endOfLetterDots(text, at) : 0;
  if (dotted) {
    const written = text.slice(at, dotted);
    const norm = normalise(written.replaceAll('.', ''));
    return wordOf(written, abbreviationNorms.get(norm) ?? norm, at - origin, dotted - origin);
  }
  const clippedStart = startsClippedWord(text, at);
  const plainEnd = clippedStart ? at + 2 : endOfWord(text, at);
  const end = clippedStart ? plainEnd : endOfAddress(text, at, plainEnd);
  const word = text.slice(at, end);
  if (end === plainEnd && text.charCodeAt(end) === 0x2e && ownsDot(text, word, end)) {
    const norm = normalise(word);
    const written = text.slice(at, end + 1);
    return wordOf(written, abbreviationNorms.get(norm) ?? norm, at - origin, end + 1 - origin);
  }
  return wordOf(word, normalise(word), at - origin, end - origin);
}

function token(text: string, at: number, end: number, origin: number, kind: TokenKind): Token {
  const written = text.slice(at, end);
  const id = kind === 'number' ? -1 : idOf(written);
  return { text: written, norm: written, start: at - origin, end: end - origin, kind, id };
}

/**
 * The token that starts at `at`, which must not be white space. `origin` is subtracted from its offsets.
 * Runs of the same dot, dash or mark (`...`, `--`, `??`) are one token.
 */
export function tokenAt(text: string, at: number, origin: number): Token {
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  if ((kind & LETTER) !== 0 || startsClippedWord(text, at)) return wordToken(text, at, origin);
  if ((kind & DIGIT) !== 0) return token(text, at, endOfNumber(text, at), origin, 'number');
  if (code >= 0xd800 && code <= 0xdbff) {
    const low = text.charCodeAt(at + 1);
    return token(text, at, low >= 0xdc00 && low <= 0xdfff ? at + 2 : at + 1, origin, 'punctuation');
  }
  let end = at + 1;
  const repeats =
    code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2d || code === 0x3d || code === 0x5f;
  while (repeats && text.charCodeAt(end) === code) end += 1;
  return token(text, at, end, origin, 'punctuation');
}

/** All tokens of a text, with offsets into it. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const found = tokenAt(text, at, 0);
    tokens.push(found);
    at = found.end;
  }
  return tokens;
}
