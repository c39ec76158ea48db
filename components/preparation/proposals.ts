import type { Card } from '../../lib/prompts/card.ts';
import { cardsFor, type Part, parts, prepare, type Subject } from '../../lib/prompts/prepare.ts';
import type { Address } from '../../lib/settings/settings.ts';
import { fillGaps, sentenceOf } from '../prompts/sentence.ts';
import { isOwn, type Line, type Preparation } from './usePreparation.ts';

const lineFrom = (card: Card, address: Address): Line => {
  const sentence = fillGaps(sentenceOf(card, address), []);
  return { text: sentence, proposal: { card: card.id, sentence } };
};

/** The preparation with a proposal in every part where the person has no words of his own. */
export function proposed(
  now: Preparation,
  cards: readonly Card[],
  subject: Subject,
  address: Address,
): Preparation['lines'] {
  const fresh = prepare(cards, subject);
  const lines: Partial<Record<Part, Line>> = {};
  for (const part of parts) {
    const line = now.lines[part];
    const card = fresh.get(part);
    if (line !== undefined && isOwn(line)) lines[part] = line;
    else if (card !== undefined) lines[part] = lineFrom(card, address);
  }
  return lines;
}

/** The next proposal for one part, after the one that stands there; null when there is no other. */
export function nextLine(
  now: Preparation,
  part: Part,
  cards: readonly Card[],
  subject: Subject,
  address: Address,
): Line | null {
  const elsewhere = new Set(
    parts.filter((other) => other !== part).map((other) => now.lines[other]?.proposal?.card),
  );
  const choices = cardsFor(cards, part, subject).filter(({ id }) => !elsewhere.has(id));
  const at = choices.findIndex(({ id }) => id === now.lines[part]?.proposal?.card);
  const next = choices[(at + 1) % choices.length];
  return next === undefined || choices.length === 1 ? null : lineFrom(next, address);
}
