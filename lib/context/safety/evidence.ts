import { coveredBy, isDenied } from '../denial.ts';
import type { Found } from '../evidence.ts';
import { type Owner, ownerAt, type Person, type Pronoun } from '../people.ts';
import type { Target } from '../sources.ts';

export interface SafetyEvidence {
  /** Whom the worry is about; null when the sentence does not say. */
  readonly about: 'kind' | 'ouder' | Owner | Pronoun | null;
  /** Who does it, where that decides; null elsewhere. */
  readonly doer: Owner | Pronoun | null;
}

type SafetyTarget = Extract<Target, { kind: 'safety' }>;
const isSafety = (found: Found): found is Found<SafetyTarget> => found.means.kind === 'safety';

/** The worries about safety in one sentence. */
export function safetyEvidence(
  found: readonly Found[],
  norms: readonly string[],
  people: readonly Person[],
): SafetyEvidence[] {
  const hits = found.filter(isSafety);
  if (hits.length === 0) return [];
  const covers = hits.filter(({ means }) => means.role === 'nooit');
  const evidence: SafetyEvidence[] = [];
  for (const hit of hits) {
    const { role, about } = hit.means;
    if (role === 'nooit' || covers.some((cover) => coveredBy(hit, cover)) || isDenied(norms, hit.first))
      continue;
    if (role === 'opent') evidence.push({ about: about ?? ownerAt(norms, people, hit.first), doer: null });
    else {
      const doer = ownerAt(norms, people, hit.first);
      if (doer !== null && doer !== 'kind') evidence.push({ about, doer });
    }
  }
  return evidence;
}
