import type { WeighedWord } from './reader.ts';

/** What a sentence weighs by: its features, and how they are added up. */
export interface SentenceFeatures {
  /** Their numbers, each once. */
  readonly features: readonly number[];
  /** The rows that add up to what they weigh (see rows.ts); `~row` is taken away, of a feature that two words share. */
  readonly rows: readonly number[];
}

/** What a number of 16 bits holds. */
const mostSentences = 65_535;

/** Gathers the features of a sentence one by one, in lists that are used again and again. */
export class Gathered {
  readonly #features: number[] = [];
  readonly #rows: number[] = [];
  #featureCount = 0;
  #rowCount = 0;
  /** By feature: in which sentence it was gathered last. In few bytes each, for it is looked up here and there. */
  readonly #seen: Uint16Array;
  #sentence = 1;

  constructor(featureCount: number) {
    this.#seen = new Uint16Array(featureCount);
  }

  /** Adds a feature that stands by itself; nothing for -1. */
  add(feature: number): void {
    if (feature < 0 || this.#isSeen(feature)) return;
    this.#addRow(feature);
  }

  /** Adds all features of a word. */
  addWord({ featureBoard: board, featuresFrom, rowsFrom, rowsTo }: WeighedWord): void {
    for (let at = rowsFrom; at < rowsTo; at += 1) this.#addRow(board[at] ?? 0);
    for (let at = featuresFrom; at < rowsFrom; at += 1) {
      const feature = board[at] ?? 0;
      if (this.#isSeen(feature)) this.#addRow(~feature);
    }
  }

  /** Adds the features of two words in a row. */
  addPair({ featureBoard: board, rowsTo: table, pairsMask }: WeighedWord, { second }: WeighedWord): void {
    if (pairsMask < 0 || second === 0) return;
    for (let place = second & pairsMask; ; place = (place + 1) & pairsMask) {
      const found = board[table + 2 * place] ?? 0;
      if (found === 0) return;
      if (found === second) this.add(board[table + 2 * place + 1] ?? -1);
    }
  }

  #isSeen(feature: number): boolean {
    if (this.#seen[feature] === this.#sentence) return true;
    this.#seen[feature] = this.#sentence;
    this.#features[this.#featureCount] = feature;
    this.#featureCount += 1;
    return false;
  }

  #addRow(row: number): void {
    this.#rows[this.#rowCount] = row;
    this.#rowCount += 1;
  }

  /** All of them, in lists as long as they are many. Starts anew. */
  take(): SentenceFeatures {
    const features = this.#features.slice(0, this.#featureCount);
    const rows = this.#rows.slice(0, this.#rowCount);
    this.#featureCount = 0;
    this.#rowCount = 0;
    // Starts anew before it grows out of a small number.
    if (this.#sentence === mostSentences) this.#seen.fill(0);
    this.#sentence = this.#sentence < mostSentences ? this.#sentence + 1 : 1;
    return { features, rows };
  }
}
