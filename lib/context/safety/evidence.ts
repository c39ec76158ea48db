import type { Token } from '../../dutch/token.ts';
import { coveredBy, isDenied } from '../denial.ts';
import type { HitList } from '../patterns/hits.ts';
import { type Owner, ownerAt, type Person, type Pronoun } from '../people.ts';
import { isSign, type Reading, type SafetyHit } from '../reading.ts';
import type { Target } from '../sources.ts';
import { AGE, DENIAL } from '../traits.ts';
import type { SentenceFeatures } from '../weights/gathered.ts';
import { type Doer, doerAt } from './acts.ts';
import { agesIn } from './ages.ts';
import { ACT, DENIABLE, OWNED, readSafety } from './data.ts';
import type { SignedSentence } from './signed.ts';

/** A sign in a sentence: a word or group of words that says something about safety. */
export interface Sign {
  readonly sign: number;
  /** Offsets from the start of the sentence. */
  readonly start: number;
  readonly end: number;
  /** Whom it is said of, where that decides; null when the sentence does not tell. */
  readonly owner: Owner | Pronoun | null;
  /** Who does it, for an act; null elsewhere. */
  readonly doer: Doer;
}

interface Signed {
  readonly hij: Owner | null;
  readonly zij: Owner | null;
  /** True when there are no pronouns in it, so that it always reads so. */
  readonly always: boolean;
  readonly sentence: SignedSentence;
}

/** What one sentence says about safety. */
export interface SafetyEvidence {
  readonly signs: readonly Sign[];
  /** What else it says, in words and patterns. */
  readonly features: SentenceFeatures;
  /** How it was last read, for whom its pronouns then stood for. */
  signed: Signed | null;
}

/** By sign: the last sentence that held it. */
let seen = new Int32Array(0);
let sentence = 0;

/** The hits that take away what they cover; null when there are none. */
function coversIn(hits: HitList<Target>): SafetyHit[] | null {
  let covers: SafetyHit[] | null = null;
  for (let index = 0; index < hits.count; index += 1) {
    const hit = hits.at(index);
    if (hit === undefined || !isSign(hit) || hit.means.sign >= 0) continue;
    covers ??= [];
    covers.push(hit);
  }
  return covers;
}

/** True when a denial or another hit takes a sign away. */
function isTakenAway(
  { words, traits }: Reading,
  hit: SafetyHit,
  covers: readonly SafetyHit[] | null,
): boolean {
  if (covers?.some((cover) => coveredBy(hit, cover))) return true;
  return (traits & DENIAL) !== 0 && (hit.means.holds & DENIABLE) !== 0 && isDenied(words, hit.at);
}

/** The first child among some people. */
function firstChild(people: readonly Person[]): Person | undefined {
  for (let index = 0; index < people.length; index += 1) {
    const role = people[index]?.role;
    if (role === 'kind' || role === 'jongen' || role === 'meisje') return people[index];
  }
  return undefined;
}

/** The signs in one sentence, as far as nothing takes them away; each once, but every act by itself. */
export function signsOf(reading: Reading): Sign[] {
  const { words, tokens, people, signs: hits, traits } = reading;
  const { child, names } = readSafety();
  if (seen.length === 0) seen = new Int32Array(names.length);
  sentence += 1;
  const covers = coversIn(hits);
  const signs: Sign[] = [];
  for (let index = 0; index < hits.count; index += 1) {
    const hit = hits.at(index);
    if (hit === undefined || !isSign(hit)) continue;
    const { sign, holds } = hit.means;
    const isAct = (holds & ACT) !== 0;
    if (sign < 0 || (!isAct && seen[sign] === sentence) || isTakenAway(reading, hit, covers)) continue;
    const owner = (holds & OWNED) !== 0 ? ownerAt(reading, hit.at) : null;
    const start = tokens[hit.first]?.start ?? 0;
    const end = tokens[hit.last]?.end ?? 0;
    seen[sign] = sentence;
    signs.push({ sign, start, end, owner, doer: isAct ? doerAt(reading, hit.at) : null });
  }
  if ((traits & AGE) !== 0)
    for (const { at, group } of agesIn(words, tokens)) {
      seen[group] = sentence;
      signs.push(plainSign(group, tokens[at]));
    }
  if (seen[child] === sentence) return signs;
  const named = firstChild(people);
  if (named !== undefined) signs.push(plainSign(child, tokens[named.at]));
  return signs;
}

const plainSign = (sign: number, token: Token | undefined): Sign => ({
  sign,
  start: token?.start ?? 0,
  end: token?.end ?? 0,
  owner: null,
  doer: null,
});
