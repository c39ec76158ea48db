import type { Span } from './places.ts';

/** A pattern that was found. */
export interface Hit<T> {
  readonly means: T;
  /** First and last word of what was found. */
  readonly first: number;
  readonly last: number;
  /** The words of each row, where there is more than one; null when they are `first` to `last`. */
  readonly rows: readonly Span[] | null;
  /** First word of the row that the pattern starts with: what it is about, where other rows only stand beside it. */
  readonly at: number;
  /** True when the only word found names an object or a room. */
  readonly object: boolean;
}

type Kept<T> = { -readonly [Key in keyof Hit<T>]: Hit<T>[Key] };

/** Objects for more hits than a sentence ever has are not kept. */
const mostKept = 1000;

/** The hits of one sentence, in objects that serve the next one again. */
export class HitList<T> {
  readonly #hits: Kept<T>[] = [];
  count = 0;

  clear(): void {
    this.count = 0;
    if (this.#hits.length > mostKept) this.#hits.length = mostKept;
  }

  at(index: number): Hit<T> | undefined {
    return index < this.count ? this.#hits[index] : undefined;
  }

  /** Adds a hit of one word. */
  add(means: T, at: number, object: boolean): void {
    this.#put(means, at, at, null, at, object);
  }

  /** Adds a hit of more words. */
  addRows(means: T, first: number, last: number, rows: readonly Span[] | null, at: number): void {
    this.#put(means, first, last, rows, at, false);
  }

  #put(means: T, first: number, last: number, rows: Hit<T>['rows'], at: number, object: boolean): void {
    const hit = this.#hits[this.count];
    if (hit === undefined) this.#hits[this.count] = { means, first, last, rows, at, object };
    else {
      hit.means = means;
      hit.first = first;
      hit.last = last;
      hit.rows = rows;
      hit.at = at;
      hit.object = object;
    }
    this.count += 1;
  }
}
