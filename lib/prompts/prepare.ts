import type { Role } from '../analysis/types.ts';
import type { Card, Category } from './card.ts';

/** The parts of a prepared conversation, in the order in which they are said. */
export const parts = ['opening', 'question', 'second', 'permission', 'clear', 'closing'] as const;
export type Part = (typeof parts)[number];

/** Which categories serve each part, best first. */
const categoriesOf: Readonly<Record<Part, readonly Category[]>> = {
  opening: ['AAN'],
  question: ['OPEN'],
  second: ['SCE', 'GOE', 'STE', 'OPEN'],
  permission: ['TOE'],
  clear: ['GRE'],
  closing: ['AFR'],
};

export interface Subject {
  readonly role: Role;
  /** Theme ids, most important first. */
  readonly themes: readonly string[];
  /**
   * True when nobody has said anything about the themes yet: they come from an age or a kind of conversation. Then
   * only the questions are about them, and nothing is said as if it were so.
   */
  readonly expected: boolean;
}

const asking: ReadonlySet<Part> = new Set(['question', 'second']);
/** Categories that look back on something that happened. */
const lookBack: ReadonlySet<Category> = new Set(['SCE']);

function points(card: Card, part: Part, { themes, expected }: Subject): number {
  const place = categoriesOf[part].indexOf(card.categorie);
  if (place < 0 || (expected && lookBack.has(card.categorie))) return Number.NEGATIVE_INFINITY;
  if (expected && !asking.has(part)) return card.themas.length === 0 ? 0 : Number.NEGATIVE_INFINITY;
  const theme = themes.findIndex((id) => card.themas.includes(id));
  // About another theme is worse than about none.
  const about = theme >= 0 ? 10 - theme : card.themas.length === 0 ? 0 : -20;
  return about - place * 3;
}

/** Something to say in the conversation, or to have ready for it. */
const isSaid = ({ momenten }: Card): boolean => momenten.includes('voor') || momenten.includes('tijdens');

/**
 * Cards for one part of the conversation, best first: about its themes, or about none. Only cards that speak to the
 * parent, for this role, and none that must stay away from these themes.
 */
export function cardsFor(cards: readonly Card[], part: Part, subject: Subject): readonly Card[] {
  const { role, themes } = subject;
  return cards
    .filter(
      (card) =>
        card.aan === 'ouder' &&
        card.rollen.includes(role) &&
        isSaid(card) &&
        !card.nietBij.some((id) => themes.includes(id)) &&
        points(card, part, subject) > -10,
    )
    .sort((one, other) => points(other, part, subject) - points(one, part, subject));
}

/** A first proposal: the best card for each part, none of them twice. What must be said clearly nobody can guess. */
export function prepare(cards: readonly Card[], subject: Subject): ReadonlyMap<Part, Card> {
  const chosen = new Map<Part, Card>();
  const taken = new Set<string>();
  for (const part of parts) {
    if (part === 'clear' && subject.expected) continue;
    const card = cardsFor(cards, part, subject).find(({ id }) => !taken.has(id));
    if (card === undefined) continue;
    taken.add(card.id);
    chosen.set(part, card);
  }
  return chosen;
}
