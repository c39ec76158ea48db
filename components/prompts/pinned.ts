import type { Card } from '../../lib/prompts/card.ts';
import { mayStand, type PromptContext, type Recommendation } from '../../lib/prompts/recommend.ts';

const places = 3;
/** So many places at most go to pinned cards that were not on screen: the note keeps one for itself. */
const mostBrought = 2;

interface Standing {
  readonly current: readonly Recommendation[];
  readonly next: readonly Recommendation[];
  readonly pinned: readonly string[];
  readonly cards: readonly Card[];
  readonly context: PromptContext;
}

/**
 * The next three, with the pinned cards: those on screen stay where they are, those that are not come in where they
 * fit. A worry about safety needs every place, and a card that may not be offered here does not stay.
 */
export function withPinned({ current, next, pinned, cards, context }: Standing): readonly Recommendation[] {
  if (pinned.length === 0 || context.safety !== null) return next;
  const byId = new Map(cards.map((card) => [card.id, card]));
  const stands = (id: string): Card | null => {
    const card = byId.get(id);
    return card && mayStand(card, context) ? card : null;
  };
  const chosen = (card: Card, slot: number): Recommendation =>
    next.find((one) => one.card.id === card.id) ?? { card, reason: { kind: 'pinned' }, slot };

  const kept = current.map(({ card: { id }, slot }) => {
    const card = pinned.includes(id) ? stands(id) : null;
    return card && chosen(card, slot);
  });
  const taken = new Set(kept.map((one) => one?.card.id));
  const brought = pinned
    .filter((id) => !taken.has(id))
    .flatMap((id) => stands(id) ?? [])
    .filter((card) => isAbout(card, context))
    .slice(0, Math.max(0, mostBrought - kept.filter(Boolean).length))
    .map((card, slot) => chosen(card, slot));
  const rest = [...brought, ...next.filter((one) => !taken.has(one.card.id) && !brought.includes(one))];
  return Array.from({ length: places }, (_, place) => kept[place] ?? rest.shift()).filter(
    (one) => one !== undefined,
  );
}

/** A pinned card that fits any theme comes in anywhere, one about a theme only with that theme. */
const isAbout = ({ themas }: Card, { themes }: PromptContext): boolean =>
  themas.length === 0 || themas.some((theme) => themes.includes(theme));
