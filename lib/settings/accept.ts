/**
 * What a stored setting may be. Settings are read before the first paint, so they are checked without the library that
 * checks the larger borders: it would double the wait for a handful of words.
 */

/** The value as it may be used; undefined when what is stored does not fit. */
export type Accept<Value> = (stored: unknown) => Value | undefined;

export const oneOf =
  <const Value extends string>(values: readonly Value[]): Accept<Value> =>
  (stored) =>
    values.find((value) => value === stored);

export const orNull =
  <Value>(accept: Accept<Value>): Accept<Value | null> =>
  (stored) =>
    stored === null ? null : accept(stored);

export const text: Accept<string> = (stored) => (typeof stored === 'string' ? stored : undefined);

/** No page has a longer address than this, in characters. */
const longestAddress = 2_000;

/** The address of a page on the web, behind https and without a name or a password in it. */
export const pageAddress: Accept<string> = (stored) => {
  if (typeof stored !== 'string' || stored.length > longestAddress || !URL.canParse(stored)) return undefined;
  const { protocol, username, password, href } = new URL(stored);
  return protocol === 'https:' && username === '' && password === '' ? href : undefined;
};

export const yesOrNo: Accept<boolean> = (stored) => (typeof stored === 'boolean' ? stored : undefined);

export const wholeNumber =
  (least: number, most: number): Accept<number> =>
  (stored) =>
    typeof stored === 'number' && Number.isInteger(stored) && stored >= least && stored <= most
      ? stored
      : undefined;

export const listOfTexts: Accept<readonly string[]> = (stored) =>
  Array.isArray(stored) && stored.every((entry) => typeof entry === 'string') ? stored : undefined;
