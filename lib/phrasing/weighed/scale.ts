/** Weighs the words of a sentence for every rule: what no phrase tells, they may tell together. */
import type { Range } from '../../analysis/rule.ts';
import type { Mode } from '../../analysis/types.ts';
import { mostWords } from '../../dutch/known-words.ts';
import type { Token } from '../../dutch/token.ts';
import { closing, keysOf, opening, readAs } from './keys.ts';
import type { Weights } from './weights.ts';

/** A rule that a sentence weighs enough for, and the words that weigh most. */
interface Weighed extends Range {
  readonly rule: string;
}

interface WeighedWord {
  /** Where its weights stand, one for each rule. */
  readonly row: number;
  /** Its number as the second of a pair; 0 for a word that is none. */
  readonly second: number;
  /** The features it makes with words behind it, by the numbers of those. */
  readonly pairs: ReadonlyMap<number, number> | null;
}

const largestCache = 20_000;
const firstRoom = 2 ** 14;
/** No sentence is longer; see lib/dutch/sentences.ts. */
const mostTokens = 256;

export class Scale {
  readonly #weights: Weights;
  readonly #count: number;
  readonly #begin: Int32Array;
  readonly #seconds = new Map<string, number>();
  /** The rows of all words that were met. */
  #rows = new Int16Array(firstRoom);
  #known = new Map<string, WeighedWord>();
  #byId: (WeighedWord | undefined)[] = new Array<WeighedWord | undefined>(mostWords).fill(undefined);
  readonly #sums: Int32Array;
  /** The words of the sentence that is weighed. */
  readonly #words: WeighedWord[] = [];

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#count = weights.rules.length;
    this.#begin = Int32Array.from(weights.rules, ({ begin }) => begin);
    this.#sums = new Int32Array(this.#count);
    for (const second of weights.vocabulary.seconds) this.#seconds.set(second, this.#seconds.size + 1);
  }

  /** The rules that a sentence weighs enough for in a mode. Places are numbers of tokens. */
  weigh(tokens: readonly Token[], mode: Mode): readonly Weighed[] {
    const sums = this.#sums;
    sums.set(this.#begin);
    const length = Math.min(tokens.length, mostTokens);
    let before = this.#lookUp(opening);
    for (let at = 0; at < length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const word = this.#wordOf(token);
      this.#words[at] = word;
      const rows = this.#rows;
      for (let rule = 0, place = word.row; rule < sums.length; rule += 1, place += 1)
        sums[rule] = (sums[rule] ?? 0) + (rows[place] ?? 0);
      this.#addPair(before, word);
      before = word;
    }
    this.#addPair(before, this.#lookUp(closing));
    let found: Weighed[] | null = null;
    for (let rule = 0; rule < sums.length; rule += 1) {
      if ((sums[rule] ?? 0) < 0) continue;
      const weighed = this.#weights.rules[rule];
      if (weighed?.modes.includes(mode) !== true) continue;
      found ??= [];
      found.push({ rule: weighed.id, ...this.#heaviest(rule, length) });
    }
    return found ?? none;
  }

  #wordOf(token: Token): WeighedWord {
    const known = this.#byId[token.id];
    if (known !== undefined) return known;
    const word = this.#lookUp(readAs(token));
    if (token.id >= 0) this.#byId[token.id] = word;
    return word;
  }

  #lookUp(word: string): WeighedWord {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= largestCache) this.#forget();
    const made = {
      row: this.#rowOf(word),
      second: this.#seconds.get(word) ?? 0,
      pairs: this.#pairsOf(word),
    };
    this.#known.set(word, made);
    return made;
  }

  #forget(): void {
    this.#known = new Map();
    this.#byId = this.#byId.fill(undefined);
  }

  /** Puts what a word weighs by itself behind the other rows. */
  #rowOf(word: string): number {
    const { vocabulary } = this.#weights;
    const row = this.#known.size * this.#count;
    if (row + this.#count > this.#rows.length) {
      const rows = new Int16Array(this.#rows.length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows.fill(0, row, row + this.#count);
    for (const key of keysOf(word)) {
      const feature = vocabulary.numberOf(key);
      if (feature >= 0) this.#addFeature(feature, this.#rows, row);
    }
    return row;
  }

  #pairsOf(word: string): ReadonlyMap<number, number> | null {
    const pairs = new Map<number, number>();
    this.#weights.vocabulary.eachPair(word, (second, feature) => {
      pairs.set(this.#seconds.get(second) ?? 0, feature);
    });
    return pairs.size === 0 ? null : pairs;
  }

  #addFeature(feature: number, sums: Int16Array | Int32Array, from: number): void {
    const { starts, labels, values } = this.#weights.table;
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 1) {
      const place = from + (labels[at] ?? 0);
      sums[place] = (sums[place] ?? 0) + (values[at] ?? 0);
    }
  }

  #addPair(first: WeighedWord, second: WeighedWord): void {
    const feature = first.pairs?.get(second.second);
    if (feature !== undefined) this.#addFeature(feature, this.#sums, 0);
  }

  #weightOfPair(first: WeighedWord | undefined, second: WeighedWord, rule: number): number {
    const feature = first?.pairs?.get(second.second);
    if (feature === undefined) return 0;
    const { starts, labels, values } = this.#weights.table;
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 1) if (labels[at] === rule) return values[at] ?? 0;
    return 0;
  }

  /** The words in a row that weigh most for a rule. */
  #heaviest(rule: number, length: number): Range {
    let heaviest = { from: 0, to: length };
    let most = 0;
    let from = 0;
    let sum = 0;
    for (let at = 0; at < length; at += 1) {
      const word = this.#words[at];
      if (word === undefined) break;
      const own = this.#rows[word.row + rule] ?? 0;
      const joined = sum + this.#weightOfPair(this.#words[at - 1], word, rule);
      if (at === 0 || joined <= 0) from = at;
      sum = from === at ? own : joined + own;
      if (sum <= most) continue;
      most = sum;
      heaviest = { from, to: at + 1 };
    }
    return heaviest;
  }
}

const none: readonly never[] = [];
