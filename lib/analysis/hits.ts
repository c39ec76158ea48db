/** What the phrases of the finders say of one sentence. */
import { NEGATIVE, POSITIVE } from './before.ts';
import type { Equipment } from './finder.ts';
import type { Fit } from './phrase-index.ts';
import type { Reading } from './reading.ts';

/** The hits of one sentence, and its signals. Sets the marks of the signals in the reading. */
export class Collected {
  readonly #reading: Reading;
  /** Of all finders and signals; a sentence has a few at most. */
  readonly fits: readonly Fit[];
  /** True when one is of a rule over a whole text. */
  hasLater = false;
  negatives = 0;
  positives = 0;

  /** Adds the finders that have a hit to `active`. */
  constructor(reading: Reading, fits: readonly Fit[], { finders }: Equipment, active: ActiveFinders) {
    this.#reading = reading;
    this.fits = fits;
    for (let index = 0; index < fits.length; index += 1) {
      const fit = fits[index];
      if (fit === undefined) break;
      const finder = finders[fit.owner];
      if (finder === undefined) this.#addSignal(fit);
      else if (finder.code.wholeText) this.hasLater = true;
      else active.add(fit.owner);
    }
  }

  #addSignal({ number: mark, from, to }: Fit): void {
    if (mark === NEGATIVE) this.negatives += 1;
    if (mark === POSITIVE) {
      if (this.#reading.isNegated(from, to)) return;
      this.positives += 1;
    }
    this.#reading.addSignal(mark);
  }
}

/** Numbers of the finders that look at a sentence, in order, each once. The same list serves all sentences. */
export class ActiveFinders {
  readonly #numbers: number[] = [];
  count = 0;

  clear(): void {
    this.count = 0;
  }

  at(index: number): number {
    return this.#numbers[index] ?? -1;
  }

  add(number: number): void {
    const numbers = this.#numbers;
    let place = this.count;
    for (; place > 0 && this.at(place - 1) >= number; place -= 1) if (this.at(place - 1) === number) return;
    for (let at = this.count; at > place; at -= 1) numbers[at] = this.at(at - 1);
    numbers[place] = number;
    this.count += 1;
  }
}
