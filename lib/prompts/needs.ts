import * as z from 'zod/mini';
import data from './needs.yml';

const needs = [
  'emotion',
  'loss',
  'pain',
  'guilt',
  'permission',
  'closing',
  'reflection',
  'twoParents',
] as const;

/**
 * What a note asks for in so many words, apart from what it is about: leave to say something, a way to close, a look at
 * oneself, the other parent, nearness in strong emotion, after a loss or where a parent blames himself, and care where something may hurt.
 */
export type Need = (typeof needs)[number];

/** Two parents who each have their say, be it in different sentences. */
const voices = ['motherSays', 'fatherSays'] as const;

const dataSchema = z.strictObject({
  words: z.record(z.string(), z.string()),
  needs: z.record(z.enum([...needs, ...voices]), z.array(z.string())),
});
const { words, needs: searched } = dataSchema.parse(data);

/** A list in the file runs over several lines: the breaks are no part of it. */
const joined = (list: string): string => list.replaceAll(/\|\s+/g, '|');

type Found = Need | (typeof voices)[number];

const searches: readonly (readonly [Found, RegExp])[] = [...needs, ...voices].map((need) => {
  const sources = searched[need].map((source) =>
    joined(source).replaceAll(/<(\w+)>/g, (_, name: string) => joined(words[name] ?? '')),
  );
  return [need, new RegExp(`(?<!\\p{L})(?:${sources.join('|')})(?!\\p{L})`, 'iu')];
});

/** What is looked for in the words of the parent too; the rest is what the writer himself asks. */
const alsoQuoted: ReadonlySet<Found> = new Set(['guilt', 'loss', 'pain']);

/** What stands between quotation marks; the apostrophe of `zo'n` and `'s ochtends` is none. */
const quoted =
  /“[^”]{4,400}”|"[^"]{4,400}"|„[^“”"]{4,400}[“”"]|‘(?:[^’]|’(?=\p{L})){4,400}’|(?<!\p{L})'(?!s )(?:[^']|'(?=\p{L})){4,400}'(?!\p{L})/gu;
const sentence = /[^.!?\n]+[.!?\n]*/gu;

/** The sentences of the text that was read last: what did not change is not read again. */
let known = new Map<string, readonly Found[]>();

const searchIn = (part: string, wanted: (need: Found) => boolean): Found[] =>
  searches.filter(([need, search]) => wanted(need) && search.test(part)).map(([need]) => need);

/** What this text asks for, in words. What is quoted is the parent's: only pain and blame are looked for in it. */
export function needsIn(text: string): Need[] {
  const read = new Map<string, readonly Found[]>();
  const readOnce = (part: string, wanted: (need: Found) => boolean): void => {
    read.set(part, known.get(part) ?? searchIn(part, wanted));
  };
  for (const [part] of text.replace(quoted, ' ').matchAll(sentence))
    readOnce(part, (need) => need !== 'guilt');
  for (const [part] of text.matchAll(quoted)) readOnce(part, (need) => alsoQuoted.has(need));
  known = read;
  const found = new Set([...read.values()].flat());
  if (voices.every((voice) => found.has(voice))) found.add('twoParents');
  return needs.filter((need) => found.has(need));
}
