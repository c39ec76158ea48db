import type { Span } from './patterns/places.ts';
import { DENIAL } from './traits.ts';
import type { Word } from './word.ts';

/** Words that take away what follows them, and spans that lie over each other. */

/** True when a denial stands right before the word at `at`. */
export const isDenied = (words: readonly (Word | undefined)[], at: number): boolean =>
  at > 0 && ((words[at - 1]?.traits ?? 0) & DENIAL) !== 0;

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
