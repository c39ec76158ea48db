import type { Buffer, Card } from './card.ts';
import { categoryFits, type PromptContext, type Reason, type Slot, slotsFor } from './slots.ts';

export type { PromptContext, Reason } from './slots.ts';

/** A card with the place it was chosen for and why. */
export interface Recommendation {
  readonly card: Card;
  readonly reason: Reason;
  readonly slot: number;
}

export interface Choice {
  /** Ids that are not offered again while this note is being written. */
  readonly seen?: ReadonlySet<string>;
  /** Turns the order of equally good cards; the same number gives the same cards. */
  readonly turn?: number;
}

/** At most three cards for this context, one for each place; fewer when the library has no more that fit. */
export function recommend(
  cards: readonly Card[],
  context: PromptContext,
  choice: Choice = {},
): Recommendation[] {
  const usable = cards.filter((card) => fits(card, context) && !choice.seen?.has(card.id));
  const taken = new Set<string>();
  const three: Recommendation[] = [];
  for (const [slot, wanted] of slotsFor(context).entries()) {
    const card = best(usable, wanted, taken, choice.turn ?? 0);
    if (!card) continue;
    taken.add(card.id);
    three.push({ card, reason: reasonFor(card, wanted), slot });
  }
  return three;
}

/** Another card for one place; null when nothing that fits is left. */
export function another(
  cards: readonly Card[],
  context: PromptContext,
  slot: number,
  choice: Choice,
): Recommendation | null {
  const wanted = slotsFor(context)[slot];
  if (!wanted) return null;
  const usable = cards.filter((card) => fits(card, context) && !choice.seen?.has(card.id));
  const card = best(usable, wanted, new Set(), choice.turn ?? 0);
  return card && { card, reason: reasonFor(card, wanted), slot };
}

/** May this card be offered here at all: role, moment, category, and nothing it must stay away from. */
function fits(card: Card, context: PromptContext): boolean {
  return (
    card.rollen.includes(context.role) &&
    card.momenten.includes(context.moment) &&
    categoryFits(card.categorie, context) &&
    !card.nietBij.some(
      (id) => context.themes.includes(id) || (id === 'veiligheid' && context.safety !== null),
    )
  );
}

function best(cards: readonly Card[], slot: Slot, taken: ReadonlySet<string>, turn: number): Card | null {
  let chosen: Card | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const card of cards) {
    if (taken.has(card.id)) continue;
    const score = scoreFor(card, slot, turn);
    if (score > highest) {
      highest = score;
      chosen = card;
    }
  }
  return chosen;
}

/** Category first, then the theme and the buffer; a card about another theme is the last resort. */
function scoreFor(card: Card, slot: Slot, turn: number): number {
  const place = slot.categories.indexOf(card.categorie);
  if (place < 0) return Number.NEGATIVE_INFINITY;
  const theme = card.themas.findIndex((id) => slot.themes.includes(id));
  const about =
    card.themas.length === 0
      ? 0
      : theme < 0
        ? -40
        : 6 - Math.min(slot.themes.indexOf(card.themas[theme] ?? ''), 3);
  const buffer = slot.buffer && card.buffer === slot.buffer ? 8 : 0;
  return -place * 5 + about + buffer + spread(card.id, turn);
}

/** Between 0 and 1, always the same for a card and a turn: rotates cards that fit equally well. */
function spread(id: string, turn: number): number {
  let hash = turn | 0;
  for (let index = 0; index < id.length; index++) hash = (Math.imul(hash, 31) + id.charCodeAt(index)) | 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) / 0x1000000;
}

function reasonFor(card: Card, slot: Slot): Reason {
  const theme = slot.themes.find((id) => card.themas.includes(id));
  if (slot.reason === 'safety') return { kind: 'safety' };
  if (slot.buffer && card.buffer === slot.buffer)
    return { kind: 'buffer', buffer: slot.buffer satisfies Buffer };
  if (theme) return { kind: 'theme', theme };
  return { kind: 'moment' };
}
