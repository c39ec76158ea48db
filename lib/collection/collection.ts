import * as z from 'zod/mini';
import { buffers, categories } from '../prompts/card.ts';

const stored = {
  id: z.string(),
  categorie: z.enum(categories),
  waarom: z.string(),
  themas: z.array(z.string()),
  rollen: z.array(z.enum(['jv', 'lk', 'ib'])),
  momenten: z.array(z.enum(['voor', 'tijdens', 'na', 'schrijven'])),
  buffer: z.optional(z.enum(buffers)),
  duur: z.enum(['kort', 'gesprek', 'later']),
  nietBij: z.array(z.string()),
  en: z.optional(z.strictObject({ zin: z.string(), waarom: z.optional(z.string()) })),
};
const storedCardSchema = z.union([
  z.strictObject({ ...stored, u: z.string(), je: z.string() }),
  z.strictObject({ ...stored, zin: z.string() }),
]);

/** A pack that was brought in, by file or by the organisation. */
const installedPackSchema = z.strictObject({
  naam: z.string(),
  van: z.string(),
  kaarten: z.array(storedCardSchema),
});

export const collectionSchema = z.strictObject({
  /** Prompts of the person's own, newest first. */
  own: z.array(storedCardSchema),
  packs: z.array(installedPackSchema),
  /** Ids of cards that are never offered. */
  hidden: z.array(z.string()),
});

export type InstalledPack = z.infer<typeof installedPackSchema>;
export type Collection = z.infer<typeof collectionSchema>;
