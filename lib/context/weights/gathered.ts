import type { WeighedWord } from './reader.ts';
import { addRow, clearLanes, copyOfLanes, laneCount, type Rows, readLane } from './rows.ts';

/** What a sentence weighs by. */
export interface SentenceFeatures {
  /** The numbers of its features, each once. */
  readonly features: readonly number[];
  /** What those weigh together, by lane; see rows.ts. */
  readonly sums: readonly number[];
}

/** What a number of 16 bits holds. */
const mostSentences = 65_535;

/** Gathers the features of a sentence one by one. */
export class Gathered {
  readonly #rows: Rows;
  // A list and sums that are used again and again.
  readonly #features: number[] = [];
  #count = 0;
  readonly #sums = new Int32Array(laneCount);
  /** By feature: in which sentence it was gathered last. In few bytes each, for it is looked up here and there. */
  readonly #seen: Uint16Array;
  #sentence = 1;

  constructor(rows: Rows) {
    this.#rows = rows;
    this.#seen = new Uint16Array(rows.count);
  }

  /** Adds a feature that stands by itself; nothing for -1. */
  add(feature: number): void {
    if (feature >= 0 && !this.#isSeen(feature)) this.#rows.add(feature, this.#sums);
  }

  /** Adds all features of a word. */
  addWord({ featureBoard: board, featuresFrom, rowFrom, rowTo }: WeighedWord): void {
    if (rowTo > rowFrom) addRow(board, rowFrom, rowTo, this.#sums);
    for (let at = featuresFrom; at < rowFrom; at += 1) {
      const feature = board[at] ?? 0;
      // Two words share it: it was counted before.
      if (this.#isSeen(feature)) this.#rows.take(feature, this.#sums);
    }
  }

  /** Adds the features of two words in a row. */
  addPair({ featureBoard: board, rowTo: table, pairsMask }: WeighedWord, { second }: WeighedWord): void {
    if (pairsMask < 0 || second === 0) return;
    for (let place = second & pairsMask; ; place = (place + 1) & pairsMask) {
      const found = board[table + 2 * place] ?? 0;
      if (found === 0) return;
      if (found === second) this.add(this.#featureAt(board, table + 2 * place + 1));
    }
  }

  /** The feature of a pair. It gets its new number when texts bring the pair: most they never do. */
  #featureAt(board: Int32Array, at: number): number {
    const known = board[at] ?? 0;
    if (known >= 0) return known;
    const feature = this.#rows.numberOf(~known);
    board[at] = feature;
    return feature;
  }

  #isSeen(feature: number): boolean {
    if (this.#seen[feature] === this.#sentence) return true;
    this.#seen[feature] = this.#sentence;
    this.#features[this.#count] = feature;
    this.#count += 1;
    return false;
  }

  /** All of them, in a list as long as they are many. Starts anew. */
  take(): SentenceFeatures {
    const features = this.#features.slice(0, this.#count);
    const sums = copyOfLanes(this.#sums);
    this.#clear();
    return { features, sums };
  }

  /** What they weigh for one label. Starts anew. */
  weigh(label: number): number {
    const sum = readLane(this.#sums, label);
    this.#clear();
    return sum;
  }

  #clear(): void {
    this.#count = 0;
    clearLanes(this.#sums);
    // Starts anew before it grows out of a small number.
    if (this.#sentence === mostSentences) this.#seen.fill(0);
    this.#sentence = this.#sentence < mostSentences ? this.#sentence + 1 : 1;
  }
}
