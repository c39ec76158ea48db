/** A word, a number, or one mark of punctuation. White space is in no token. */
export interface Token {
  /** As written. */
  readonly text: string;
  /**
   * For looking up: lower case, diacritics stripped, curly apostrophes straight. An abbreviation loses its
   * dots (`i.v.m.` is `ivm`, `mw.` is `mw`), except that `bv.` (for example) is `bijv`, as `bv` is breastfeeding.
   */
  readonly norm: string;
  /** First code unit, counted from the start of the sentence the token is in. */
  readonly start: number;
  /** One past the last code unit, counted from the start of the sentence. */
  readonly end: number;
  readonly kind: TokenKind;
  /** The number of its norm in known-words.ts; -1 for a number, and for a word that is not kept there. */
  readonly id: number;
}

/** `number` covers times (10.30), dates (14-2, 3/4/2024) and amounts (5,1) too. */
export type TokenKind = 'word' | 'number' | 'punctuation';

/** A piece of literal speech or a quoted word, marks included. Offsets count from the start of the sentence. */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence, or what stands for one: a line, a bullet, a heading. The text between two quotation marks is never
 * cut, so a sentence can hold a quote of several sentences.
 */
export interface Sentence {
  /** First code unit in the text. */
  readonly start: number;
  /** One past the last code unit in the text, closing punctuation included, white space excluded. */
  readonly end: number;
  /**
   * Offsets count from `start`, so the array stays the same object while the sentence moves through the text:
   * it can be the key of a WeakMap.
   */
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  /** True when the sentence is the first of a line. */
  readonly newLine: boolean;
  /** True when it is the first of the text or follows an empty line. */
  readonly newParagraph: boolean;
}
