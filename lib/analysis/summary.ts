import type { Sentence } from '../dutch/token.ts';
import type { Summary } from './rule.ts';
import type { SentenceResult } from './sentence.ts';
import type { Mode } from './types.ts';

/** A sentence in its place, for rules over a whole text. */
class LazySummary implements Summary {
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

const eagerSummary = ({ start, end, newLine }: Sentence, result: SentenceResult): Summary => {
  const { words, numbers, negatives, positives, marks } = result;
  return { start, end, newLine, words, numbers, negatives, positives, marks };
};

/** The sentences of a text as rules over the whole text see them. */
export function summarise(
  sentences: readonly Sentence[],
  results: readonly SentenceResult[],
  mode: Mode,
): readonly Summary[] {
  const isNote = mode === 'notitie' || mode === 'schema';
  const summaries: Summary[] = [];
  for (let index = 0; index < results.length; index += 1) {
    const sentence = sentences[index];
    const result = results[index];
    if (sentence === undefined || result === undefined) continue;
    summaries.push(isNote ? new LazySummary(sentence, result) : eagerSummary(sentence, result));
  }
  return summaries;
}
