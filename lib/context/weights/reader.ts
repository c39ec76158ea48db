import { mostWords } from '../../dutch/known-words.ts';
import type { Token } from '../../dutch/token.ts';
import { isGivenName } from '../identifiers/name-lists.ts';
import { classesOf, pairsInClasses } from './classes.ts';
import { classKey, stemKey } from './keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a word adds by itself, and with the word behind it. */
interface WordFeatures {
  readonly features: readonly number[];
  /** By the next word. */
  readonly pairs: ReadonlyMap<string, readonly number[]> | null;
  readonly isName: boolean;
}

const largestCache = 20_000;
const capitalA = 0x41;
const capitalZ = 0x5a;

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= capitalA && code <= capitalZ;
}

/** Numbers that are gathered one by one, in a list that is used again and again. */
export class Gathered {
  readonly #numbers: number[] = [];
  #count = 0;

  add(number: number): void {
    this.#numbers[this.#count] = number;
    this.#count += 1;
  }

  addAll(some: readonly number[]): void {
    for (let index = 0; index < some.length; index += 1) this.add(some[index] ?? 0);
  }

  /** All of them, in a list as long as they are many. Starts anew. */
  take(): readonly number[] {
    const taken = this.#numbers.slice(0, this.#count);
    this.#count = 0;
    return taken;
  }
}

/** Reads the words of a sentence as numbers of features: words, stems, classes of words, and words in a row. */
export class FeatureReader {
  readonly #vocabulary: Vocabulary;
  #known = new Map<string, WordFeatures>();
  readonly #byId: (WordFeatures | undefined)[] = new Array<WordFeatures | undefined>(mostWords).fill(
    undefined,
  );

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The features of a word with each word behind it; null when there are none. */
  #pairsOf(first: string): WordFeatures['pairs'] {
    const ofWords = this.#vocabulary.pairsOf(first);
    const ofClasses = pairsInClasses(first);
    if (ofWords === null && ofClasses === null) return null;
    const pairs = new Map<string, number[]>();
    const add = (second: string, feature: number): void => {
      if (feature >= 0) pairs.set(second, [...(pairs.get(second) ?? []), feature]);
    };
    for (const [second, feature] of ofWords ?? []) add(second, feature);
    for (const { second, name } of ofClasses ?? []) add(second, this.numberOf(classKey(name)));
    return pairs;
  }

  #lookUp(norm: string): WordFeatures {
    const known = this.#known.get(norm);
    if (known !== undefined) return known;
    const stem = stemKey(norm);
    const keys = [norm, ...(stem === null ? [] : [stem]), ...classesOf(norm).map(classKey)];
    const word = {
      features: keys.map((key) => this.numberOf(key)).filter((feature) => feature >= 0),
      pairs: this.#pairsOf(norm),
      isName: isGivenName(norm),
    };
    if (this.#known.size >= largestCache) this.#known = new Map();
    this.#known.set(norm, word);
    return word;
  }

  #wordAt(tokens: readonly Token[], at: number): WordFeatures | null {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return null;
    const known = token.id >= 0 ? this.#byId[token.id] : undefined;
    const word = known ?? this.#lookUp(token.norm);
    if (known === undefined && token.id >= 0) this.#byId[token.id] = word;
    return word.isName && isCapital(token.text) ? null : word;
  }

  /** Adds the features of the word at `at`, by itself and with the word behind it; one may come twice. */
  addAt(tokens: readonly Token[], at: number, features: Gathered): void {
    const word = this.#wordAt(tokens, at);
    if (word === null) return;
    features.addAll(word.features);
    if (word.pairs === null) return;
    const next = tokens[at + 1];
    const pairs = next?.kind === 'word' ? word.pairs.get(next.norm) : undefined;
    if (pairs !== undefined) features.addAll(pairs);
  }

  /** The number of a feature by its key; -1 for one without weight. */
  numberOf(key: string): number {
    return this.#vocabulary.numberOf(key);
  }
}
