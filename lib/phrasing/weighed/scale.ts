/** Weighs the words of a sentence for every rule of a mode: what no phrase tells, they may tell together. */
import type { Range } from '../../analysis/rule.ts';
import type { Mode } from '../../analysis/types.ts';
import { Shelf } from '../../context/shelf.ts';
import { addTo, lanesFor, sumOf } from '../../context/weights/lanes.ts';
import { lookUp, tableOf } from '../../context/weights/pairs.ts';
import { longestWord, mostWords } from '../../dutch/known-words.ts';
import type { Token } from '../../dutch/token.ts';
import { closing, keysOf, opening, readAs } from './keys.ts';
import type { WeighedRule, Weights } from './weights.ts';

/** A rule that a sentence weighs enough for, and the words that weigh most. */
interface Weighed extends Range {
  readonly rule: string;
}

interface WeighedWord {
  /** The lanes with its weights stand on this board from here on, and behind them its pairs. */
  readonly board: Int32Array;
  readonly from: number;
  /** The places of its table of pairs less one (see pairs.ts); -1 when it has none. */
  readonly pairsMask: number;
  /** Its number as the second of a pair; 0 for a word that is none. */
  readonly second: number;
}

const largestCache = 20_000;
/** So many words are read of a sentence, and none weighs more for a rule or less than its opposite: more a lane cannot hold. */
const mostWordsRead = 128;
const heaviestWord = 200;
/** A sentence that weighs less than this cannot be meant by the rule, whatever a phrase says. */
const cannotBeMeant = -65;
/** What is shown goes past a comma only when what is behind it weighs more than this. */
const acrossMark = 6;

export class Scale {
  readonly #weights: Weights;
  readonly #rules: readonly WeighedRule[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** By the number of a rule among all: its number among those of this mode; -1 for others. */
  readonly #places: Int8Array;
  readonly #lanes: number;
  readonly #begin: Int32Array;
  readonly #seconds = new Map<string, number>();
  readonly #shelf = new Shelf();
  #known = new Map<string, WeighedWord>();
  readonly #byId: (WeighedWord | undefined)[] = new Array<WeighedWord | undefined>(mostWords).fill(undefined);
  readonly #sums: Int32Array;
  /** The words of the sentence that is weighed. */
  readonly #words: WeighedWord[] = [];
  #opening: WeighedWord;
  #closing: WeighedWord;

