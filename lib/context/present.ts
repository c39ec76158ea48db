import type { ThemeHit } from '../analysis/types.ts';
import type { Sentence } from '../dutch/token.ts';
import type { Worry } from './safety/combine.ts';
import { sources } from './sources.ts';
import type { Place, Tallies } from './tallies.ts';
import { worryLabel } from './weights/rows.ts';
import { strongestToken } from './weights/sentence.ts';
import type { Heaviest } from './weights/windows.ts';

/** A note is seldom about more; what is named once beside four subjects is in passing. */
const mostThemes = 4;

/** How much a theme or a worry may lack and still be leaned to. */
export const almost = 15;
const mostLeanings = 2;

/** A theme that is in a text: what it weighs, and the place that shows it. */
interface Present {
  readonly id: string;
  readonly weight: number;
  readonly place: Place;
}

/** The word that says most about a theme, in the sentence around which it weighs most or one beside that. */
function strongestPlace(sentences: readonly Sentence[], theme: number, middle: number): Place | null {
  for (const step of [0, -1, 1]) {
    const sentence = sentences[middle + step];
    const token = sentence === undefined ? null : strongestToken(sentence.tokens, theme);
    if (sentence !== undefined && token !== null)
      return { start: sentence.start + token.start, end: sentence.start + token.end };
  }
  return null;
}

/** Where a worry shows: its sign, else the word that says most, else the sentence. */
function placeOfWorry(sentences: readonly Sentence[], { sentence, start, end }: Worry): Place {
  const { start: offset = 0, end: last = 0 } = sentences[sentence] ?? {};
  if (end > start) return { start: offset + start, end: offset + end };
  return strongestPlace(sentences, worryLabel, sentence) ?? { start: offset, end: last };
}

function hitsOf(present: readonly Present[]): ThemeHit[] {
  return [...present]
    .sort((one, other) => other.weight - one.weight || one.place.start - other.place.start)
    .slice(0, mostThemes)
    .map(({ id, place: { start, end } }) => ({ id, start, end }));
}

/** How much the theme of a worry may lack. What lacks more comes from words that weigh for a worry alone. */
export const mostLacking = 10;

/** Themes that say by themselves that there is a worry. */
const worrying = new Set(['veiligheid', 'psychisch', 'ruzie_partner']);

/** A worry is no matter of leaning: it is there or it is not. */
function leaningsOf(ids: readonly string[], weights: ArrayLike<number>): readonly string[] {
  const found: { readonly id: string; readonly weight: number }[] = [];
  ids.forEach((id, theme) => {
    const weight = weights[theme] ?? 0;
    if (weight < 0 && weight >= -almost && !worrying.has(id)) found.push({ id, weight });
  });
  return found
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostLeanings)
    .map(({ id }) => id);
}

export interface About {
  /** One hit per theme, the theme with the most evidence first. */
  readonly themes: ThemeHit[];
  /** Ids of themes that weigh almost enough, the heaviest first: what a text is about when it is about none for sure. */
  readonly leanings: readonly string[];
}

/** What a text weighs. */
export interface Weighed {
  /** The sentence in the middle of the first window. */
  readonly first: number;
  readonly heaviest: Heaviest;
  /** What the text as a whole adds to that, by label. */
  readonly ofText: readonly number[];
  readonly worry: Worry | null;
}

/** The themes of a text, the heaviest first; with a worry also the one it belongs to, when little lacks of it. */
export function themesIn(
  tallies: Tallies,
  sentences: readonly Sentence[],
  { first, heaviest, ofText, worry }: Weighed,
): About {
  const { ids } = sources();
  const weights = heaviest.weights.map((weight, label) => weight + (ofText[label] ?? 0));
  const isSaid = ids.some((id, theme) => worrying.has(id) && (weights[theme] ?? 0) >= 0);
  const present: Present[] = [];
  ids.forEach((id, theme) => {
    const weight = weights[theme] ?? 0;
    const ofWorry = !isSaid && worry !== null && worry.theme === id && weight >= -mostLacking;
    if (weight < 0 && !ofWorry) return;
    const place =
      tallies[theme]?.place ??
      (ofWorry
        ? placeOfWorry(sentences, worry)
        : strongestPlace(sentences, theme, first + (heaviest.windows[theme] ?? 0)));
    if (place !== null) present.push({ id, weight: Math.max(0, weight), place });
  });
  return { themes: hitsOf(present), leanings: leaningsOf(ids, weights) };
}
