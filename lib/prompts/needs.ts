import * as z from 'zod/mini';
import data from './needs.yml';

const needs = ['emotion', 'guilt', 'permission', 'closing', 'reflection', 'twoParents'] as const;

/**
 * What a note asks for in so many words, apart from what it is about: leave to say something, a way to close, a look at
 * oneself, the other parent, nearness in strong emotion or where a parent blames himself.
 */
export type Need = (typeof needs)[number];

const dataSchema = z.strictObject({
  words: z.record(z.string(), z.string()),
  needs: z.record(z.enum(needs), z.array(z.string())),
});
const { words, needs: searched } = dataSchema.parse(data);

/** A list in the file runs over several lines: the breaks are no part of it. */
const joined = (list: string): string => list.replaceAll(/\|\s+/g, '|');

const searches: readonly (readonly [Need, RegExp])[] = needs.map((need) => {
  const sources = searched[need].map((source) =>
    joined(source).replaceAll(/<(\w+)>/g, (_, name: string) => joined(words[name] ?? '')),
  );
  return [need, new RegExp(`(?<!\\p{L})(?:${sources.join('|')})(?!\\p{L})`, 'iu')];
});

const blame = searches.find(([need]) => need === 'guilt')?.[1] ?? /(?!)/u;
/** What stands between quotation marks; the apostrophe of `zo'n` and `'s ochtends` is none. */
const quoted =
  /“[^”]{4,400}”|"[^"]{4,400}"|„[^“”"]{4,400}[“”"]|‘(?:[^’]|’(?=\p{L})){4,400}’|(?<!\p{L})'(?!s )(?:[^']|'(?=\p{L})){4,400}'(?!\p{L})/gu;
const sentence = /[^.!?\n]+[.!?\n]*/gu;

/** The sentences of the text that was read last: what did not change is not read again. */
let known = new Map<string, readonly Need[]>();

/** What this text asks for, in words. What is quoted is the parent's: only blame of oneself is looked for in it. */
export function needsIn(text: string): Need[] {
  const read = new Map<string, readonly Need[]>();
  for (const [part] of text.replace(quoted, ' ').matchAll(sentence)) {
    read.set(
      part,
      known.get(part) ??
        searches.filter(([need, search]) => need !== 'guilt' && search.test(part)).map(([need]) => need),
    );
  }
  known = read;
  const found = new Set([...read.values()].flat());
  if (text.match(quoted)?.some((words) => blame.test(words))) found.add('guilt');
  return needs.filter((need) => found.has(need));
}
