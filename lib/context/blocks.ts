/** How many items of a list stand in a block. */
const blockLength = 32;

/**
 * A long list in blocks: what was worked out over a block is kept as long as its items are the same objects, so that a
 * keystroke in a long note costs the block it stands in.
 */
export class Blocks<Item extends object, Result> {
  readonly #work: (items: readonly Item[], from: number, to: number) => Result;
  #items: readonly Item[] = [];
  #results: readonly Result[] = [];

  /** `work` is given the list, where a block starts, and where it ends. It may look at that block only. */
  constructor(work: (items: readonly Item[], from: number, to: number) => Result) {
    this.#work = work;
  }

  /** What was worked out over each block of a list, in order. */
  over(items: readonly Item[]): readonly Result[] {
    const results: Result[] = [];
    for (let from = 0; from < items.length; from += blockLength) {
      const to = Math.min(from + blockLength, items.length);
      const known = this.#isKnown(items, from, to) ? this.#results[results.length] : undefined;
      results.push(known ?? this.#work(items, from, to));
    }
    this.#items = items;
    this.#results = results;
    return results;
  }

  #isKnown(items: readonly Item[], from: number, to: number): boolean {
    const known = this.#items;
    if (to !== Math.min(from + blockLength, known.length)) return false;
    for (let at = from; at < to; at += 1) if (items[at] !== known[at]) return false;
    return true;
  }

  /** Forgets the list. */
  forget(): void {
    this.#items = [];
    this.#results = [];
  }
}
