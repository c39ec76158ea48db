import type { Buffer, Card } from '../prompts/card.ts';
import type { Collection, InstalledPack } from './collection.ts';
import type { PackCard } from './pack.ts';

/** Categories that a good-parent moment or a light question may not stand beside. */
const keptFromPain: Readonly<Partial<Record<Card['categorie'], readonly string[]>>> = {
  GOE: ['veiligheid', 'rouw'],
};

/** The buffer that a category asks about, where the card itself does not say. */
const bufferOf: Readonly<Partial<Record<Card['categorie'], Buffer>>> = {
  GOE: 'goe',
  MET: 'met',
  STE: 'ste',
  SOL: 'sol',
};

/** A prompt of a pack as a card of the library; `maker` is who made it. */
export function toCard(card: PackCard, maker: string): Card {
  const { id, categorie, waarom, themas, rollen, momenten, duur, en } = card;
  const buffer = card.buffer ?? bufferOf[categorie];
  const nietBij = [...new Set([...card.nietBij, ...(keptFromPain[categorie] ?? [])])];
  const shared = {
    id,
    categorie,
    waarom,
    themas,
    rollen,
    momenten,
    duur,
    bron: maker,
    nietBij,
    ...(buffer && { buffer }),
    ...(en && { en: { zin: en.zin, waarom: en.waarom ?? waarom } }),
  };
  return 'zin' in card
    ? { ...shared, aan: 'professional', zin: card.zin }
    : { ...shared, aan: 'ouder', u: card.u, je: card.je };
}

/** The id of a card of a pack among all cards: the same one may be in two packs. */
export const idInPack = ({ naam, van }: Pick<InstalledPack, 'naam' | 'van'>, id: string): string =>
  `pakket:${van}:${naam}:${id}`;

/** Every card there is: one's own, those of packs (`given` by the organisation too) and the library. Each id once. */
export function allCards(
  library: readonly Card[],
  { own, packs }: Collection,
  mine: string,
  given: readonly InstalledPack[] = [],
): readonly Card[] {
  const added = [...given, ...packs].flatMap(({ naam, van, kaarten }) =>
    kaarten.map((card) => ({ ...toCard(card, van), id: idInPack({ naam, van }, card.id) })),
  );
  const cards = [...own.map((card) => toCard(card, mine)), ...added, ...library];
  // A pack that a person brought in and the organisation gives too is there once, as the organisation gives it.
  return [...new Map([...cards].reverse().map((card) => [card.id, card])).values()].reverse();
}

/** The cards to choose from: every card that is not hidden. */
export function cardsOf(...from: Parameters<typeof allCards>): readonly Card[] {
  const gone = new Set(from[1].hidden);
  return allCards(...from).filter(({ id }) => !gone.has(id));
}
