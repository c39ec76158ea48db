import * as z from 'zod/mini';

const text = z.string().check(z.trim(), z.minLength(1));
/** There are thousands: an empty one is told when it is read, as a pattern without a word. */
const patterns = z.optional(z.array(z.string()));

const texts = {
  /** The theme in full. */
  naam: text,
  /** The short word behind "bij:", for the panel to say why something is shown. */
  bij: z.string().check(z.minLength(2), z.maxLength(28)),
  /** One sentence about the theme, for the professional. */
  zin: z.string().check(z.minLength(20), z.maxLength(200)),
};

/** One theme: what the panel says about it, and the words by which it is recognised in a text. */
export const themeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(_[a-z]+)*$/)),
  ...texts,
  en: z.strictObject(texts),
  /** Classes of words that the patterns of this theme, and of themes after it, use by name: `<oppas>`. */
  groepen: z.optional(z.record(z.string(), z.array(z.string().check(z.minLength(1))))),
  /** One of these is enough. */
  sterk: patterns,
  /** One is enough when the nearest person is a child, or nobody is named. */
  bijKind: patterns,
  /** One is enough when the nearest person is a parent. */
  bijOuder: patterns,
  /** One is enough when a child, a parent or the family is near. */
  bijPersoon: patterns,
  /** Two different ones are needed. */
  zwak: patterns,
  /** The field of words around the theme, with spaces between: each of them is a weak one of its own. */
  veld: z.optional(z.string()),
  /** Means something only beside a weak one in the same sentence: then that one is enough. */
  steun: patterns,
  /** False friends: what they cover does not count. */
  nooit: patterns,
  /** True when "geen" or "niet" before a word means that there is nothing to talk about. */
  ontkenbaar: z.optional(z.boolean()),
});

export type Theme = z.infer<typeof themeSchema>;

/** How much a trigger needs before it counts. */
export type Need = 'sterk' | 'bijKind' | 'bijOuder' | 'bijPersoon' | 'zwak' | 'steun' | 'nooit';
export const needs: readonly Need[] = [
  'sterk',
  'bijKind',
  'bijOuder',
  'bijPersoon',
  'zwak',
  'steun',
  'nooit',
];

/** Parses a theme file. Throws an Error that names the theme and says what is wrong. */
export function parseTheme(data: unknown): Theme {
  const result = themeSchema.safeParse(data);
  if (result.success) return result.data;
  const id = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : 'without an id';
  const problems = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the file'}: ${message}`,
  );
  throw new Error(`Theme ${id} cannot be used. ${problems.join('; ')}.`);
}
