import { describe, expect, it } from 'vitest';
import { openingsFor, questionsAbout } from '../prompts/for-schema.ts';
import { library } from '../prompts/library.ts';
import { cardsFor, prepare } from '../prompts/prepare.ts';
import { type PromptContext, recommend } from '../prompts/recommend.ts';
import { searchOver } from '../prompts/search.ts';
import type { Collection } from './collection.ts';
import { emptyCollection } from './empty.ts';
import { type PackCard, packCardSchema } from './pack.ts';
import { allCards, cardsOf, idInPack } from './to-card.ts';

const own: PackCard = packCardSchema.parse({
  id: 'eigen-1',
  categorie: 'STE',
  u: 'Wie brengt er bij u soep als u ziek bent?',
  je: 'Wie brengt er bij jou soep als je ziek bent?',
  waarom: 'Van jezelf.',
  rollen: ['jv'],
});
const pack = { naam: 'Zuid', van: 'GGD', kaarten: [own] };
const mine: Collection = { ...emptyCollection, own: [own] };
const context: PromptContext = {
  role: 'jv',
  moment: 'voor',
  themes: [],
  safety: null,
  quotesParent: false,
  leastKnown: ['ste'],
  needs: [],
};

/** Every way in which a card can reach the person. */
const reaches = (collection: Collection, id: string) => {
  const cards = cardsOf(library, collection, 'eigen vraag');
  const found = (ids: readonly { id: string }[]) => ids.some((card) => card.id === id);
  const subject = { role: 'jv', themes: [], expected: false } as const;
  const turns = Array.from({ length: 400 }, (_, turn) => recommend(cards, context, { turn }));
  return {
    three: found(turns.flat().map(({ card }) => card)),
    finder: found(searchOver(cards, (one) => one).find('soep')),
    schema: found(questionsAbout(cards, 'jv', { kind: 'buffer', buffer: 'ste' })),
    opening: found(openingsFor(cards, 'jv', ['ste'])),
    preparation: found(cardsFor(cards, 'second', subject)),
  };
};
const everywhere = { three: true, finder: true, schema: true, opening: true, preparation: true };
const nowhere = { three: false, finder: false, schema: false, opening: false, preparation: false };

describe('every card there is', () => {
  it('offers a prompt of one\u2019s own wherever a prompt can come', () => {
    expect(reaches(mine, 'eigen-1')).toEqual(everywhere);
    expect(reaches({ ...emptyCollection, packs: [pack] }, idInPack(pack, 'eigen-1'))).toEqual(everywhere);
  });

  it('offers a hidden one nowhere, and still knows it', () => {
    const hidden = { ...mine, hidden: ['eigen-1'] };
    expect(reaches(hidden, 'eigen-1')).toEqual(nowhere);
    expect(allCards(library, hidden, 'eigen vraag').some(({ id }) => id === 'eigen-1')).toBe(true);
  });

  it('proposes no hidden prompt of the library when a conversation is prepared', () => {
    const subject = { role: 'lk', themes: ['pesten'], expected: false } as const;
    const first = [...prepare(library, subject).values()].map(({ id }) => id);
    const again = prepare(cardsOf(library, { ...emptyCollection, hidden: first }, 'x'), subject);
    expect([...again.values()].filter(({ id }) => first.includes(id))).toEqual([]);
    expect(again.size).toBe(first.length);
  });

  it('holds a pack once that the organisation gives and a person brought in, as the organisation gives it', () => {
    const given = { ...pack, kaarten: [{ ...own, waarom: 'Van de organisatie.' }] };
    const cards = allCards(library, { ...emptyCollection, packs: [pack] }, 'x', [given]);
    const same = cards.filter(({ id }) => id === idInPack(pack, own.id));
    expect(same.map(({ waarom }) => waarom)).toEqual(['Van de organisatie.']);
    expect(() => searchOver(cards, (one) => one).find('soep')).not.toThrow();
  });
});
