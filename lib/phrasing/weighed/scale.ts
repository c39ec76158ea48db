/** Weighs the sentences of which no phrase of a rule tells that they break it. */
import type { Range } from '../../analysis/rule.ts';
import type { Mode } from '../../analysis/types.ts';
import { mostWords } from '../../dutch/known-words.ts';
import type { Token } from '../../dutch/token.ts';
import { closing, keysOf, opening, readAs } from './keys.ts';
import type { Row, WeighedRule, Weights } from './weights.ts';

/** What is known of a word: its number among those that stand in pairs, 0 for others, and its weights by rule. */
interface WeighedWord {
  readonly inPairs: number;
  readonly weights: Int16Array;
}

/** A rule that a sentence weighs enough for, and the words that weigh most. */
interface Weighed extends Range {
  readonly rule: string;
}

const largestCache = 30_000;
const mostTokens = 256;

export class Scale {
  readonly #rules: readonly WeighedRule[];
  readonly #weights: Weights;
  readonly #begin: Int16Array;
  readonly #inPairs = new Map<string, number>();
  /** Pairs of words by the number of the first and the second: where their row is. */
  readonly #pairs = new Map<number, Int16Array>();
  #known = new Map<string, WeighedWord>();
  readonly #byId: (WeighedWord | undefined)[] = new Array<WeighedWord | undefined>(mostWords).fill(undefined);
  readonly #sums: Int32Array;
  /** Of the sentence that is weighed: its words, each with the pair that it ends. */
  readonly #words: WeighedWord[] = [];
  readonly #opening: WeighedWord;
  readonly #closing: WeighedWord;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#rules = weights.rules;
    this.#begin = Int16Array.from(weights.rules, ({ begin }) => begin);
    this.#sums = new Int32Array(weights.rules.length);
    for (const [key, row] of weights.pairs) {
      const [first = '', second = ''] = key.split(' ');
      this.#pairs.set(this.#numberOf(first) * mostWords + this.#numberOf(second), this.#flat(row));
    }
    this.#opening = this.#lookUp(opening);
    this.#closing = this.#lookUp(closing);
  }

  #numberOf(word: string): number {
    const number = this.#inPairs.get(word) ?? this.#inPairs.size + 1;
    this.#inPairs.set(word, number);
    return number;
  }

  /** A rule and a weight in turn. */
  #flat(row: Row): Int16Array {
    return Int16Array.from(row.flat());
  }

  #lookUp(word: string): WeighedWord {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const weights = new Int16Array(this.#rules.length);
    for (const key of keysOf(word))
      for (const [rule, weight] of this.#weights.rowOf(key)) weights[rule] = (weights[rule] ?? 0) + weight;
    const made = { inPairs: this.#inPairs.get(word) ?? 0, weights };
    if (this.#known.size >= largestCache) this.#known = new Map();
    this.#known.set(word, made);
    return made;
  }

  #wordOf(token: Token): WeighedWord {
    const { id } = token;
    const known = this.#byId[id];
    if (known !== undefined) return known;
    const word = this.#lookUp(readAs(token));
    if (id >= 0) this.#byId[id] = word;
    return word;
  }

  #pairOf(first: WeighedWord, second: WeighedWord): Int16Array | undefined {
    if (first.inPairs === 0 || second.inPairs === 0) return undefined;
    return this.#pairs.get(first.inPairs * mostWords + second.inPairs);
  }

  #addPair(first: WeighedWord, second: WeighedWord): void {
    const row = this.#pairOf(first, second);
    if (row === undefined) return;
    for (let at = 0; at < row.length; at += 2) {
      const rule = row[at] ?? 0;
      this.#sums[rule] = (this.#sums[rule] ?? 0) + (row[at + 1] ?? 0);
    }
  }

  /** The rules that a sentence weighs enough for in a mode. */
  weigh(tokens: readonly Token[], mode: Mode): readonly Weighed[] {
    const count = Math.min(tokens.length, mostTokens);
    const sums = this.#sums;
    sums.set(this.#begin);
    let before = this.#opening;
    for (let at = 0; at < count; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const word = this.#wordOf(token);
      this.#words[at] = word;
      const { weights } = word;
      for (let rule = 0; rule < sums.length; rule += 1) sums[rule] = (sums[rule] ?? 0) + (weights[rule] ?? 0);
      this.#addPair(before, word);
      before = word;
    }
    this.#addPair(before, this.#closing);
    let found: Weighed[] | null = null;
    for (let rule = 0; rule < sums.length; rule += 1) {
      if ((sums[rule] ?? 0) < 0) continue;
      const weighed = this.#rules[rule];
      if (weighed?.modes.includes(mode) !== true) continue;
      found ??= [];
      found.push({ rule: weighed.id, ...this.#heaviest(rule, count) });
    }
    return found ?? none;
  }

  /** The run of words that weighs most for a rule. */
  #heaviest(rule: number, count: number): Range {
    let best = { from: 0, to: count };
    let most = 0;
    let sum = 0;
    let from = 0;
    for (let at = 0; at < count; at += 1) {
      const word = this.#words[at];
      const before = this.#words[at - 1];
      if (word === undefined) break;
      const own = word.weights[rule] ?? 0;
      const together = before === undefined ? 0 : this.#pairWeight(before, word, rule);
      if (sum + together <= 0) {
        sum = own;
        from = at;
      } else sum += together + own;
      if (sum <= most) continue;
      most = sum;
      best = { from, to: at + 1 };
    }
    return best;
  }

  #pairWeight(first: WeighedWord, second: WeighedWord, rule: number): number {
    const row = this.#pairOf(first, second);
    if (row === undefined) return 0;
    for (let at = 0; at < row.length; at += 2) if (row[at] === rule) return row[at + 1] ?? 0;
    return 0;
  }
}

const none: readonly never[] = [];
