import * as z from 'zod/mini';
import { allThemeIds } from '../context/theme-ids.ts';
import { buffers, categories } from '../prompts/card.ts';

/** One pack holds at most this many prompts, and a file at most this many characters. */
export const mostCards = 500;
export const mostCharacters = 1_000_000;

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const knownTheme = z.string().check(z.refine((id) => allThemeIds.includes(id)));
const roles = z.array(z.enum(['jv', 'lk', 'ib'])).check(z.minLength(1));
const moments = z.array(z.enum(['voor', 'tijdens', 'na', 'schrijven'])).check(z.minLength(1));

const common = {
  /** Stable within its maker: the same id in a newer pack is the same prompt. */
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80)),
  categorie: z.enum(categories),
  waarom: line(200),
  themas: z._default(z.array(knownTheme), []),
  rollen: z._default(roles, ['jv', 'lk', 'ib']),
  momenten: z._default(moments, ['voor', 'schrijven']),
  buffer: z.optional(z.enum(buffers)),
  duur: z._default(z.enum(['kort', 'gesprek', 'later']), 'gesprek'),
  nietBij: z._default(z.array(knownTheme), []),
  /** For conversations in English. */
  en: z.optional(z.strictObject({ zin: line(300), waarom: z.optional(line(200)) })),
};

/** A prompt as it travels: to the parent in both forms of address, or to the professional in one. */
export const packCardSchema = z.union([
  z.strictObject({ ...common, u: line(300), je: line(300) }),
  z.strictObject({ ...common, zin: line(300) }),
]);

/** The file in which prompts travel, described in docs/pakket.md. */
export const packSchema = z.strictObject({
  naast: z.literal('vragen'),
  versie: z.literal(1),
  naam: line(80),
  van: line(80),
  kaarten: z.array(packCardSchema).check(z.minLength(1), z.maxLength(mostCards)),
});

export type PackCard = z.infer<typeof packCardSchema>;
export type Pack = z.infer<typeof packSchema>;
