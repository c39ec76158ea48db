/** What a feature of a text is called where its weights are written down. */

import type { Need } from '../themes/schema.ts';

const stemLength = 5;

/** All words of that length or more that start so; null for a word that is short itself. */
export const stemKey = (norm: string): string | null =>
  norm.length > stemLength ? `${norm.slice(0, stemLength)}*` : null;
export const pairKey = (first: string, second: string): string => `${first} ${second}`;
export const classKey = (name: string): string => `<${name}>`;
/** The patterns of a theme found something, as strong as this. */
export const evidenceKey = (theme: string, need: Need): string =>
  `=${theme}.${need === 'zwak' || need === 'steun' ? need : 'sterk'}`;
/** A pattern of a theme was there, but under a denial or in a false friend. */
export const coveredKey = (theme: string): string => `=${theme}.niet`;
/** A pattern of a theme was there, but about somebody else than it asks for. */
export const otherKey = (theme: string): string => `=${theme}.ander`;
/** The patterns of a theme found enough in the text as a whole. */
export const themeKey = (theme: string): string => `=${theme}`;
export const signKey = (name: string): string => `!${name}`;
export const frameKey = (text: string): string => `!!${text}`;
/** What the sentence is like as a whole. */
export const flagKeys = {
  nobody: '?niemand',
  anyone: '?iemand',
  adult: '?volwassen',
  quoted: '?aanhaling',
} as const;
