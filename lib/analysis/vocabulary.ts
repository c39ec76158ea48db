import { mostWords } from '../dutch/known-words.ts';
import { isName } from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import { type Fit, type OwnedPhrase, PhraseIndex } from './phrase-index.ts';
import { rolesOf } from './roles.ts';
import { isUnknown, wordFeatures } from './words.ts';

/** What is known of a word by itself. */
export interface Word {
  readonly features: number;
  /** See roles.ts. */
  readonly roles: number;
  /** What it is in the phrases, see phrase-index.ts. */
  readonly inPhrases: number;
  /** One bit for each rule that looks for this word, in the order of the interests given. */
  readonly interests: number;
  /** In no list at all. */
  readonly unknown: boolean;
  /** A first name that is no other word. */
  readonly name: boolean;
}

/** Whether a rule looks for a word, by its norm. */
type Interest = (norm: string) => boolean;

const mostInterests = 31;
const largestCache = 30_000;

/** Every word is looked up once; the answer is remembered, so that a token costs one look in a map. */
export class Vocabulary {
  readonly #phrases: PhraseIndex;
  #known = new Map<string, Word>();
  /** The same by the number of the word. */
  readonly #byId: (Word | undefined)[] = new Array<Word | undefined>(mostWords).fill(undefined);

  readonly #interests: readonly Interest[];

  constructor(phrases: Iterable<OwnedPhrase>, interests: readonly Interest[] = []) {
    if (interests.length > mostInterests) throw new Error('There are more interests than a number has bits.');
    this.#interests = interests;
    this.#phrases = new PhraseIndex(phrases);
  }

  lookup(norm: string): Word {
    return this.#known.get(norm) ?? this.#lookUp(norm);
  }

  /** What is known of a word of a text. */
  wordOf({ id, norm }: Token): Word {
    if (id < 0) return this.lookup(norm);
    const known = this.#byId[id];
    if (known !== undefined) return known;
    const word = this.lookup(norm);
    this.#byId[id] = word;
    return word;
  }

  #lookUp(norm: string): Word {
    const features = wordFeatures(norm);
    const word: Word = {
      features,
      roles: rolesOf(norm),
      inPhrases: this.#phrases.wordOf(norm),
      interests: this.#interests.reduce((bits, wants, bit) => (wants(norm) ? bits | (1 << bit) : bits), 0),
      unknown: isUnknown(norm, features),
      name: isName(norm),
    };
    if (this.#known.size >= largestCache) this.#known = new Map();
    this.#known.set(norm, word);
    return word;
  }

  /** Every phrase that fits in a sentence, in order. */
  fitsIn(reading: Parameters<PhraseIndex['fitsIn']>[0]): readonly Fit[] {
    return this.#phrases.fitsIn(reading);
  }
}
