import type { Token } from '../dutch/token.ts';

/** True when it could be all or a part of a number: 3, 10.30, 14-2. */
function isLikeNumber(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || code === 0x27) return false;
  }
  return true;
}

/** Of the thousands of sets most are never asked for a word. */
const noneKnown = new Uint8Array(0);
const leastKnown = 16;
/** So many words are looked through as fast as they are looked up. */
const few = 8;

/** Tells of a word whether it is meant; a regular expression is one. */
interface Form {
  test(norm: string): boolean;
}

/** A set of words: whole ones, starts and ends of longer ones, and those of a form. */
export class WordSet {
  /**
   * Two bits for each word by its number (see Token), four words in a byte: 0 when it was not looked for yet, else 1 for
   * no and 2 for yes. There are thousands of sets, and somebody who types makes many words.
   */
  #known = noneKnown;

  /** The whole words; one may stand here twice. */
  readonly words: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly #form: Form | null;
  /** The whole words once more where they are many, made when one is first looked for: of most sets none ever is. */
  #exact: ReadonlySet<string> | null = null;
  /** Numbers are written in endless ways, so none is remembered; few sets hold any. */
  #mayHoldNumbers: boolean | null = null;

  constructor(
    exact: readonly string[],
    starts: readonly string[] = [],
    ends: readonly string[] = [],
    form: Form | null = null,
  ) {
    this.words = exact;
    this.starts = starts;
    this.ends = ends;
    this.#form = form;
  }

  /** The words that an expression fits. It is tried once for every word, not for every time that the word is met. */
  static like(form: RegExp): WordSet {
    return new WordSet([], [], [], form);
  }

  /** The words that a test, of nothing but the norm, is true of. It is asked once for every word. */
  static where(test: (norm: string) => boolean): WordSet {
    return new WordSet([], [], [], { test });
  }

  /** The same as `has`, remembered by the number of the word. */
  hasToken({ id, norm, kind }: Token): boolean {
    if (id < 0) return (kind !== 'number' || this.#holdsNumbers()) && this.has(norm);
    const byte = id >> 2;
    const known = byte < this.#known.length ? ((this.#known[byte] ?? 0) >> ((id & 3) << 1)) & 3 : 0;
    return known === 0 ? this.#learn(id, norm) : known === 2;
  }

  #holdsNumbers(): boolean {
    this.#mayHoldNumbers ??=
      this.#form !== null || [...this.words, ...this.starts, ...this.ends].some(isLikeNumber);
    return this.#mayHoldNumbers;
  }

  #learn(id: number, norm: string): boolean {
    const byte = id >> 2;
    if (byte >= this.#known.length) {
      const wider = new Uint8Array(Math.max(leastKnown, 2 ** Math.ceil(Math.log2(byte + 1))));
      wider.set(this.#known);
      this.#known = wider;
    }
    const has = this.has(norm);
    this.#known[byte] = (this.#known[byte] ?? 0) | ((has ? 2 : 1) << ((id & 3) << 1));
    return has;
  }

  /** Whether it is one of the whole words. */
  hasWhole(norm: string): boolean {
    if (this.words.length <= few) return this.words.includes(norm);
    this.#exact ??= new Set(this.words);
    return this.#exact.has(norm);
  }

  has(norm: string): boolean {
    if (this.hasWhole(norm)) return true;
    for (const start of this.starts) if (norm.startsWith(start)) return true;
    for (const end of this.ends) if (norm.endsWith(end) && norm.length > end.length) return true;
    return this.#form?.test(norm) === true;
  }
}
