import type { Sentence } from '../dutch/token.ts';
import type { Summary } from './rule.ts';
import type { SentenceResult } from './sentence.ts';

/** A sentence in its place, for rules over a whole text. Marks are read when they are asked for. */
class SentenceSummary implements Summary {
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

  get marks(): number {
    return this.#result.marks;
  }

  get negatives(): number {
    return this.#result.negatives;
  }

  get positives(): number {
    return this.#result.positives;
  }
}

/** The sentences of a text as rules over the whole text see them. */
export function summarise(
  sentences: readonly Sentence[],
  results: readonly SentenceResult[],
): readonly Summary[] {
  const summaries: Summary[] = [];
  for (let index = 0; index < results.length; index += 1) {
    const sentence = sentences[index];
    const result = results[index];
    if (sentence !== undefined && result !== undefined) summaries.push(new SentenceSummary(sentence, result));
  }
  return summaries;
}
