/** Flattens nested records of strings to `{ 'a.b': text }`. Throws when a leaf is not a string. */
export function flatten(data: unknown, prefix = ''): Record<string, string> {
  if (typeof data === 'string') return { [prefix]: data };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Error(`Locale key "${prefix}" must be a text, quote it if it looks like a number or yes/no.`);
  }
  return Object.assign(
    {},
    ...Object.entries(data).map(([key, value]) => flatten(value, prefix ? `${prefix}.${key}` : key)),
  );
}
