import { coveredBy, isDenied } from '../denial.ts';
import { clauseEnd } from '../patterns/notation.ts';
import { type Owner, ownerAt, type Pronoun } from '../people.ts';
import type { Found, Reading } from '../reading.ts';
import type { Target } from '../sources.ts';
import { type Doer, doerAt } from './acts.ts';
import { agesIn } from './ages.ts';
import { readSafety } from './data.ts';
import { readPoints } from './points.ts';

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

/** What one sentence says about safety. */
export interface SafetyEvidence {
  readonly signs: readonly Sign[];
  /** The numbers of its words in the table of points. */
  readonly words: readonly number[];
  /** How many words it has. */
  readonly length: number;
}

export const noEvidence: SafetyEvidence = { signs: [], words: [], length: 0 };

type SafetyTarget = Extract<Target, { kind: 'safety' }>;
const isSafety = (found: Found): found is Found<SafetyTarget> => found.means.kind === 'safety';

/** The signs and words of safety in one sentence. */
export function safetyEvidence(reading: Reading): SafetyEvidence {
  const { numbersOf } = readPoints();
  const words: number[] = [];
  let length = 0;
  for (const norm of reading.norms) {
    if (norm === clauseEnd) continue;
    length += 1;
    for (const number of numbersOf(norm)) words.push(number);
  }
  return { signs: signsOf(reading), words, length };
}

/** By sign: the last sentence that held it. */
let seen = new Int32Array(0);
let sentence = 0;

/** The signs in one sentence, as far as nothing takes them away; each once, but every act by itself. */
function signsOf(reading: Reading): Sign[] {
  const { norms, tokens, people, found } = reading;
  const { acts, owned, deniable, child, names } = readSafety();
  if (seen.length === 0) seen = new Int32Array(names.length);
  sentence += 1;
  const hits = found.filter(isSafety);
  const covers = hits.filter(({ means }) => means.sign < 0);
  const signs: Sign[] = [];
  const put = (sign: number, first: number, last: number, owner: Sign['owner'], doer: Doer) => {
    seen[sign] = sentence;
    signs.push({ sign, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, owner, doer });
  };
  for (const hit of hits) {
    const { sign } = hit.means;
    const isAct = acts.has(sign);
    if (sign < 0 || (!isAct && seen[sign] === sentence)) continue;
    if (covers.length > 0 && covers.some((cover) => coveredBy(hit, cover))) continue;
    if (deniable.has(sign) && isDenied(norms, hit.at)) continue;
    const owner = owned.has(sign) ? ownerAt(reading, hit.at) : null;
    put(sign, hit.first, hit.last, owner, isAct ? doerAt(reading, hit.at) : null);
  }
  for (const { at, group } of agesIn(norms, tokens)) put(group, at, at, null, null);
  const named = people.find(({ role }) => role === 'kind' || role === 'jongen' || role === 'meisje');
  if (named !== undefined && seen[child] !== sentence) put(child, named.at, named.at, null, null);
  return signs;
}
