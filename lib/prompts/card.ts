import * as z from 'zod/mini';
import { buffers, categories } from './categories.ts';

export { type Buffer, buffers, type Category, categories } from './categories.ts';

const text = z.string().check(z.trim(), z.minLength(1));

const common = {
  /** Stable, lower case, starts with the category: `aan-nachten-zo-kort`. */
  id: z.string().check(z.regex(/^[a-z]+(-[a-z0-9]+)+$/)),
  categorie: z.enum(categories),
  /** One line for the professional: why this could help. */
  waarom: text,
  /** Theme ids this card was written for; empty when it fits any theme. */
  themas: z.array(z.string()),
  rollen: z.array(z.enum(['jv', 'lk', 'ib'])).check(z.minLength(1)),
  momenten: z.array(z.enum(['voor', 'tijdens', 'na', 'schrijven'])).check(z.minLength(1)),
  buffer: z.optional(z.enum(buffers)),
  /** How long the answer takes: at most a minute, a conversation, or for later. */
  duur: z.enum(['kort', 'gesprek', 'later']),
  /** Author and title the idea comes from. */
  bron: text,
  /** Theme ids with which this card is never offered. */
  nietBij: z.array(z.string()),
  /** For conversations in English. Every card of the library has it; one of a person's own may do without. */
  en: z.optional(z.strictObject({ zin: text, waarom: text })),
};

/**
 * One prompt of the library. A card that speaks to the parent has an u-form and a je-form; a card for the
 * professional has one form. `___` in a sentence is a gap that only the professional can fill.
 */
export const cardSchema = z.discriminatedUnion('aan', [
  z.strictObject({ ...common, aan: z.literal('ouder'), u: text, je: text }),
  z.strictObject({ ...common, aan: z.literal('professional'), zin: text }),
]);

export type Card = z.infer<typeof cardSchema>;
/** A card that comes with Naast: always with English beside it. */
export type ShippedCard = Card & { readonly en: NonNullable<Card['en']> };
