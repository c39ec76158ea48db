import type { Token } from '../../dutch/token.ts';
import { coveredBy, isDenied } from '../denial.ts';
import { type Owner, ownerAt, type Pronoun } from '../people.ts';
import type { Found, Reading } from '../reading.ts';
import type { Target } from '../sources.ts';
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
  /** The numbers of its features: what else it says, in words and patterns. */
  readonly features: readonly number[];
  /** How it was last read, for whom its pronouns then stood for. */
  signed: Signed | null;
}

type SafetyTarget = Extract<Target, { kind: 'safety' }>;
const isSafety = (found: Found): found is Found<SafetyTarget> => found.means.kind === 'safety';

/** By sign: the last sentence that held it. */
let seen = new Int32Array(0);
let sentence = 0;

/** The signs in one sentence, as far as nothing takes them away; each once, but every act by itself. */
export function signsOf(reading: Reading): Sign[] {
  const { norms, tokens, people, found } = reading;
  const { kinds, child, names } = readSafety();
  if (seen.length === 0) seen = new Int32Array(names.length);
  sentence += 1;
  const covers = found.filter(isCover);
  const signs: Sign[] = [];
  const put = (sign: number, first: number, last: number, owner: Sign['owner'], doer: Doer): void => {
    seen[sign] = sentence;
    signs.push(signAt(tokens, { sign, first, last, owner, doer }));
  };
  for (const hit of found) {
    if (!isSafety(hit)) continue;
    const { sign } = hit.means;
    const kind = kinds[sign] ?? 0;
    const isAct = (kind & ACT) !== 0;
    if (sign < 0 || (!isAct && seen[sign] === sentence)) continue;
    if (covers.length > 0 && covers.some((cover) => coveredBy(hit, cover))) continue;
    if ((kind & DENIABLE) !== 0 && isDenied(norms, hit.at)) continue;
    const owner = (kind & OWNED) !== 0 ? ownerAt(reading, hit.at) : null;
    put(sign, hit.first, hit.last, owner, isAct ? doerAt(reading, hit.at) : null);
  }
  for (const { at, group } of agesIn(norms, tokens)) put(group, at, at, null, null);
  if (seen[child] === sentence) return signs;
  const named = people.find(({ role }) => role === 'kind' || role === 'jongen' || role === 'meisje');
  if (named !== undefined) put(child, named.at, named.at, null, null);
  return signs;
}

const isCover = (found: Found): boolean => found.means.kind === 'safety' && found.means.sign < 0;

function signAt(
  tokens: readonly Token[],
  { first, last, ...sign }: Omit<Sign, 'start' | 'end'> & { readonly first: number; readonly last: number },
): Sign {
  return { ...sign, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
