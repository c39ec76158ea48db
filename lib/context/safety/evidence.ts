import type { Token } from '../../dutch/token.ts';
import { coveredBy, isDenied } from '../denial.ts';
import type { HitList } from '../patterns/hits.ts';
import { type Owner, ownerAt, type Person, type Pronoun } from '../people.ts';
import { isSign, type Reading, type SafetyHit } from '../reading.ts';
import type { Target } from '../sources.ts';
import { AGE, DENIAL } from '../traits.ts';
import { type Doer, doerAt } from './acts.ts';
import { agesIn } from './ages.ts';
import { ACT, DENIABLE, OWNED, readSafety } from './data.ts';
import { frames } from './frames.ts';
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

/** The signs in a sentence. */
export interface Signs {
  readonly signs: readonly Sign[];
  /** What can be found by them; see frames.ts. */
  readonly leads: number;
  /** True when who does or undergoes what they say is told by the sentences before. */
  readonly open: boolean;
}

export const noSigns: Signs = { signs: [], leads: 0, open: false };

interface Signed {
  readonly hij: Owner | null;
  readonly zij: Owner | null;
  readonly sentence: SignedSentence;
}

/** What one sentence says about safety; when nothing is open, that is how it is weighed. */
export interface SafetyEvidence extends Signs, SignedSentence {
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

const isPronoun = (who: Sign['owner']): boolean => who === 'hij' || who === 'zij';

/** The signs in one sentence, as far as nothing takes them away; each once, but every act by itself. */
export function signsOf(reading: Reading): Signs {
  const { words, tokens, people, signs: hits, traits } = reading;
  const { child, names } = readSafety();
  const { leads: leadsOf } = frames();
  if (seen.length === 0) seen = new Int32Array(names.length);
  sentence += 1;
  const covers = coversIn(hits);
  const signs: Sign[] = [];
  let leads = 0;
  let open = false;
  for (let index = 0; index < hits.count; index += 1) {
    const hit = hits.at(index);
    if (hit === undefined || !isSign(hit)) continue;
    const { sign, holds } = hit.means;
    const isAct = (holds & ACT) !== 0;
    if (sign < 0 || (!isAct && seen[sign] === sentence) || isTakenAway(reading, hit, covers)) continue;
    const owner = (holds & OWNED) !== 0 ? ownerAt(reading, hit.at) : null;
    const doer = isAct ? doerAt(reading, hit.at) : null;
    const start = tokens[hit.first]?.start ?? 0;
    const end = tokens[hit.last]?.end ?? 0;
    seen[sign] = sentence;
    leads |= leadsOf[sign] ?? 0;
    open ||= isAct || isPronoun(owner);
    signs.push({ sign, start, end, owner, doer });
  }
  if ((traits & AGE) !== 0)
    for (const { at, group } of agesIn(words, tokens)) {
      seen[group] = sentence;
      leads |= leadsOf[group] ?? 0;
      signs.push(plainSign(group, tokens[at]));
    }
  const named = seen[child] === sentence ? undefined : firstChild(people);
  if (named !== undefined) {
    leads |= leadsOf[child] ?? 0;
    signs.push(plainSign(child, tokens[named.at]));
  }
  return { signs, leads, open };
}

const plainSign = (sign: number, token: Token | undefined): Sign => ({
  sign,
  start: token?.start ?? 0,
  end: token?.end ?? 0,
  owner: null,
  doer: null,
});
