import type { Lists } from '../analysis/phrase.ts';
import type { Reading } from '../analysis/reading.ts';

/** True when a word of the list called `name` stands among the tokens from `from` to `to`; an absent list has no words. */
export function hasWord(reading: Reading, lists: Lists, name: string, from?: number, to?: number): boolean {
  const words = lists[name];
  return words !== undefined && reading.find(words, from, to) >= 0;
}
