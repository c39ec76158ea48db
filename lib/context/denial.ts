import type { Span } from './patterns/places.ts';
import { BEHIND_DENIAL, DENIAL } from './traits.ts';
import type { Word } from './word.ts';

/** Words that take away what follows them, and spans that lie over each other. */

const mostBetween = 3;

/** True when a denial stands before the word at `at`, with at most three small words between: `geen last van`. */
export function isDenied(words: readonly (Word | undefined)[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 1 - mostBetween; before -= 1) {
    const traits = words[before]?.traits ?? 0;
    if ((traits & DENIAL) !== 0) return true;
    if ((traits & BEHIND_DENIAL) === 0) return false;
  }
  return false;
}

interface Placed {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly Span[] | null;
}

/** True when the two share a word. What stands between the rows of a pattern is not part of it. */
export function coveredBy(hit: Placed, cover: Placed): boolean {
  if (hit.first > cover.last || hit.last < cover.first) return false;
  if (hit.rows === null && cover.rows === null) return true;
  const covers = cover.rows ?? [[cover.first, cover.last] as const];
  const rows = hit.rows ?? [[hit.first, hit.last] as const];
  return rows.some(([first, last]) => covers.some((span) => first <= span[1] && last >= span[0]));
}
