import type { Card } from './card.ts';
import { type ChildPronoun, pronounOf } from './child.ts';
import type { PromptContext, Reason, Slot } from './context.ts';
import { categoriesIn } from './places.ts';
import { slotsFor } from './slots.ts';

export type { PromptContext, Reason } from './context.ts';

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
  const usable = usableIn(cards, context, choice);
  const three: Recommendation[] = [];
  for (const [slot, wanted] of slotsFor(context).entries()) {
    const card = best(usable, wanted, {
      chosen: three.map((one) => one.card),
      turn: choice.turn ?? 0,
      child: context.child ?? null,
    });
    if (card) three.push({ card, reason: reasonFor(card, wanted, context), slot });
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
  const card = best(usableIn(cards, context, choice), wanted, {
    chosen: [],
    turn: choice.turn ?? 0,
    child: context.child ?? null,
  });
  return card && { card, reason: reasonFor(card, wanted, context), slot };
}

const usableIn = (cards: readonly Card[], context: PromptContext, { seen }: Choice): Card[] => {
  const fitting = categoriesIn(context);
  return cards.filter((card) => fitting.has(card.categorie) && fits(card, context) && !seen?.has(card.id));
};

/** True when a card that stands on screen may stay there: it may be offered here, whether or not it is the best. */
export const mayStand = (card: Card, context: PromptContext): boolean =>
  categoriesIn(context).has(card.categorie) && fits(card, context);

/** May this card be offered here: role, moment, and nothing it must stay away from. */
function fits({ rollen, momenten, nietBij }: Card, { role, moment, themes, safety }: PromptContext): boolean {
  return (
    rollen.includes(role) &&
    momenten.includes(moment) &&
    !nietBij.some((id) => themes.includes(id) || (id === 'veiligheid' && safety !== null))
  );
}

const none: ReadonlySet<string> = new Set();
/** What each category further down the list costs, against 6 for a card about the first theme. */
const steps = { firm: 30, usual: 5, loose: 3 } as const;

/** What decides between cards that fit a place equally well. */
interface Among {
  readonly chosen: readonly Card[];
  readonly turn: number;
  readonly child: ChildPronoun | null;
}

/** A prompt that speaks of the child as the note does goes first; one that says he for she is the last resort. */
function agrees(card: Card, child: ChildPronoun | null): number {
  const pronoun = pronounOf(card);
  if (pronoun === null) return 0;
  // Where the note does not tell, a prompt that need not know is safer.
  if (child === null) return -0.45;
  return pronoun === child ? 0.45 : -8;
}

/** The best card for a place; beside the cards that were chosen already it looks for what they are not about. */
function best(cards: readonly Card[], slot: Slot, { chosen, turn, child }: Among): Card | null {
  const told = new Set(chosen.flatMap(({ themas }) => themas));
  // Where every theme has a card already, each may have another.
  const covered = slot.themes.every((theme) => told.has(theme)) ? none : told;
  const place = new Map(slot.categories.map((category, index) => [category, index]));
  const step = steps[slot.order ?? 'usual'];
  let found: Card | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const card of cards) {
    const behind = place.get(card.categorie);
    if (behind === undefined || chosen.includes(card)) continue;
    const score = aboutFor(card, slot, covered) - behind * step + agrees(card, child);
    // Less than one apart: only then the spread between equals decides, and only then it is worked out.
    if (score + 1 <= highest) continue;
    const exact = score + spread(card.id, turn);
    if (exact > highest) {
      highest = exact;
      found = card;
    }
  }
  return found;
}

/** A note is mostly about the first two themes found; what comes after is more often said in passing. */
const evidenceOf: readonly number[] = [6, 5, 3.5];
const leastEvidence = 3;

/**
 * How much a card is about what is asked. A card about another theme is the last resort; one of which the first theme
 * is that of the note was written for it. What another card is about already counts less.
 */
function aboutFor(card: Card, slot: Slot, covered: ReadonlySet<string>): number {
  const { themas } = card;
  const buffer = slot.buffer && card.buffer === slot.buffer ? 8 : 0;
  if (themas.length === 0) return buffer;
  let highest = -40;
  for (const [index, theme] of slot.themes.entries()) {
    const at = themas.indexOf(theme);
    if (at < 0) continue;
    const evidence = evidenceOf[index] ?? leastEvidence;
    highest = Math.max(highest, evidence + (at === 0 ? 1.5 : 0) - (covered.has(theme) ? 3 : 0));
  }
  return highest + buffer;
}

/** Between 0 and 1, always the same for a card and a turn: rotates cards that fit equally well. */
function spread(id: string, turn: number): number {
  let hash = turn | 0;
  for (let index = 0; index < id.length; index++) hash = (Math.imul(hash, 31) + id.charCodeAt(index)) | 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) / 0x1000000;
}

function reasonFor(card: Card, slot: Slot, { moment, stands }: PromptContext): Reason {
  const theme = slot.themes.find((id) => card.themas.includes(id));
  if (slot.reason === 'safety') return { kind: 'safety' };
  if (slot.buffer && card.buffer === slot.buffer)
    return { kind: 'buffer', buffer: slot.buffer, gap: stands?.[slot.buffer] ?? null };
  if (theme) return { kind: 'theme', theme };
  return slot.asked?.includes(card.categorie) ? { kind: 'asked' } : { kind: 'moment', moment };
}
