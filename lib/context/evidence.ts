import type { Sentence } from '../dutch/token.ts';
import { coveredBy, isDenied } from './denial.ts';
import { isTitled } from './names.ts';
import {
  type Antecedents,
  type Following,
  followingOf,
  holdsChild,
  nobodyNamed,
  type Owner,
  ownerAt,
  type Person,
  type Pronoun,
  parentsByRelatives,
} from './people.ts';
import { isTheme, type Reading, readSentence, type ThemeHit } from './reading.ts';
import { noSigns, type SafetyEvidence, signsOf } from './safety/evidence.ts';
import { sources } from './sources.ts';
import type { Need } from './themes/schema.ts';
import { DENIAL, HER, HIS, TITLE } from './traits.ts';
import { featuresOfSentence } from './weights/sentence.ts';

export interface ThemeEvidence {
  readonly theme: number;
  /** The trigger it comes from: two of the same are one. */
  readonly concept: number;
  readonly need: Exclude<Need, 'nooit' | 'steun'>;
  /** True when a weak trigger has words near it, in its own sentence, that leave no doubt. */
  readonly supported: boolean;
  readonly owner: Owner | Pronoun | null;
  /** Offsets from the start of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** All that one sentence contributes, whatever stands around it. */
export interface Evidence {
  readonly themes: readonly ThemeEvidence[];
  readonly safety: SafetyEvidence;
  /** Whom a pronoun in a next sentence can refer to. */
  readonly following: Following;
  /** True when a child is among those it is about. */
  readonly child: boolean;
  /** True when a child, a parent, the family or a pronoun is named. */
  readonly anyone: boolean;
  /** True when the sentence tells what only an adult goes through. */
  readonly adult: boolean;
  /** True for a sentence about a lesson, a training or things. */
  readonly aboutNobody: boolean;
  /** Whom the pronouns stand for when nobody was named. */
  readonly relatives: Readonly<Antecedents>;
}

/** How far a word that supports stands at most from what it supports, in characters: some seven words. */
const supportReach = 45;

/** A word that only supports: no evidence by itself. */
interface Support {
  readonly theme: number;
  readonly concept: number;
  readonly start: number;
  readonly end: number;
}

/** What the patterns of themes found in a sentence. */
interface InSentence {
  readonly evidence: readonly ThemeEvidence[];
  readonly supports: readonly Support[];
  /** Themes of which a trigger was denied, or covered by a false friend. */
  readonly covered: readonly number[];
}

const noThemes: InSentence = { evidence: [], supports: [], covered: [] };

/** True when a word that supports stands near, before or behind. */
function isSupported({ theme, start, end }: ThemeEvidence, supports: readonly Support[]): boolean {
  for (let index = 0; index < supports.length; index += 1) {
    const other = supports[index];
    if (other?.theme !== theme) continue;
    const distance = other.end <= start ? start - other.end : other.start - end;
    if (distance >= 0 && distance <= supportReach) return true;
  }
  return false;
}

/** The false friends in a sentence; null when there are none. */
function falseFriends(hits: Reading['themes']): ThemeHit[] | null {
  let found: ThemeHit[] | null = null;
  for (let index = 0; index < hits.count; index += 1) {
    const hit = hits.at(index);
    if (hit === undefined || !isTheme(hit) || hit.means.need !== 'nooit') continue;
    found ??= [];
    found.push(hit);
  }
  return found;
}

/** True when a denial or a false friend takes a hit away. */
function isCovered({ words, traits }: Reading, hit: ThemeHit, covers: readonly ThemeHit[] | null): boolean {
  const { theme, deniable } = hit.means;
  if (covers !== null)
    for (let index = 0; index < covers.length; index += 1) {
      const cover = covers[index];
      if (cover?.means.theme === theme && coveredBy(hit, cover)) return true;
    }
  return deniable && (traits & DENIAL) !== 0 && isDenied(words, hit.at);
}

/** By trigger: the last sentence that held it; behind those the same for triggers that name an object. */
let seen = new Int32Array(0);
let sentence = 0;

/** True for a trigger that the sentence held before. */
function isSeen(concept: number, object: boolean): boolean {
  const { concepts } = sources();
  if (seen.length === 0) seen = new Int32Array(2 * concepts);
  const key = object ? concepts + concept : concept;
  if (seen[key] === sentence) return true;
  seen[key] = sentence;
  return false;
}

type Found = { -readonly [Key in keyof ThemeEvidence]: ThemeEvidence[Key] };

function themeEvidence(reading: Reading): InSentence {
  const { tokens, themes: hits, traits } = reading;
  if (hits.count === 0) return noThemes;
  const covers = falseFriends(hits);
  const evidence: Found[] = [];
  let supports: Support[] | null = null;
  let covered: number[] | null = null;
  sentence += 1;
  for (let index = 0; index < hits.count; index += 1) {
    const hit = hits.at(index);
    if (hit === undefined || !isTheme(hit)) continue;
    const { means, object } = hit;
    const { theme, need, concept } = means;
    if (need === 'nooit') continue;
    if ((traits & TITLE) !== 0 && hit.first === hit.last && isTitled(reading, hit.first)) continue;
    if (isCovered(reading, hit, covers)) {
      covered ??= [];
      covered.push(theme);
      continue;
    }
    const asksOwner = need === 'bijKind' || need === 'bijOuder';
    // The same trigger twice in a sentence says no more than once, unless it can be about someone else.
    if (isSeen(concept, object) && !asksOwner) continue;
    const start = tokens[hit.first]?.start ?? 0;
    const end = tokens[hit.last]?.end ?? 0;
    if (need === 'steun') {
      supports ??= [];
      supports.push({ theme, concept, start, end });
      continue;
    }
    const owner = asksOwner ? ownerAt(reading, hit.at) : null;
    evidence.push({ theme, concept, need: object ? 'zwak' : need, supported: false, owner, start, end });
  }
  if (supports !== null)
    for (let index = 0; index < evidence.length; index += 1) {
      const found = evidence[index];
      if (found?.need === 'zwak') found.supported = isSupported(found, supports);
    }
  return { evidence, supports: supports ?? noThemes.supports, covered: covered ?? noThemes.covered };
}

/** True for a trigger that counts only when it is about the person it asks for. */
export const asksWhom = ({ need }: ThemeEvidence): boolean =>
  need === 'bijKind' || need === 'bijOuder' || need === 'bijPersoon';

/** True when a trigger needs no other beside it. */
export const isSure = ({ need, supported }: ThemeEvidence): boolean => need !== 'zwak' || supported;

let ofMark: Evidence | undefined;

/** What one sentence contributes to themes and safety. */
export function contextOfSentence(sentence: Sentence): Evidence {
  const { tokens } = sentence;
  if (tokens.length !== 1 || tokens[0]?.kind !== 'punctuation') return evidenceOf(sentence);
  // A dot or a bullet by itself says nothing: all of them share what they contribute.
  ofMark ??= evidenceOf(sentence);
  return ofMark;
}

/** Those of whom something is said: without a subject, the first person that is named. */
const aboutWhom = ({ people, subjects }: Reading): readonly Person[] =>
  subjects.length > 0 || people.length === 0 ? subjects : people.slice(0, 1);

function evidenceOf(sentence: Sentence): Evidence {
  const reading = readSentence(sentence);
  const { anyone, adult, aboutNobody } = reading;
  const found = aboutNobody ? noThemes : themeEvidence(reading);
  const themes = found.evidence;
  const { signs, leads, open } = aboutNobody ? noSigns : signsOf(reading);
  const weighsBy = featuresOfSentence(sentence.tokens, found, signs, reading);
  const about = aboutWhom(reading);
  return {
    themes,
    safety: { signs, leads, open, weighsBy, bits: null, held: null, signed: null },
    following: followingOf(about),
    child: holdsChild(about),
    anyone,
    adult,
    aboutNobody,
    relatives:
      (reading.traits & (HIS | HER)) === 0 ? nobodyNamed : parentsByRelatives(reading.words, reading.people),
  };
}
