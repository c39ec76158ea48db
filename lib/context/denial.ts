import type { Span } from './patterns/places.ts';

/** Words that take away what follows them, and spans that lie over each other. */

const denials = new Set([
  'geen',
  'niet',
  'nooit',
  'zonder',
  'evenmin',
  'nergens',
  'noch',
  'ontkent',
  'ontkennen',
  'ontkende',
]);
const between = new Set(
  'sprake van last meer echt enkele enige een de het tekenen signalen te is was er over zorgen of en ook sprak op ' +
    'meteen direct erg zo heel zijn worden wordt gezien gevonden aanwijzingen voor vermoeden'.split(' '),
);

/** True when a denial stands before the word at `at`, with at most three small words between. */
export function isDenied(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= at - 4 && before >= 0; before -= 1) {
    const word = words[before] ?? '';
    if (denials.has(word)) return true;
    if (!between.has(word)) return false;
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
