import type { Phrase } from './phrase.ts';
import { wordFeatures } from './words.ts';

/** A phrase and whose it is. `owner` is the number of a rule or signal, `group` a number within it. */
export interface OwnedPhrase {
  readonly phrase: Phrase;
  readonly owner: number;
  readonly group: number;
}

/** What is known of a word by itself. */
export interface Word {
  readonly features: number;
  /** Phrases that are tried where this word stands. */
  readonly phrases: readonly OwnedPhrase[] | null;
}

const largestCache = 30_000;

function add(map: Map<string, OwnedPhrase[]>, key: string, phrase: OwnedPhrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else list.push(phrase);
}

/** Every word is looked up once; the answer is remembered, so that a token costs one look in a map. */
export class Vocabulary {
  readonly #exact = new Map<string, OwnedPhrase[]>();
  readonly #starts = new Map<string, OwnedPhrase[]>();
  readonly #ends = new Map<string, OwnedPhrase[]>();
  #known = new Map<string, Word>();

  constructor(phrases: Iterable<OwnedPhrase>) {
    for (const owned of phrases) {
      const anchor = owned.phrase.elements[owned.phrase.anchor];
      if (anchor?.kind !== 'words') continue;
      for (const word of anchor.words.exact) add(this.#exact, word, owned);
      for (const start of anchor.words.starts) add(this.#starts, start, owned);
      for (const end of anchor.words.ends) add(this.#ends, end, owned);
    }
  }

  lookup(norm: string): Word {
    const known = this.#known.get(norm);
    if (known !== undefined) return known;
    const word = { features: wordFeatures(norm), phrases: this.#phrases(norm) };
    if (this.#known.size >= largestCache) this.#known = new Map();
    this.#known.set(norm, word);
    return word;
  }

  #phrases(norm: string): readonly OwnedPhrase[] | null {
    const found = new Set(this.#exact.get(norm) ?? []);
    for (let length = 2; length <= Math.min(norm.length, 24); length += 1) {
      for (const owned of this.#starts.get(norm.slice(0, length)) ?? []) found.add(owned);
      if (length === norm.length) continue;
      for (const owned of this.#ends.get(norm.slice(-length)) ?? []) found.add(owned);
    }
    return found.size > 0 ? [...found] : null;
  }
}
