/** Where the rows of a pattern stand in a sentence. */
import type { CompiledRow } from './compiler.ts';
import { fills, type WordSlots } from './lexicon.ts';

export type Span = readonly [first: number, last: number];

/** How far apart the rows of a pattern may stand. */
export interface Reach {
  /** True when they may stand in different clauses of a sentence. */
  readonly acrossClauses: boolean;
  /** In words. */
  readonly reach: number;
}

/** The span of a row of which slot `index` stands at word `at`, or null. */
export function rowAround(
  words: readonly (WordSlots | undefined)[],
  row: CompiledRow,
  index: number,
  at: number,
): Span | null {
  let first = at;
  for (let slot = index - 1; slot >= 0; slot -= 1) {
    first = scanBack(words, row.slots[slot] ?? 0, first - 1, first - 1 - (row.gaps[slot] ?? 0));
    if (first < 0) return null;
  }
  let last = at;
  for (let slot = index + 1; slot < row.slots.length; slot += 1) {
    last = scanOn(words, row.slots[slot] ?? 0, last + 1, last + 1 + (row.gaps[slot - 1] ?? 0));
    if (last < 0) return null;
  }
  return [first, last];
}

/** The nearest place for a whole row outside a span and within reach of it, or null. */
export function rowNear(
  words: readonly (WordSlots | undefined)[],
  row: CompiledRow,
  [first, last]: Span,
  { acrossClauses, reach }: Reach,
): Span | null {
  const start = row.slots[0] ?? 0;
  let isOpenBefore = true;
  let isOpenBehind = true;
  for (let distance = 1; distance <= reach && (isOpenBefore || isOpenBehind); distance += 1) {
    // An index below nought is not looked for: that takes long.
    const before = isOpenBefore && first >= distance ? words[first - distance] : undefined;
    if (before !== undefined) {
      if (fills(before, start)) {
        const span = rowAround(words, row, 0, first - distance);
        if (span !== null && (span[1] < first || span[0] > last)) return span;
      }
      if (before.endsClause && !acrossClauses) isOpenBefore = false;
    } else isOpenBefore = false;
    const behind = isOpenBehind ? words[last + distance] : undefined;
    if (behind !== undefined) {
      if (fills(behind, start)) {
        const span = rowAround(words, row, 0, last + distance);
        if (span !== null && (span[1] < first || span[0] > last)) return span;
      }
      if (behind.endsClause && !acrossClauses) isOpenBehind = false;
    } else isOpenBehind = false;
  }
  return null;
}

/** The nearest word back to `to` that fills a slot, not past the end of the clause; -1 when there is none. */
function scanBack(words: readonly (WordSlots | undefined)[], slot: number, from: number, to: number): number {
  for (let at = from; at >= to && at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined) return -1;
    if (fills(word, slot)) return at;
    if (word.endsClause) return -1;
  }
  return -1;
}

/** The same onwards. */
function scanOn(words: readonly (WordSlots | undefined)[], slot: number, from: number, to: number): number {
  for (let at = from; at <= to; at += 1) {
    const word = words[at];
    if (word === undefined) return -1;
    if (fills(word, slot)) return at;
    if (word.endsClause) return -1;
  }
  return -1;
}
