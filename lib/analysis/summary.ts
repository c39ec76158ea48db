import type { Sentence } from '../dutch/token.ts';
import type { Summaries, Summary } from './rule.ts';
import type { SentenceResult } from './sentence.ts';

/** A sentence in its place, for rules over a whole text. A note is long, and they ask little of most of it. */
class PlacedSummary implements Summary {
  readonly #sentence: Sentence;
  readonly #result: SentenceResult;

  constructor(sentence: Sentence, result: SentenceResult) {
    this.#sentence = sentence;
    this.#result = result;
  }

  get start(): number {
    return this.#sentence.start;
  }

  get end(): number {
    return this.#sentence.end;
  }

  get newLine(): boolean {
    return this.#sentence.newLine;
  }

  get words(): number {
    return this.#result.words;
  }

  get numbers(): number {
    return this.#result.numbers;
  }

  get negatives(): number {
    return this.#result.negatives;
  }

  get positives(): number {
    return this.#result.positives;
  }

  get marks(): number {
    return this.#result.marks;
  }
}

/** The sentences of a text as rules over the whole text see them. `results[i]` belongs to `sentences[i]`. */
export class TextSummaries implements Summaries {
  readonly #sentences: readonly Sentence[];
  readonly #results: readonly SentenceResult[];

  readonly #known: ReadonlyMap<number, number>;

  /** `known` gives the numbers of the sentences in which the rule itself found something, by where that starts. */
  constructor(
    sentences: readonly Sentence[],
    results: readonly SentenceResult[],
    known: ReadonlyMap<number, number>,
  ) {
    this.#sentences = sentences;
    this.#results = results;
    this.#known = known;
  }

  get length(): number {
    return this.#results.length;
  }

  at(index: number): Summary | undefined {
    const sentence = this.#sentences[index];
    const result = this.#results[index];
    return sentence && result ? new PlacedSummary(sentence, result) : undefined;
  }

  /** Sentences stand in order, so this halves its way. */
  indexAt(position: number): number {
    const known = this.#known.get(position);
    if (known !== undefined) return known;
    let low = 0;
    let high = this.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = this.#sentences[middle];
      if (sentence === undefined || position < sentence.start) high = middle - 1;
      else if (position >= sentence.end) low = middle + 1;
      else return middle;
    }
    return -1;
  }

  *[Symbol.iterator](): Generator<Summary> {
    for (let index = 0; index < this.length; index += 1) {
      const summary = this.at(index);
      if (summary !== undefined) yield summary;
    }
  }
}
