import { coveredBy, isDenied } from '../denial.ts';
import type { Found } from '../evidence.ts';
import { ownerAt, type Person } from '../people.ts';
import type { Target } from '../sources.ts';

export interface SafetyEvidence {
  readonly about: 'kind' | 'ouder';
  /** Number of the pattern when it needs another beside it, else null. */
  readonly half: number | null;
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
  if (hits.length === 0 || hits.some(({ means }) => means.role === 'voorbij')) return [];
  const covers = hits.filter(({ means }) => means.role === 'nooit');
  return hits
    .filter(({ means }) => means.role === 'opent' || means.role === 'half')
    .filter((hit) => !covers.some((cover) => coveredBy(hit, cover)) && !isDenied(norms, hit.first))
    .map((hit) => ({
      about: hit.means.about ?? (ownerAt(norms, people, hit.first) === 'ouder' ? 'ouder' : 'kind'),
      half: hit.means.role === 'half' ? hit.means.number : null,
    }));
}
