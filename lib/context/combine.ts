import type { SafetyConcern, ThemeHit } from '../analysis/types.ts';
import type { Sentence } from '../dutch/token.ts';
import type { Evidence, ThemeEvidence } from './evidence.ts';
import { type Antecedents, follow, ownerOfPronoun } from './people.ts';
import { concernOf, themeOfWorry, type Weight, weighWorry } from './safety/combine.ts';
import { sources } from './sources.ts';

export interface Context {
  /** One hit per theme, the theme with the most evidence first. */
  readonly themes: ThemeHit[];
  /** Whom a worry about safety is about; null when there is none. */
  readonly safety: SafetyConcern | null;
}

/** Two weak triggers count together when they stand at most this many sentences apart. */
const weakReach = 2;

interface Weak {
  readonly concept: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

interface Tally {
  score: number;
  /** Place of the strongest trigger so far; null while there are only lone weak ones. */
  place: { readonly start: number; readonly end: number } | null;
  strong: boolean;
  weak: Weak[];
}

function tallyOf(tallies: Map<number, Tally>, theme: number): Tally {
  const known = tallies.get(theme);
  if (known !== undefined) return known;
  const tally: Tally = { score: 0, place: null, strong: false, weak: [] };
  tallies.set(theme, tally);
  return tally;
}

function addWeak(tally: Tally, weak: Weak): void {
  const partner = tally.weak.find(
    (other) => other.concept !== weak.concept && weak.sentence - other.sentence <= weakReach,
  );
  if (partner !== undefined) tally.place ??= { start: partner.start, end: partner.end };
  if (!tally.weak.some((other) => other.concept === weak.concept)) tally.score += 1;
  tally.weak.push(weak);
}

function addStrong(tally: Tally, place: { start: number; end: number }): void {
  if (!tally.strong) tally.place = place;
  tally.strong = true;
  tally.score += 2;
}

/** True when the trigger is about the person it asks for. */
function isMet(evidence: ThemeEvidence, antecedents: Antecedents, personNear: boolean): boolean {
  if (evidence.need === 'bijPersoon') return personNear;
  const owner = ownerOfPronoun(evidence.owner, antecedents);
  if (evidence.need === 'bijOuder') return owner === 'ouder';
  return evidence.need !== 'bijKind' || owner === 'kind' || owner === null;
}

/**
 * Puts the evidence of the sentences of one text together. `evidence[i]` belongs to `sentences[i]`; the spans of the
 * result are offsets into the text.
 */
export function combine(sentences: readonly Sentence[], evidence: readonly Evidence[]): Context {
  const { ids } = sources();
  const tallies = new Map<number, Tally>();
  const antecedents: Antecedents = { hij: null, zij: null };
  let heaviest: Weight = 0;
  evidence.forEach((part, index) => {
    const offset = sentences[index]?.start ?? 0;
    const personNear =
      part.anyone || (evidence[index - 1]?.anyone ?? false) || (evidence[index + 1]?.anyone ?? false);
    for (const found of part.themes) {
      if (!isMet(found, antecedents, personNear)) continue;
      const tally = tallyOf(tallies, found.theme);
      const place = { start: offset + found.start, end: offset + found.end };
      if (found.need === 'zwak') addWeak(tally, { concept: found.concept, sentence: index, ...place });
      else addStrong(tally, place);
    }
    for (const worry of part.safety) {
      const weight = weighWorry(worry, antecedents);
      if (weight > heaviest) heaviest = weight;
      const theme = themeOfWorry(weight);
      if (theme !== null)
        addStrong(tallyOf(tallies, ids.indexOf(theme)), {
          start: offset + worry.start,
          end: offset + worry.end,
        });
    }
    follow(antecedents, part.subjects);
  });
  const themes = [...tallies.entries()]
    .filter(([, tally]) => tally.place !== null)
    .sort(([, a], [, b]) => b.score - a.score || (a.place?.start ?? 0) - (b.place?.start ?? 0))
    .map(([theme, { place }]) => ({ id: ids[theme] ?? '', start: place?.start ?? 0, end: place?.end ?? 0 }));
  return { themes, safety: concernOf(heaviest) };
}
