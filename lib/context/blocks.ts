import { type Change, replaced } from '../dutch/replaced.ts';

/** How many items of a list stand in a block, about: a block grows and shrinks with what is written in it. */
const usual = 32;
const fewest = 16;

interface Block<Result> {
  readonly length: number;
  readonly result: Result;
}

/** Some blocks in a row, and the items in them. */
interface Row {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A long list in blocks: what was worked out over a block is kept until something changes in it, wherever it moves to, so
 * that a keystroke in a long note costs the block it stands in.
 */
export class Blocks<Result> {
  #blocks: Block<Result>[] = [];

  /** Takes in a change of the list. The blocks it touches are cut anew, and `work` is done over each of them. */
  change(change: Change, work: (from: number, to: number) => Result): void {
    const grown = change.count - (change.to - change.from);
    if (grown === 0 && change.count === 0) return;
    const { first, last, start, end } = this.#touchedBy(change, grown);
    const length = end + grown - start;
    const pieces = length === 0 ? 0 : Math.max(1, Math.round(length / usual));
    const made: Block<Result>[] = [];
    let from = start;
    for (let piece = 1; piece <= pieces; piece += 1) {
      const to = start + Math.floor((length * piece) / pieces);
      made.push({ length: to - from, result: work(from, to) });
      from = to;
    }
    this.#blocks = replaced(this.#blocks, { from: first, to: last }, made);
  }

  /** The blocks that a change touches: those that lose items, or the one where items come; and one more when little is left. */
  #touchedBy({ from, to }: Change, grown: number): Row {
    const blocks = this.#blocks;
    let first = 0;
    let start = 0;
    for (; first < blocks.length - 1; first += 1) {
      const end = start + (blocks[first]?.length ?? 0);
      if (end > from) break;
      start = end;
    }
    let last = first;
    let end = start;
    for (; last < blocks.length && (last === first || end < to); last += 1) end += blocks[last]?.length ?? 0;
    const isShort = end + grown - start < fewest;
    if (isShort && last < blocks.length)
      return { first, last: last + 1, start, end: end + (blocks[last]?.length ?? 0) };
    if (isShort && first > 0)
      return { first: first - 1, last, start: start - (blocks[first - 1]?.length ?? 0), end };
    return { first, last, start, end };
  }

  /** What was worked out over each block, in order, with where the block starts. */
  forEach(see: (result: Result, from: number) => void): void {
    let from = 0;
    for (let index = 0; index < this.#blocks.length; index += 1) {
      const block = this.#blocks[index];
      if (block === undefined) continue;
      see(block.result, from);
      from += block.length;
    }
  }
}
