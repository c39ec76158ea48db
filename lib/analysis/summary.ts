import type { Sentence } from '../dutch/token.ts';
import type { Summaries, Summary } from './rule.ts';
import type { SentenceResult } from './sentence.ts';

/** A sentence in its place, for rules over a whole text. */
class PlacedSummary implements Summary {
  readonly start: number;
  readonly end: number;
  readonly newLine: boolean;
  readonly words: number;
  readonly numbers: number;
  readonly negatives: number;
  readonly positives: number;
  readonly #result: SentenceResult;

  constructor({ start, end, newLine }: Sentence, result: SentenceResult) {
    this.start = start;
    this.end = end;
    this.newLine = newLine;
    this.words = result.words;
    this.numbers = result.numbers;
    this.negatives = result.negatives;
    this.positives = result.positives;
    this.#result = result;
  }

  /** A note is long, and few of its marks are asked for. */
  get marks(): number {
    return this.#result.marks;
  }
}

/** The sentences of a text as rules over the whole text see them. `results[i]` belongs to `sentences[i]`. */
export class TextSummaries implements Summaries {
  readonly #sentences: readonly Sentence[];
  readonly #results: readonly SentenceResult[];

  constructor(sentences: readonly Sentence[], results: readonly SentenceResult[]) {
    this.#sentences = sentences;
    this.#results = results;
  }

  get length(): number {
    return this.#results.length;
  }

  at(index: number): Summary | undefined {
    const sentence = this.#sentences[index];
    const result = this.#results[index];
    return sentence && result ? new PlacedSummary(sentence, result) : undefined;
  }

  *[Symbol.iterator](): Generator<Summary> {
    for (let index = 0; index < this.length; index += 1) {
      const summary = this.at(index);
      if (summary !== undefined) yield summary;
    }
  }
}
