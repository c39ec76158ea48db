import type { Sentence } from '../dutch/token.ts';
import { coveredBy, isDenied } from './denial.ts';
import { isTitled } from './names.ts';
import {
  type Antecedents,
  type Owner,
  ownerAt,
  type Person,
  type Pronoun,
  parentsByRelatives,
} from './people.ts';
import { type Found, type Reading, readSentence } from './reading.ts';
import { noEvidence, type SafetyEvidence, safetyEvidence } from './safety/evidence.ts';
import { sources, type Target } from './sources.ts';
import type { Need } from './themes/schema.ts';

export interface ThemeEvidence {
  readonly theme: number;
  /** The trigger it comes from: two of the same are one. */
  readonly concept: number;
  readonly need: Exclude<Need, 'nooit'>;
  readonly owner: Owner | Pronoun | null;
  /** Offsets from the start of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** All that one sentence contributes, whatever stands around it. */
export interface Evidence {
  readonly themes: readonly ThemeEvidence[];
  readonly safety: SafetyEvidence;
  /** The people a pronoun in a next sentence can refer to. */
  readonly subjects: readonly Person[];
  /** True when a child, a parent, the family or a pronoun is named. */
  readonly anyone: boolean;
  /** True when the sentence tells what only an adult goes through. */
  readonly adult: boolean;
  /** True for a sentence about a lesson, a training or things. */
  readonly aboutNobody: boolean;
  /** Whom the pronouns stand for when nobody was named. */
  readonly relatives: Antecedents;
}

type ThemeTarget = Extract<Target, { kind: 'theme' }>;

const isTheme = (found: Found): found is Found<ThemeTarget> => found.means.kind === 'theme';

const noThemes: readonly ThemeEvidence[] = [];

function themeEvidence(reading: Reading): readonly ThemeEvidence[] {
  const { norms, tokens, found } = reading;
  const { deniable } = sources();
  const hits = found.filter(isTheme);
  if (hits.length === 0) return noThemes;
  const falseFriends = hits.filter(({ means }) => means.need === 'nooit');
  const evidence: ThemeEvidence[] = [];
  const seen: number[] = [];
  for (const hit of hits) {
    const { theme, need, concept, denies } = hit.means;
    if (need === 'nooit' || (hit.first === hit.last && isTitled(tokens, hit.first))) continue;
    if (falseFriends.some((other) => other.means.theme === theme && coveredBy(hit, other))) continue;
    if (deniable[theme] === true && !denies && isDenied(norms, hit.at)) continue;
    const asksOwner = need === 'bijKind' || need === 'bijOuder';
    // The same trigger twice in a sentence says no more than once, unless it can be about someone else.
    const key = theme * 20_000 + concept * 2 + (hit.object ? 1 : 0);
    if (!asksOwner && seen.includes(key)) continue;
    seen.push(key);
    evidence.push({
      theme,
      concept,
      need: hit.object && need !== 'steun' ? 'zwak' : need,
      owner: asksOwner ? ownerAt(reading, hit.at) : null,
      start: tokens[hit.first]?.start ?? 0,
      end: tokens[hit.last]?.end ?? 0,
    });
  }
  return evidence;
}

const nothing: Evidence = {
  themes: [],
  safety: noEvidence,
  subjects: [],
  anyone: false,
  adult: false,
  aboutNobody: false,
  relatives: { hij: null, zij: null },
};

/** What one sentence contributes to themes and safety. */
export function contextOfSentence(sentence: Sentence): Evidence {
  const reading = readSentence(sentence);
  const { found, people, subjects, anyone, aboutNobody } = reading;
  if (found.length === 0) return nothing;
  return {
    themes: aboutNobody ? [] : themeEvidence(reading),
    safety: aboutNobody ? noEvidence : safetyEvidence(reading),
    // Without a subject, the first person that is named.
    subjects: subjects.length > 0 ? subjects : people.slice(0, 1),
    anyone,
    adult: reading.adult,
    aboutNobody,
    relatives: parentsByRelatives(reading.norms, people),
  };
}
