import { coveredBy, isDenied } from '../denial.ts';
import { type Owner, ownerAt, type Pronoun } from '../people.ts';
import type { Found, Reading } from '../reading.ts';
import type { Target } from '../sources.ts';

export interface SafetyEvidence {
  /** Offsets from the start of the sentence. */
  readonly start: number;
  readonly end: number;
  /** Whom the worry is about; null when the sentence does not say. */
  readonly about: Owner | Pronoun | null;
  /** Who does it, where that decides; null elsewhere. */
  readonly doer: Owner | Pronoun | null;
}

type SafetyTarget = Extract<Target, { kind: 'safety' }>;
const isSafety = (found: Found): found is Found<SafetyTarget> => found.means.kind === 'safety';

/** The worries about safety in one sentence. */
export function safetyEvidence(reading: Reading): SafetyEvidence[] {
  const hits = reading.found.filter(isSafety);
  if (hits.length === 0) return [];
  const { norms, tokens } = reading;
  const covers = hits.filter(({ means }) => means.role === 'nooit');
  const evidence: SafetyEvidence[] = [];
  for (const hit of hits) {
    const { role, about } = hit.means;
    const { first, last } = hit;
    if (role === 'nooit' || covers.some((cover) => coveredBy(hit, cover)) || isDenied(norms, hit.at))
      continue;
    const place = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
    if (role === 'opent') evidence.push({ ...place, about: about ?? ownerAt(reading, hit.at), doer: null });
    else {
      const doer = ownerAt(reading, hit.at);
      if (doer !== null && doer !== 'kind') evidence.push({ ...place, about, doer });
    }
  }
  return evidence;
}
