import { expect, it } from 'vitest';
import { library } from '../../lib/prompts/library.ts';
import { recommend } from '../../lib/prompts/recommend.ts';
import { openingCards } from './opening-cards.ts';

const cards = openingCards(library);
const nothingWritten = { themes: [], safety: null, quotesParent: false, leastKnown: [], needs: [] };
/** A day of every fortnight of ten years, from the first of 2026. */
const days = Array.from({ length: 260 }, (_, fortnight) => 20_454 + fortnight * 14);

it.each(['jv', 'lk', 'ib'] as const)('gives %s the same first cards as the whole library', (role) => {
  for (const moment of ['voor', 'na', 'schrijven'] as const) {
    const context = { role, moment, ...nothingWritten };
    for (const turn of days)
      expect(recommend(cards, context, { turn })).toEqual(recommend(library, context, { turn }));
  }
});

it('is a small part of it', () => {
  expect(cards.length).toBeLessThan(80);
});
