import { idOf, mostWords } from '../../dutch/known-words.ts';
import type { Token } from '../../dutch/token.ts';
import { isGivenName } from '../identifiers/names.ts';
import { classesOf, pairsInClasses } from './classes.ts';
import type { FeatureSet } from './feature-set.ts';
import { classKey, stemKey } from './keys.ts';

/** What a word adds by itself, and with the word behind it. */
interface WordFeatures {
  readonly features: readonly number[];
  /** By number of the next word. */
  readonly pairs: ReadonlyMap<number, readonly number[]> | null;
  readonly isName: boolean;
}

const largestCache = 20_000;
const capitalA = 0x41;
const capitalZ = 0x5a;

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= capitalA && code <= capitalZ;
}

function add(map: Map<number, number[]>, key: number, feature: number): void {
  const features = map.get(key);
  if (features === undefined) map.set(key, [feature]);
  else features.push(feature);
}

/** Reads the words of a sentence as numbers of features: words, stems, classes of words, and words in a row. */
export class FeatureReader {
  readonly #vocabulary: ReadonlyMap<string, number>;
  /** By number of the first word, and then of the second. */
  readonly #pairs = new Map<number, Map<number, number[]>>();
  #known = new Map<string, WordFeatures>();
  readonly #byId: (WordFeatures | undefined)[] = new Array<WordFeatures | undefined>(mostWords).fill(
    undefined,
  );

  /** `vocabulary` gives the number of each feature by its key. */
  constructor(vocabulary: ReadonlyMap<string, number>) {
    this.#vocabulary = vocabulary;
    for (const [key, feature] of vocabulary)
      if (key.includes(' ') && !key.startsWith('!')) this.#addPair(key, feature);
    for (const [key, names] of pairsInClasses())
      for (const name of names) {
        const feature = vocabulary.get(classKey(name));
        if (feature !== undefined) this.#addPair(key, feature);
      }
  }

  #addPair(key: string, feature: number): void {
    const [first = '', second = ''] = key.split(' ');
    const firstId = idOf(first);
    const seconds = this.#pairs.get(firstId) ?? new Map<number, number[]>();
    this.#pairs.set(firstId, seconds);
    add(seconds, idOf(second), feature);
  }

  #lookUp(norm: string): WordFeatures {
    const known = this.#known.get(norm);
    if (known !== undefined) return known;
    const stem = stemKey(norm);
    const keys = [norm, ...(stem === null ? [] : [stem]), ...classesOf(norm).map(classKey)];
    const word = {
      features: keys.flatMap((key) => this.#vocabulary.get(key) ?? []),
      pairs: this.#pairs.get(idOf(norm)) ?? null,
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

  /** Adds the features of the word at `at`, by itself and with the word behind it. */
  addAt(tokens: readonly Token[], at: number, features: FeatureSet): void {
    const word = this.#wordAt(tokens, at);
    if (word === null) return;
    for (let index = 0; index < word.features.length; index += 1) features.add(word.features[index] ?? -1);
    if (word.pairs === null) return;
    const next = tokens[at + 1];
    const pairs = next === undefined || next.id < 0 ? undefined : word.pairs.get(next.id);
    if (pairs !== undefined) for (const feature of pairs) features.add(feature);
  }

  /** The number of a feature by its key; -1 for one without weight. */
  numberOf(key: string): number {
    return this.#vocabulary.get(key) ?? -1;
  }
}
