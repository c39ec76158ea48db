import { type Owner, ownerAt, type Pronoun } from '../people.ts';
import type { Reading } from '../reading.ts';
import { BECOMES, BY, GETS, PARTICIPLE } from '../traits.ts';

/** Who does an act: a person, a pronoun, or nobody that is named; `lijdt` when the subject undergoes it. */
export type Doer = Owner | Pronoun | 'lijdt' | null;

const participle = /^(?:[a-z]{2,4})?ge[a-z]{2,}(?:t|d|en)e?$|^(?:be|ver|mis|ont)[a-z]+(?:t|d|en)$/;
const clauseReach = 9;

/** True for a word in lookup form that can be a participle. */
export const isParticiple = (norm: string): boolean => participle.test(norm);

/** True when a clause ends from one place up to another. */
function isCut(words: Reading['words'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at]?.endsClause === true) return true;
  return false;
}

/** The place of the nearest word in the same clause that does something (see traits.ts); -1 when there is none. */
function near({ words, traits }: Reading, at: number, wanted: number): number {
  if ((traits & wanted) === 0) return -1;
  for (let step = 1; step <= clauseReach; step += 1) {
    const before = at - step;
    if (before >= 0 && ((words[before]?.traits ?? 0) & wanted) !== 0 && !isCut(words, before, at))
      return before;
    const behind = at + step;
    if (((words[behind]?.traits ?? 0) & wanted) !== 0 && !isCut(words, at, behind)) return behind;
  }
  return -1;
}

/** The person behind `door`, for an act that is undergone: geslagen door haar man. */
function doerBehindBy(reading: Reading, at: number): Owner | null {
  const place = near(reading, at, BY);
  if (place < 0) return null;
  const { people } = reading;
  const person = people.find((other) => other.at > place && other.at <= place + 4);
  if (person === undefined) return null;
  const { role } = person;
  if (role === 'moeder' || role === 'vader' || role === 'ouder') return 'ouder';
  return role === 'ander' || role === 'hij' || role === 'zij' || role === 'ik' ? 'ander' : 'kind';
}

/** Who does what the word at `at` says. */
export function doerAt(reading: Reading, at: number): Doer {
  const doer = doerBehindBy(reading, at);
  if (doer !== null) return doer;
  const isParticipleHere = ((reading.words[at]?.traits ?? 0) & PARTICIPLE) !== 0;
  if (isParticipleHere && near(reading, at, BECOMES) >= 0) return 'lijdt';
  if (near(reading, at, GETS) >= 0) return 'lijdt';
  return ownerAt(reading, at);
}
