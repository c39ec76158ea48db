/** Notes of invented sentences, in which no sentence comes back: every tool sees every sentence for the first time. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const schema = z.strictObject({
  parts: z.record(z.string(), z.array(z.string()).check(z.minLength(5))),
  sentences: z.array(z.string()).check(z.minLength(20)),
});
const { parts, sentences } = schema.parse(
  parse(readFileSync(new URL('./sentences.yml', import.meta.url), 'utf8')),
);

/** A fixed row of numbers between 0 and 1 for each seed, so that every run measures the same texts. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const countWords = (text: string): number => text.split(/\s+/).length;

/** Writes notes; one writer never writes the same sentence twice. */
export class NoteWriter {
  readonly #next: () => number;
  readonly #written = new Set<string>();

  constructor(seed: number) {
    this.#next = randomNumbers(seed);
  }

  #pick(list: readonly string[]): string {
    return list[Math.floor(this.#next() * list.length)] ?? '';
  }

  #fill(name: string): string {
    return name === 'getal' ? String(Math.floor(this.#next() * 97) + 2) : this.#pick(parts[name] ?? []);
  }

  /** A sentence that was not written before. */
  sentence(): string {
    for (;;) {
      const filled = this.#pick(sentences).replaceAll(/\{(\w+)\}/g, (_, name: string) => this.#fill(name));
      const sentence = filled.charAt(0).toUpperCase() + filled.slice(1);
      if (this.#written.has(sentence)) continue;
      this.#written.add(sentence);
      return sentence;
    }
  }

  /** A note of about this many words, in paragraphs. */
  note(words: number): string {
    let text = '';
    for (let count = 0, lines = 1; count < words; lines += 1) {
      const sentence = this.sentence();
      count += countWords(sentence);
      text += sentence + (lines % 9 === 0 ? '\n\n' : ' ');
    }
    return text.trimEnd();
  }
}
