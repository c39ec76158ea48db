import { Shelf } from '../shelf.ts';
import { classesOf, pairsInClasses, secondsInClasses } from './classes.ts';
import { classKey, stemKey } from './keys.ts';
import { tableOf } from './pairs.ts';
import { type Rows, rowOf } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a word adds by itself, and with the word behind it. Its lists of numbers stand on one board. */
export interface WeighedWord {
  readonly featureBoard: Int32Array;
  /** The numbers of its features, up to its row. */
  readonly featuresFrom: number;
  /** What those weigh together: a row (see rows.ts), from here up to there. */
  readonly rowFrom: number;
  readonly rowTo: number;
  /**
   * Behind that its pairs: a number of a second word and the feature of both, at a place by the former or one of the
   * next. A feature that has no new number yet stands there as `~feature`.
   */
  readonly pairsMask: number;
  /** Its own number as a second word; 0 for one that stands so in no pair. */
  readonly second: number;
}

/** Reads words as numbers of features: words, stems, classes of words, and words in a row. */
export class FeatureReader {
  readonly #vocabulary: Vocabulary;
  readonly #rows: Rows;
  readonly #shelf = new Shelf();
  /** By word the number that it has as a second word, from 1. */
  readonly #seconds = new Map<string, number>();

  constructor(vocabulary: Vocabulary, rows: Rows) {
    this.#vocabulary = vocabulary;
    this.#rows = rows;
    for (const second of vocabulary.seconds) this.#numberSecond(second);
    for (const second of secondsInClasses()) this.#numberSecond(second);
  }

  #numberSecond(second: string): number {
    const number = this.#seconds.get(second) ?? spread(this.#seconds.size + 1);
    this.#seconds.set(second, number);
    return number;
  }

  /** All that weights know of a word in lookup form. Its features are added up once. */
  lookUp(norm: string): WeighedWord {
    const stem = stemKey(norm);
    const keys = [norm, ...(stem === null ? [] : [stem]), ...classesOf(norm).map(classKey)];
    const features = keys.map((key) => this.numberOf(key)).filter((feature) => feature >= 0);
    const row = rowOf(this.#rows.sumOf(features));
    const pairs = this.#pairsOf(norm);
    const { board, from } = this.#shelf.put([...features, ...row, ...pairs]);
    const rowFrom = from + features.length;
    return {
      featureBoard: board,
      featuresFrom: from,
      rowFrom,
      rowTo: rowFrom + row.length,
      pairsMask: pairs.length / 2 - 1,
      second: this.#seconds.get(norm) ?? 0,
    };
  }

  /** The features of a word with each word behind it, in a table that is half empty at least; none when there are none. */
  #pairsOf(first: string): readonly number[] {
    const seconds: number[] = [];
    const features: number[] = [];
    const add = (second: string, feature: number): void => {
      seconds.push(this.#seconds.get(second) ?? 0);
      features.push(~feature);
    };
    this.#vocabulary.eachPair(first, add);
    for (const { second, name } of pairsInClasses(first) ?? []) {
      const feature = this.#vocabulary.numberOf(classKey(name));
      if (feature >= 0) add(second, feature);
    }
    return tableOf(seconds, features);
  }

  /** The new number of a feature (see rows.ts) by its key; -1 for one without weight. */
  numberOf(key: string): number {
    return this.#rows.numberOf(this.#vocabulary.numberOf(key));
  }
}

/** Another number for each, so that words which come one behind the other do not stand so in a table. */
const spread = (number: number): number => Math.imul(number, 40_503);
