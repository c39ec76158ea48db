/** Where the phrases of the finders fit in one sentence. */
import { NEGATIVE, POSITIVE } from './before.ts';
import type { Equipment } from './finder.ts';
import type { Reading } from './reading.ts';
import type { Hit } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface RawHit extends Hit {
  /** The number of its group. */
  readonly number: number;
}

/** Hits by the number of their finder, one at least. A sentence has hits of a few finders at most. */
export class Hits {
  readonly finders: number[];
  readonly #lists: RawHit[][];

  constructor(finder: number, first: RawHit) {
    this.finders = [finder];
    this.#lists = [[first]];
  }

  of(finder: number): readonly RawHit[] | undefined {
    return this.#lists[this.finders.indexOf(finder)];
  }

  add(finder: number, hit: RawHit): void {
    const list = this.#lists[this.finders.indexOf(finder)];
    if (list !== undefined) list.push(hit);
    else {
      this.finders.push(finder);
      this.#lists.push([hit]);
    }
  }
}

function added(hits: Hits | null, finder: number, hit: RawHit): Hits {
  if (hits === null) return new Hits(finder, hit);
  hits.add(finder, hit);
  return hits;
}

/** The hits of one sentence, and its signals. Sets the marks of the signals in the reading. */
export class Collected {
  readonly #reading: Reading;
  /** Null when there are none. */
  hits: Hits | null = null;
  /** Those of rules over a whole text. */
  later: Hits | null = null;
  negatives = 0;
  positives = 0;

  constructor(reading: Reading, { finders }: Equipment, vocabulary: Vocabulary) {
    this.#reading = reading;
    for (const { owner, group: number, at, from, to } of vocabulary.fitsIn(reading)) {
      const finder = finders[owner];
      if (finder === undefined) {
        this.#addSignal(number, from, to);
        continue;
      }
      const hit = { from, to, at, group: finder.groups[number]?.name ?? '', number };
      if (finder.code.wholeText) this.later = added(this.later, owner, hit);
      else this.hits = added(this.hits, owner, hit);
    }
  }

  #addSignal(mark: number, from: number, to: number): void {
    if (mark === NEGATIVE) this.negatives += 1;
    if (mark === POSITIVE) {
      if (this.#reading.isNegated(from, to)) return;
      this.positives += 1;
    }
    this.#reading.addSignal(mark);
  }
}
