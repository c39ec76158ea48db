import * as z from 'zod/mini';
import data from './safety.yml';

/** What a safety pattern does: open the card, open it together with another, or take away what it covers. */
export type SafetyRole = 'opent' | 'half' | 'nooit' | 'voorbij';

const patterns = z.array(z.string().check(z.minLength(1)));
const safetySchema = z.strictObject({
  /** Worries about a child. */
  kind: patterns,
  /** Worries about a parent, for whom the card has its own text. */
  ouder: patterns,
  /** Worries about whoever is nearest. */
  wie: patterns,
  /** Two different ones are needed. */
  half: patterns,
  /** Idioms, play, medical routine: what they cover does not count. */
  nooit: patterns,
  /** Sentences about long ago or about another matter: nothing in them counts. */
  voorbij: patterns,
});

interface SafetyPattern {
  readonly pattern: string;
  readonly role: SafetyRole;
  readonly about: 'kind' | 'ouder' | null;
}

/** The safety patterns. Throws when the data file does not fit its schema. */
export function readSafety(): SafetyPattern[] {
  const { kind, ouder, wie, half, nooit, voorbij } = safetySchema.parse(data);
  const entries = (list: readonly string[], role: SafetyRole, about: 'kind' | 'ouder' | null) =>
    list.map((pattern) => ({ pattern, role, about }));
  return [
    ...entries(kind, 'opent', 'kind'),
    ...entries(ouder, 'opent', 'ouder'),
    ...entries(wie, 'opent', null),
    ...entries(half, 'half', 'kind'),
    ...entries(nooit, 'nooit', null),
    ...entries(voorbij, 'voorbij', null),
  ];
}
