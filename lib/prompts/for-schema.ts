import type { Role } from '../analysis/types.ts';
import type { Buffer, Card } from './card.ts';

/** What in a bufferschema a question is asked for: one buffer, how it is for the parent, or a circumstance. */
export type Subject =
  | { readonly kind: 'buffer'; readonly buffer: Buffer }
  | { readonly kind: 'experience' }
  | { readonly kind: 'circumstance'; readonly theme: string | null };

/** Something a person can say aloud to a parent as it stands. */
const isSaid = (card: Card, role: Role): boolean =>
  card.aan === 'ouder' &&
  card.rollen.includes(role) &&
  !card.u.includes('___') &&
  (card.momenten.includes('voor') || card.momenten.includes('tijdens'));

const isQuestion = (card: Card): boolean =>
  card.aan === 'ouder' && card.u.endsWith('?') && card.categorie !== 'TOE';

/** Questions to the parent about one subject, those that fit any theme first; empty when the library has none. */
export function questionsAbout(cards: readonly Card[], role: Role, subject: Subject): Card[] {
  return cards
    .filter((card) => isSaid(card, role) && isQuestion(card) && fitFor(card, subject) > 0)
    .sort((one, other) => fitFor(other, subject) - fitFor(one, subject));
}

function fitFor(card: Card, subject: Subject): number {
  const general = card.themas.length === 0 ? 1 : 0;
  if (subject.kind === 'buffer') {
    if (card.buffer !== subject.buffer) return 0;
    // The category of the buffer itself asks about it most directly.
    return 1 + general + (card.categorie.toLowerCase() === subject.buffer ? 2 : 0);
  }
  if (subject.kind === 'experience') {
    return general === 1 && ['AAN', 'OPEN'].includes(card.categorie) && card.buffer === undefined ? 1 : 0;
  }
  if (subject.theme !== null) return card.themas.includes(subject.theme) ? 1 : 0;
  return general === 1 && card.categorie === 'OPEN' ? 1 : 0;
}

/**
 * Sentences to open the next conversation with: in turn about the buffer that can grow and each buffer that was
 * not asked about, then about how it is for the parent.
 */
export function openingsFor(cards: readonly Card[], role: Role, wanted: readonly Buffer[]): Card[] {
  const lists = wanted.map((buffer) => questionsAbout(cards, role, { kind: 'buffer', buffer }));
  const rounds = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list[round] ?? []));
  return [...new Set([...inTurn.flat(), ...questionsAbout(cards, role, { kind: 'experience' })])];
}
