import * as z from 'zod/mini';
import data from './floor.yml';

const wordsSchema = z.strictObject({ sterk: z.array(z.string()), zwak: z.array(z.string()) });
const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const whole = (word: string): RegExp => new RegExp(`(?<![\\p{L}])${escaped(word)}(?![\\p{L}])`, 'iu');

const floor = new Map(
  Object.entries(z.record(z.string(), wordsSchema).parse(data)).map(([theme, { sterk, zwak }]) => [
    theme,
    { strong: sterk.map(whole), weak: zwak.map(whole) },
  ]),
);

/**
 * True when the catalogue itself says that a text with these words may be about the theme: one of its strong words, or
 * two of its weak ones. A reader who labelled without the catalogue beside him may have left it out.
 */
export function isArguable(theme: string, text: string): boolean {
  const words = floor.get(theme);
  if (words === undefined) return false;
  return (
    words.strong.some((word) => word.test(text)) || words.weak.filter((word) => word.test(text)).length > 1
  );
}
