import type { Card } from '../prompts/card.ts';
import type { Collection, InstalledPack } from './collection.ts';
import type { PackCard } from './pack.ts';

/** Categories that a good-parent moment or a light question may not stand beside. */
const keptFromPain: Readonly<Partial<Record<Card['categorie'], readonly string[]>>> = {
  GOE: ['veiligheid', 'rouw'],
};

/** A prompt of a pack as a card of the library; `maker` is who made it. */
export function toCard(card: PackCard, maker: string): Card {
  const { id, categorie, waarom, themas, rollen, momenten, buffer, duur } = card;
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
  };
  return 'zin' in card
    ? { ...shared, aan: 'professional', zin: card.zin, en: { zin: card.zin, waarom } }
    : { ...shared, aan: 'ouder', u: card.u, je: card.je, en: { zin: card.u, waarom } };
}

/** Every card there is to choose from: the library, packs (`given` by the organisation too) and one's own, not the hidden. */
export function cardsOf(
  library: readonly Card[],
  { own, packs, hidden }: Collection,
  mine: string,
  given: readonly InstalledPack[] = [],
): readonly Card[] {
  const gone = new Set(hidden);
  const added = [...given, ...packs].flatMap(({ naam, van, kaarten }) =>
    kaarten.map((card) => ({ ...toCard(card, van), id: `pakket:${van}:${naam}:${card.id}` })),
  );
  return [...own.map((card) => toCard(card, mine)), ...added, ...library].filter(({ id }) => !gone.has(id));
}
