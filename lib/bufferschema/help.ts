import * as z from 'zod/mini';
import source from './help.yml';

const line = z.string().check(z.trim(), z.minLength(1));
const pair = { nl: line, en: line };
const helpSchema = z.record(
  z.string(),
  z.strictObject({ ...pair, school: z.optional(z.strictObject(pair)) }),
);
const help = helpSchema.parse(source);

/** One line of help for a field of the form, for who works with it; null for a field that needs none. */
export function fieldHelp(field: string, role: 'jv' | 'lk' | 'ib', language: 'nl' | 'en'): string | null {
  const found = Object.hasOwn(help, field) ? help[field] : undefined;
  if (found === undefined) return null;
  return (role === 'jv' ? found : (found.school ?? found))[language];
}
