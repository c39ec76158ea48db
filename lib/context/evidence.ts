import type { Sentence } from '../dutch/token.ts';
import { coveredBy, isDenied } from './denial.ts';
import { isTitled } from './names.ts';
import {
  type Antecedents,
  type Following,
  followingOf,
  isChild,
  type Owner,
  ownerAt,
  type Pronoun,
  parentsByRelatives,
} from './people.ts';
import { type Reading, readSentence, type ThemeHit } from './reading.ts';
import { type SafetyEvidence, signsOf } from './safety/evidence.ts';
import { sources } from './sources.ts';
import type { Need } from './themes/schema.ts';
import { sentenceFeatures } from './weights/sentence.ts';

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

/**
 * The numbers of themes of which something was found, as bits: the first 32 and the others; of those the ones that can be
 * sure by this sentence alone, and the ones of which something can be about somebody else than it asks for.
 */
export interface ThemeBits {
  readonly low: number;
  readonly high: number;
  readonly sureLow: number;
  readonly sureHigh: number;
  readonly openLow: number;
  readonly openHigh: number;
}

/** All that one sentence contributes, whatever stands around it. */
export interface Evidence extends ThemeBits {
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
  readonly relatives: Antecedents;
}

/** How far a word that supports stands at most from what it supports, in characters: some seven words. */
const supportReach = 45;

/** What was found of a theme, before it is known what supports it. */
interface Trace extends Omit<ThemeEvidence, 'supported' | 'need'> {
  readonly need: Exclude<Need, 'nooit'>;
  supported: boolean;
}

interface InSentence {
  readonly evidence: readonly ThemeEvidence[];
  /** All of it, and the words that only support. */
  readonly traces: readonly Trace[];
  /** Themes of which a trigger was denied, or covered by a false friend. */
  readonly covered: readonly number[];
}

const noThemes: InSentence = { evidence: [], traces: [], covered: [] };

/** True when a word that supports stands near, before or behind. */
function isSupported({ theme, start, end }: Trace, traces: readonly Trace[]): boolean {
  for (let index = 0; index < traces.length; index += 1) {
    const other = traces[index];
    if (other?.theme !== theme || other.need !== 'steun') continue;
    const distance = other.end <= start ? start - other.end : other.start - end;
    if (distance >= 0 && distance <= supportReach) return true;
  }
  return false;
}

const isEvidence = (trace: Trace): trace is Trace & ThemeEvidence => trace.need !== 'steun';

/** Words that only support are no evidence by themselves. */
function withSupport(traces: readonly Trace[]): readonly ThemeEvidence[] {
  for (const trace of traces) if (trace.need === 'zwak') trace.supported = isSupported(trace, traces);
  return traces.every(isEvidence) ? traces : traces.filter(isEvidence);
}

/** True when a denial or a false friend takes a hit away. */
function isCovered({ norms, themes }: Reading, hit: ThemeHit): boolean {
  const { theme, denies } = hit.means;
  for (let index = 0; index < themes.length; index += 1) {
    const other = themes[index];
    if (other?.means.theme === theme && other.means.need === 'nooit' && coveredBy(hit, other)) return true;
  }
  return sources().deniable[theme] === true && !denies && isDenied(norms, hit.at);
}

function themeEvidence(reading: Reading): InSentence {
  const { tokens, themes: hits } = reading;
  if (hits.length === 0) return noThemes;
  const traces: Trace[] = [];
  let covered: number[] | null = null;
  let seen: number[] | null = null;
  for (const hit of hits) {
    const { theme, need, concept } = hit.means;
    if (need === 'nooit' || (hit.first === hit.last && isTitled(tokens, hit.first))) continue;
    if (isCovered(reading, hit)) {
      covered ??= [];
      covered.push(theme);
      continue;
    }
    const asksOwner = need === 'bijKind' || need === 'bijOuder';
    // The same trigger twice in a sentence says no more than once, unless it can be about someone else.
    const key = concept * 2 + (hit.object ? 1 : 0);
    if (!asksOwner && seen?.includes(key)) continue;
    if (seen === null) seen = [key];
    else seen.push(key);
    traces.push({
      theme,
      concept,
      need: hit.object && need !== 'steun' ? 'zwak' : need,
      supported: false,
      owner: asksOwner ? ownerAt(reading, hit.at) : null,
      start: tokens[hit.first]?.start ?? 0,
      end: tokens[hit.last]?.end ?? 0,
    });
  }
  return { evidence: withSupport(traces), traces, covered: covered ?? nothing };
}

const nothing: readonly number[] = [];

/** True for a trigger that counts only when it is about the person it asks for. */
export const asksWhom = ({ need }: ThemeEvidence): boolean =>
  need === 'bijKind' || need === 'bijOuder' || need === 'bijPersoon';

/** True when a trigger needs no other beside it. */
export const isSure = ({ need, supported }: ThemeEvidence): boolean => need !== 'zwak' || supported;

/** True for a trigger that can be about somebody else than it asks for, as far as its sentence tells. */
function isOpen({ need, owner }: ThemeEvidence, anyone: boolean): boolean {
  if (need === 'bijPersoon') return !anyone;
  return (need === 'bijKind' && owner !== 'kind') || (need === 'bijOuder' && owner !== 'ouder');
}

function bitsOf(themes: readonly ThemeEvidence[], anyone: boolean): ThemeBits {
  let [low, high, sureLow, sureHigh, openLow, openHigh] = [0, 0, 0, 0, 0, 0];
  for (let index = 0; index < themes.length; index += 1) {
    const found = themes[index];
    if (found === undefined) continue;
    const bit = 1 << (found.theme & 31);
    const asks = isOpen(found, anyone) ? bit : 0;
    const sure = isSure(found) ? bit : 0;
    if (found.theme < 32) {
      low |= bit;
      sureLow |= sure;
      openLow |= asks;
    } else {
      high |= bit;
      sureHigh |= sure;
      openHigh |= asks;
    }
  }
  return { low, high, sureLow, sureHigh, openLow, openHigh };
}

let ofMark: Evidence | undefined;

/** What one sentence contributes to themes and safety. */
export function contextOfSentence(sentence: Sentence): Evidence {
  const { tokens } = sentence;
  if (tokens.length !== 1 || tokens[0]?.kind !== 'punctuation') return evidenceOf(sentence);
  // A dot or a bullet by itself says nothing: all of them share what they contribute.
  ofMark ??= evidenceOf(sentence);
  return ofMark;
}

function evidenceOf(sentence: Sentence): Evidence {
  const reading = readSentence(sentence);
  const { people, subjects, anyone, adult, aboutNobody, quoted } = reading;
  const { evidence: themes, traces, covered } = aboutNobody ? noThemes : themeEvidence(reading);
  const features = sentenceFeatures(sentence.tokens, {
    themes: traces,
    covered,
    aboutNobody,
    anyone,
    adult,
    quoted,
  });
  // Without a subject, the first person that is named.
  const about = subjects.length > 0 ? subjects : people.slice(0, 1);
  return {
    themes,
    ...bitsOf(themes, anyone),
    safety: { signs: aboutNobody ? [] : signsOf(reading), features, signed: null },
    following: followingOf(about),
    child: about.some(isChild),
    anyone,
    adult,
    aboutNobody,
    relatives: parentsByRelatives(reading.norms, people),
  };
}
