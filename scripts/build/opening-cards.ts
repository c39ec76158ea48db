/**
 * The prompts that can stand on the first screen while nobody has written anything: a small part of the library, so
 * that the panel shows its first cards without waiting for the whole of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { cardSchema, type ShippedCard } from '../../lib/prompts/card.ts';
import { type PromptContext, recommend } from '../../lib/prompts/recommend.ts';

const folder = 'lib/prompts/cards';
const roles = ['jv', 'lk', 'ib'] as const;
/** During a conversation nothing is shown until it is asked for. */
const moments = ['voor', 'na', 'schrijven'] as const;
/** Cards that fit equally well take turns from day to day; in so many turns each has had its own. */
const turns = 1_000;

const nothingWritten = { themes: [], safety: null, quotesParent: false, leastKnown: [], needs: [] } as const;

/** The cards that are among the first three of some role, moment and day, in the order of the library. */
export function openingCards(library: readonly ShippedCard[]): ShippedCard[] {
  const chosen = new Set<string>();
  for (const role of roles)
    for (const moment of moments) {
      const context: PromptContext = { role, moment, ...nothingWritten };
      // Only these can be chosen, and a search over them all is ten times the work.
      const fitting = library.filter(
        ({ rollen, momenten }) => rollen.includes(role) && momenten.includes(moment),
      );
      for (let turn = 0; turn < turns; turn += 1)
        for (const { card } of recommend(fitting, context, { turn })) chosen.add(card.id);
    }
  return library.filter(({ id }) => chosen.has(id));
}

const name = 'virtual:opening-cards';
const resolved = `\0${name}`;

/** Vite plugin: `virtual:opening-cards` holds these cards, without their English, which is read with the library. */
export function openingCardsPlugin(): Plugin {
  return {
    name: 'naast:opening-cards',
    resolveId: { filter: { id: /^virtual:opening-cards$/ }, handler: () => resolved },
    load: {
      filter: { id: /^\0virtual:opening-cards$/ },
      handler() {
        const files = readdirSync(folder).map((file) => join(folder, file));
        for (const file of files) this.addWatchFile(file);
        const library = files.flatMap((file) =>
          z.array(cardSchema).parse(parse(readFileSync(file, 'utf8'))),
        ) as ShippedCard[];
        const cards = openingCards(library).map(({ en: _, ...card }) => card);
        return { code: `export default ${JSON.stringify(cards)};`, map: null, moduleType: 'js' };
      },
    },
  };
}
