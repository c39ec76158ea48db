import * as z from 'zod/mini';
import type { Role } from '../analysis/types.ts';
import data from './starting-points.yml';

const startingPointSchema = z.strictObject({
  id: z.string().check(z.regex(/^(?:jv|lk|ib)-[a-z0-9-]+$/)),
  rol: z.enum(['jv', 'lk', 'ib']),
  naam: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  /** Themes with which the prompts open, most important first. */
  begint: z.array(z.string()).check(z.minLength(1)),
});

/** A moment at an age, or a kind of conversation: what it is about before anything is typed. */
export type StartingPoint = z.infer<typeof startingPointSchema>;

const all = z.array(startingPointSchema).parse(data);

/** The starting points of a role, in the order of age or of the year. */
export const startingPointsOf = (role: Role): readonly StartingPoint[] =>
  all.filter(({ rol }) => rol === role);

/** The starting point with this id, or null. */
export const startingPoint = (id: string): StartingPoint | null => all.find((one) => one.id === id) ?? null;
