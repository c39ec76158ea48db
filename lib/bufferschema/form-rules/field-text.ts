/** The text of one field, read by the core, with the phrases of phrases.yml found in it. */
import * as z from 'zod/mini';
import { type Before, start } from '../../analysis/before.ts';
import { expandPhrase, type Lists, parsePhrase, type WordSet, wordSet } from '../../analysis/phrase.ts';
import type { OwnedPhrase } from '../../analysis/phrase-index.ts';
import { Reading } from '../../analysis/reading.ts';
import { Vocabulary } from '../../analysis/vocabulary.ts';
import { splitSentences } from '../../dutch/sentences.ts';
import source from './phrases.yml';

const dataSchema = z.strictObject({
  lists: z.record(z.string(), z.string()),
  phrases: z.record(z.string(), z.array(z.string())),
});

interface Prepared {
  readonly names: readonly string[];
  readonly vocabulary: Vocabulary;
}

let prepared: Prepared | null = null;

function prepare(): Prepared {
  if (prepared !== null) return prepared;
  const data = dataSchema.parse(source);
  const lists: Record<string, WordSet> = {};
  for (const [name, words] of Object.entries(data.lists)) lists[name] = wordSet(words, lists);
  const names = Object.keys(data.phrases);
  const phrases = names.flatMap((name, owner) => ownedPhrases(data.phrases[name] ?? [], owner, lists));
  prepared = { names, vocabulary: new Vocabulary(phrases) };
  return prepared;
}

function ownedPhrases(sources: readonly string[], owner: number, lists: Lists): OwnedPhrase[] {
  return sources
    .flatMap(expandPhrase)
    .map((phrase) => ({ phrase: parsePhrase(phrase, lists), owner, group: 0 }));
}

/** A phrase of phrases.yml in a sentence. Positions are numbers of tokens, end exclusive. */
export interface FieldHit {
  readonly reading: Reading;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export class FieldText {
  readonly readings: readonly Reading[];
  readonly #hits = new Map<string, FieldHit[]>();

  constructor(text: string) {
    const { names, vocabulary } = prepare();
    let before: Before = start;
    this.readings = splitSentences(text).map((sentence) => {
      const reading = new Reading(sentence, before, vocabulary);
      before = { ...reading.referents, last: reading.marks, secondLast: before.last };
      return reading;
    });
    for (const reading of this.readings) this.#collect(reading, names);
  }

  #collect(reading: Reading, names: readonly string[]): void {
    for (const { owner, at, from, to } of prepare().vocabulary.fitsIn(reading)) {
      const name = names[owner];
      if (name === undefined) continue;
      const hits = this.#hits.get(name) ?? [];
      hits.push({ reading, at, from, to });
      this.#hits.set(name, hits);
    }
  }

  /** Every place where a phrase of this group stands. */
  hits(name: string): readonly FieldHit[] {
    return this.#hits.get(name) ?? [];
  }

  /** True when one of the phrases stands somewhere where nothing denies it. */
  has(name: string): boolean {
    return this.hits(name).some(({ reading, from, to }) => !reading.isNegated(from, to));
  }

  /** True when one of the phrases stands anywhere, denied or not. */
  mentions(name: string): boolean {
    return this.hits(name).length > 0;
  }
}
