/** Signals of a sentence: permission asked, advice asked for, praise, and what rules over the whole text count. */
import * as z from 'zod/mini';
import { NEGATIVE, OPENER, PERMISSION, POSITIVE, PRAISE, REQUEST, SAFETY } from './before.ts';
import { expandPhrase, type Phrase, parsePhrase } from './phrase.ts';
import signals from './signals.yml';

const phrases = z.array(z.string());
const data = z
  .strictObject({
    permission: phrases,
    request: phrases,
    praise: phrases,
    safety: phrases,
    opener: phrases,
    negative: phrases,
    positive: phrases,
  })
  .parse(signals);

const marks = [
  [data.permission, PERMISSION],
  [data.request, REQUEST],
  [data.praise, PRAISE],
  [data.safety, SAFETY],
  [data.opener, OPENER],
  [data.negative, NEGATIVE],
  [data.positive, POSITIVE],
] as const;

/** The phrases of every signal, with the mark that a hit sets. */
export function signalPhrases(): { phrase: Phrase; mark: number }[] {
  return marks.flatMap(([list, mark]) =>
    list.flatMap(expandPhrase).map((source) => ({ phrase: parsePhrase(source, {}), mark })),
  );
}
