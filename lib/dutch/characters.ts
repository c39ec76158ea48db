/** Classes of code units. One table for ASCII and Latin, a Unicode expression for what is rare. */

export const SPACE = 1;
export const NEWLINE = 2;
export const LETTER = 4;
export const DIGIT = 8;
/** Invisible inside a word: soft hyphen, zero-width space and joiners. */
export const INVISIBLE = 16;
export const WORD = LETTER | DIGIT | INVISIBLE;

const size = 0x250;
const classes = new Uint8Array(size);

function fill(from: number, to: number, value: number): void {
  for (let code = from; code <= to; code += 1) classes[code] = value;
}

fill(0x00, 0x20, SPACE);
fill(0x7f, 0xa0, SPACE);
fill(0x0a, 0x0d, SPACE | NEWLINE);
fill(0x85, 0x85, SPACE | NEWLINE);
fill(0x30, 0x39, DIGIT);
fill(0x41, 0x5a, LETTER);
fill(0x61, 0x7a, LETTER);
fill(0xc0, size - 1, LETTER);
for (const code of [0xaa, 0xb5, 0xba]) fill(code, code, LETTER);
for (const code of [0xd7, 0xf7]) fill(code, code, 0);
fill(0xad, 0xad, INVISIBLE);

const wordLike = /^[\p{L}\p{M}]$/u;
const digitLike = /^\p{Nd}$/u;
const spaceLike = /^\s$/;

function classOfRare(code: number): number {
  if (code >= 0x2018 && code <= 0x203a) return 0;
  if (code === 0x2028 || code === 0x2029) return SPACE | NEWLINE;
  if ((code >= 0x200b && code <= 0x200d) || code === 0xfeff || code === 0x2060) return INVISIBLE;
  if (code >= 0xd800 && code <= 0xdfff) return 0;
  const character = String.fromCharCode(code);
  if (wordLike.test(character)) return LETTER;
  if (digitLike.test(character)) return DIGIT;
  return spaceLike.test(character) ? SPACE : 0;
}

/** Class bits of a code unit; 0 is punctuation, a symbol, half of a surrogate pair, or NaN (past the end). */
export function classOf(code: number): number {
  if (code < size) return classes[code] ?? 0;
  return Number.isNaN(code) ? 0 : classOfRare(code);
}

export const isSpace = (code: number): boolean => (classOf(code) & SPACE) !== 0;
export const isNewline = (code: number): boolean => (classOf(code) & NEWLINE) !== 0;
export const isLetter = (code: number): boolean => (classOf(code) & LETTER) !== 0;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isWord = (code: number): boolean => (classOf(code) & WORD) !== 0;

/** A straight or curly apostrophe, or the grave and acute accents that stand for one. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;
}

/** True for a letter in capital form; false for a letter without capitals. */
export function isCapital(code: number): boolean {
  if (code >= 0x41 && code <= 0x5a) return true;
  if (code < 0x80 || !isLetter(code)) return false;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

/** True for a letter in small form. */
export function isSmall(code: number): boolean {
  if (code >= 0x61 && code <= 0x7a) return true;
  if (code < 0x80 || !isLetter(code)) return false;
  const character = String.fromCharCode(code);
  return character !== character.toUpperCase();
}
