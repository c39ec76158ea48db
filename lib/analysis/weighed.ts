/** What the words of a sentence say together, beside what phrases tell. */
import { isExempt } from './exempt.ts';
import type { Equipment } from './finder.ts';
import { type Found, isOff, toFound } from './found.ts';
import type { Reading } from './reading.ts';
import type { Scope } from './rule.ts';

/** A sentence that was read. Its worries may be read only when they are asked for. */
interface SentenceToWeigh extends Pick<Scope, 'context' | 'worries'> {
  readonly reading: Reading;
}

const none: readonly never[] = [];

/**
 * What phrases found but for what the words of the sentence speak against, with what they weigh enough for when no phrase
 * told and no exemption holds.
 */
export function withWeighed(
  told: readonly Found[] | null,
  sentence: SentenceToWeigh,
  { weigh, doubts, finders }: Equipment,
): readonly Found[] | null {
  const { reading, context } = sentence;
  const weighed = weigh(reading.tokens, context.mode);
  if (weighed.length === 0 && told === null) return null;
  // Where somebody may not be safe, only what is known for certain is said of how it is written.
  if (sentence.worries.length > 0) return told;
  const found = (told ?? none).filter(({ finder }) => !doubts(finder, context.mode));
  for (const { finder: number, from, to } of weighed) {
    const finder = finders[number];
    if (finder === undefined || isOff(finder, context) || told?.some((one) => one.finder === number))
      continue;
    if (isExempt(finder, { at: from, from, to }, reading)) continue;
    const one = toFound({ from, to }, number, reading);
    if (one !== null) found.push(one);
  }
  return found;
}
