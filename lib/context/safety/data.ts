import * as z from 'zod/mini';
import data from './safety.yml';

/** What a safety pattern does: open the card, open it when an adult is the one who does it, or take away what it covers. */
export type SafetyRole = 'opent' | 'opentDoorVolwassene' | 'nooit';

const patterns = z.array(z.string().check(z.minLength(1)));
const safetySchema = z.strictObject({
  /** Worries about a child. */
  kind: patterns,
  /** Worries about a parent, for whom the card has its own text. */
  ouder: patterns,
  /** Worries about whoever is nearest. */
  wie: patterns,
  /** Violence: a worry when an adult does it, a tantrum or a quarrel when a child does. */
  doorVolwassene: patterns,
  /** Idioms, play, medical routine: what they cover does not count. */
  nooit: patterns,
});

interface SafetyPattern {
  readonly pattern: string;
  readonly role: SafetyRole;
  readonly about: 'kind' | 'ouder' | null;
}

/** The safety patterns. Throws when the data file does not fit its schema. */
export function readSafety(): SafetyPattern[] {
  const { kind, ouder, wie, doorVolwassene, nooit } = safetySchema.parse(data);
  const entries = (list: readonly string[], role: SafetyRole, about: 'kind' | 'ouder' | null) =>
    list.map((pattern) => ({ pattern, role, about }));
  return [
    ...entries(kind, 'opent', 'kind'),
    ...entries(ouder, 'opent', 'ouder'),
    ...entries(wie, 'opent', null),
    ...entries(doorVolwassene, 'opentDoorVolwassene', 'kind'),
    ...entries(nooit, 'nooit', null),
  ];
}
