import type { SafetyConcern } from '../../analysis/types.ts';
import { type Antecedents, ownerOfPronoun } from '../people.ts';
import type { SafetyEvidence } from './evidence.ts';

/** How sure it is whom a worry is about: a child that is named goes before a parent, a parent before nobody. */
const weights = { none: 0, unknown: 1, ouder: 2, kind: 3 } as const;
export type Weight = (typeof weights)[keyof typeof weights];

/** Whom one piece of evidence makes a worry about, as a weight; 0 when it makes none after all. */
export function weighWorry({ about, doer }: SafetyEvidence, antecedents: Antecedents): Weight {
  if (doer !== null) {
    const who = ownerOfPronoun(doer, antecedents);
    if (who !== 'ouder' && who !== 'ander') return weights.none;
  }
  const owner = ownerOfPronoun(about, antecedents);
  if (owner === null) return weights.unknown;
  return owner === 'ouder' ? weights.ouder : weights.kind;
}

/** Whom the card speaks about, given the heaviest worry of a text. */
export function concernOf(weight: Weight): SafetyConcern | null {
  if (weight === weights.none) return null;
  return weight === weights.ouder ? 'ouder' : 'kind';
}

/** The theme that a worry belongs to; null when it is not clear whom it is about. */
export function themeOfWorry(weight: Weight): 'veiligheid' | 'psychisch' | null {
  if (weight === weights.kind) return 'veiligheid';
  return weight === weights.ouder ? 'psychisch' : null;
}
