import { clauseEnd } from '../patterns/notation.ts';
import { type Owner, ownerAt, type Pronoun } from '../people.ts';
import type { Reading } from '../reading.ts';

/** Who does an act: a person, a pronoun, or nobody that is named; `lijdt` when the subject undergoes it. */
export type Doer = Owner | Pronoun | 'lijdt' | null;

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
const becomes = words('wordt word worden werd werden geworden');
const gets = words('krijgt krijg krijgen kreeg kregen gekregen ontvangt');
const by = words('door');
const participle = /^(?:[a-z]{2,4})?ge[a-z]{2,}(?:t|d|en)e?$|^(?:be|ver|mis|ont)[a-z]+(?:t|d|en)$/;
const clauseReach = 9;

/** The place of the nearest of some words in the same clause; -1 when there is none. */
function near(norms: readonly string[], at: number, wanted: ReadonlySet<string>): number {
  for (let step = 1; step <= clauseReach; step += 1) {
    for (const place of [at - step, at + step]) {
      if (!wanted.has(norms[place] ?? '')) continue;
      const [from, to] = place < at ? [place, at] : [at, place];
      if (!norms.slice(from, to).includes(clauseEnd)) return place;
    }
  }
  return -1;
}

/** The person behind `door`, for an act that is undergone: geslagen door haar man. */
function doerBehindBy({ norms, people }: Reading, at: number): Owner | null {
  const place = near(norms, at, by);
  if (place < 0) return null;
  const person = people.find((other) => other.at > place && other.at <= place + 4);
  if (person === undefined) return null;
  const { role } = person;
  if (role === 'moeder' || role === 'vader' || role === 'ouder') return 'ouder';
  return role === 'ander' || role === 'hij' || role === 'zij' || role === 'ik' ? 'ander' : 'kind';
}

/** Who does what the word at `at` says. */
export function doerAt(reading: Reading, at: number): Doer {
  const { norms } = reading;
  const doer = doerBehindBy(reading, at);
  if (doer !== null) return doer;
  if (participle.test(norms[at] ?? '') && near(norms, at, becomes) >= 0) return 'lijdt';
  if (near(norms, at, gets) >= 0) return 'lijdt';
  return ownerAt(reading, at);
}
