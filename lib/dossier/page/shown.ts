import type { Field } from './field.ts';

/** What a field holds, roughly and fast: every key asks for it. */
export const shownIn = ({ element }: Field): string =>
  (element as Partial<HTMLTextAreaElement>).value ?? element.textContent;

/** Spaces and signs without width come and go in an editor by themselves. */
export const looksSame = (a: string, b: string): boolean => a === b || bare(a) === bare(b);
const bare = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
