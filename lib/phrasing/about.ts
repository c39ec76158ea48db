/** What several rules ask about the word they found. */

import type { Reading } from '../analysis/reading.ts';
import type { AnalysisContext } from '../analysis/types.ts';
import { WordSet } from '../analysis/word-set.ts';
import { FAMILY, PARENT } from '../analysis/words.ts';
import * as dutch from '../dutch/lexicon.ts';

const behindAdjective = new Set([
  'aanwezig',
  'geworden',
  'geweest',
  'over',
  'gedaan',
  'richting',
  'tegen',
  'overgekomen',
  'aangelegd',
  'gebleken',
  'gebleven',
  'ten',
  'zoals',
  'net',
]);

/** True when the adjective at `at` belongs to a noun that is no parent: `een hysterische buurvrouw`, `dwingende reden`. */
export function describesNoun(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  if (next?.kind !== 'word' || reading.is(at + 1, PARENT | FAMILY)) return false;
  if (behindAdjective.has(next.norm)) return false;
  // A word of no known class, or a person, right behind an adjective is what it describes.
  const closed =
    dutch.FINITE |
    dutch.COORDINATOR |
    dutch.PREPOSITION |
    dutch.SUBORDINATOR |
    dutch.NEGATION |
    dutch.FIRST |
    dutch.SECOND |
    dutch.THIRD |
    dutch.TIME |
    dutch.PARTICIPLE |
    dutch.INFINITIVE |
    dutch.DETERMINER |
    dutch.QUESTION_WORD;
  return !reading.is(at + 1, closed) && !adverbs.has(next.norm);
}

const adverbs = new Set(
  'ook nog weer steeds altijd soms vaak toch wel al nu hier daar thuis gewoon zelfs erg heel zo te tijdens is was'.split(
    ' ',
  ),
);

/**
 * The clause is about an adult carer or the family; the addressed person counts in what is said or sent. In a note a
 * clause without any subject is about the parent too, unless a child is in the sentence.
 */
export function isAboutCarer(reading: Reading, at: number, { mode }: AnalysisContext): boolean {
  const who = reading.who(at);
  if (who === 'parent' || who === 'family') return true;
  if (who === 'you') return mode === 'zeggen' || mode === 'bericht';
  const inNote = mode === 'notitie' || mode === 'schema';
  return inNote && reading.isBare(at);
}

const play = WordSet.like(
  /^(?:speelt|speelde|spelen|gespeeld|verkleed|verkleedt|verkleden|boek|boekje|film|verhaal|verhaaltje|spel|poppenspel|toneel|musical|poppenkast|droomt|droomde|tekent|tekende|tekening|knutselt|knutselde|liedje|masker|verkleedfeest|rollenspel)$/,
);

/** Roles, stories and drawings: what is said there is about nobody. */
export const isPlay = (reading: Reading): boolean => reading.find(play) >= 0;