  constructor(weights: Weights, mode: Mode) {
    this.#weights = weights;
    this.#rules = weights.rules.filter(({ modes }) => modes.includes(mode));
    this.#numbers = new Map(this.#rules.map(({ id }, number) => [id, number]));
    this.#places = Int8Array.from(weights.rules, (rule) => this.#rules.indexOf(rule));
    this.#lanes = lanesFor(this.#rules.length);
    this.#sums = new Int32Array(this.#lanes);
    this.#begin = new Int32Array(this.#lanes);
    this.#rules.forEach(({ begin }, rule) => {
      addTo(this.#begin, 0, this.#lanes, rule, begin);
    });
    for (const second of weights.vocabulary.seconds) this.#seconds.set(second, this.#seconds.size + 1);
    this.#opening = this.#lookUp(opening);
    this.#closing = this.#lookUp(closing);
  }

  /** The rules that a sentence weighs enough for. Places are numbers of tokens. */
  weigh(tokens: readonly Token[]): readonly Weighed[] {
    const sums = this.#sums;
    sums.set(this.#begin);
    const length = Math.min(tokens.length, mostWordsRead);
    let before = this.#opening;
    for (let at = 0; at < length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const word = this.#byId[token.id] ?? this.#wordOf(token);
      this.#words[at] = word;
      const { board } = word;
      for (let lane = 0, place = word.from; lane < sums.length; lane += 1, place += 1)
        sums[lane] = (sums[lane] ?? 0) + (board[place] ?? 0);
      this.#addPair(before, word);
      before = word;
    }
    this.#addPair(before, this.#closing);
    let found: Weighed[] | null = null;
    for (let rule = 0; rule < this.#rules.length; rule += 1) {
      if (sumOf(sums, 0, this.#lanes, rule) < 0) continue;
      found ??= [];
      found.push({ rule: this.#rules[rule]?.id ?? '', ...this.#heaviest(rule, tokens, length) });
    }
    return found ?? none;
  }

  /** True when the sentence that was weighed last speaks so strongly against a rule that a phrase must be mistaken. */
  doubts(id: string): boolean {
    const rule = this.#numbers.get(id);
    return rule !== undefined && sumOf(this.#sums, 0, this.#lanes, rule) < cannotBeMeant;
  }

  #wordOf(token: Token): WeighedWord {
    const word = this.#lookUp(readAs(token));
    if (token.id >= 0) this.#byId[token.id] = word;
    return word;
  }

  #lookUp(word: string): WeighedWord {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= largestCache) this.#forget();
    const pairs = this.#pairsOf(word);
    const made: WeighedWord = {
      ...this.#shelf.put([...this.#rowOf(word), ...pairs]),
      pairsMask: pairs.length / 2 - 1,
      second: this.#seconds.get(word) ?? 0,
    };
    // A longer run of letters is no word; kept, it would hold on to all of its text.
    if (word.length <= longestWord) this.#known.set(word, made);
    return made;
  }

  #forget(): void {
    this.#known = new Map();
    this.#byId.fill(undefined);
    this.#opening = this.#lookUp(opening);
    this.#closing = this.#lookUp(closing);
  }

  /** What a word weighs by itself. */
  #rowOf(word: string): Int32Array {
    const { vocabulary } = this.#weights;
    const weights = new Array<number>(this.#rules.length).fill(0);
    for (const key of keysOf(word))
      this.#eachWeight(vocabulary.numberOf(key), (rule, weight) => {
        weights[rule] = (weights[rule] ?? 0) + weight;
      });
    const row = new Int32Array(this.#lanes);
    weights.forEach((weight, rule) => {
      addTo(row, 0, this.#lanes, rule, Math.max(-heaviestWord, Math.min(heaviestWord, weight)));
    });
    return row;
  }

  #eachWeight(feature: number, see: (rule: number, weight: number) => void): void {
    if (feature < 0) return;
    const { starts, labels, values } = this.#weights.table;
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 1) {
      const rule = this.#places[labels[at] ?? 0] ?? -1;
      if (rule >= 0) see(rule, values[at] ?? 0);
    }
  }

  /** The pairs that a word begins and that weigh something in this mode. */
  #pairsOf(word: string): readonly number[] {
    const pairs = new Map<number, number>();
    this.#weights.vocabulary.eachPair(word, (second, feature) => {
      this.#eachWeight(feature, () => pairs.set(this.#seconds.get(second) ?? 0, feature));
    });
    return tableOf([...pairs.keys()], [...pairs.values()]);
  }

  #addPair(first: WeighedWord, second: WeighedWord): void {
    const feature = this.#featureOf(first, second);
    if (feature < 0) return;
    const { starts, labels, values } = this.#weights.table;
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 1) {
      const rule = this.#places[labels[at] ?? 0] ?? -1;
      if (rule >= 0) addTo(this.#sums, 0, this.#lanes, rule, values[at] ?? 0);
    }
  }

  /** The feature of two words in a row; -1 when together they weigh nothing more. */
  #featureOf({ board, from, pairsMask }: WeighedWord, { second }: WeighedWord): number {
    return pairsMask < 0 || second === 0 ? -1 : lookUp(board, from + this.#lanes, pairsMask, second);
  }

  #weightOfPair(first: WeighedWord | undefined, second: WeighedWord, wanted: number): number {
    let found = 0;
    if (first !== undefined)
      this.#eachWeight(this.#featureOf(first, second), (rule, weight) => {
        if (rule === wanted) found = weight;
      });
    return found;
  }

  /** The words in a row that weigh most for a rule. */
  #heaviest(rule: number, tokens: readonly Token[], length: number): Range {
    let heaviest = { from: 0, to: length };
    let most = 0;
    let from = 0;
    let sum = 0;
    for (let at = 0; at < length; at += 1) {
      const word = this.#words[at];
      if (word === undefined) break;
      const weight = sumOf(word.board, word.from, this.#lanes, rule);
      const own = tokens[at]?.kind === 'punctuation' ? weight - acrossMark : weight;
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
