import type { Reading } from '../../analysis/reading.ts';
import { WordSet } from '../../analysis/word-set.ts';
import * as dutch from '../../dutch/lexicon.ts';

const opinion = /^(?:vindt|vind|vinden|vond|vonden)$/;
const manner =
  /^(?:gaat|gaan|ging|gingen|slaapt|slaap|slapen|sliep|eet|eten|drinkt|speelt|loopt|verloopt|verliep|lukt|lukte|lukken)$/;
const dropped =
  /^(?:al|ook|nog|wel|weer|een|beetje|wat|dan|nu|erg|heel|zo|makkelijk|gemakkelijk|moeilijk|lastig|zwaar|leuk|vervelend|spannend|eng)$/;

/**
 * The same question with `hoe` in front, where it can be formed well: `Slaapt hij al beter?` gives `Hoe slaapt hij?`.
 * Null where it cannot. `at` is the verb the question starts with.
 */
export function openForm(reading: Reading, at: number, colour: WordSet | undefined): string | null {
  const verb = reading.norm(at);
  if (!opinion.test(verb) && !manner.test(verb)) return null;
  if (
    reading.clauses.filter((clause) => clause.verb >= 0).length >
    (reading.find(infinitiveMarker) >= 0 ? 2 : 1)
  )
    return null;
  const subject = reading.clauseAt(at)?.subject ?? -1;
  if (subject < 0 || reading.findFeature(dutch.NEGATION, at) >= 0) return null;
  const kept: string[] = [];
  let lostColour = false;
  for (let index = at; index < reading.tokens.length; index += 1) {
    const token = reading.tokens[index];
    if (token === undefined || token.kind === 'punctuation') {
      if (token?.text === ',') return null;
      continue;
    }
    if (
      index > subject &&
      (colour?.has(token.norm) || (dropped.test(token.norm) && !isNeeded(reading, index)))
    ) {
      lostColour = true;
      continue;
    }
    kept.push(index === at ? token.text.toLowerCase() : token.text);
  }
  if (opinion.test(verb) && !lostColour) return null;
  return kept.length < 2 || kept.length > 14 ? null : `Hoe ${kept.join(' ')}?`;
}

const infinitiveMarker = new WordSet(['om', 'te']);

/** `een` before a noun stays, `een beetje` goes. */
function isNeeded(reading: Reading, at: number): boolean {
  const norm = reading.norm(at);
  if (norm === 'een' || norm === 'wat') return reading.norm(at + 1) !== 'beetje' && norm === 'een';
  return false;
}
