import type { Who } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';

/** `geeft aan dat`, `is bang dat`, `heeft het gevoel dat`: what follows is how a parent sees it. */
const opens = new Set(['dat', 'of', 'hoe', 'wat', 'waarom', 'alsof']);
const views =
  /^(?:bang|gevoel|idee|angst|indruk|zorg|zorgen|schuldig|onzeker|verdrietig|boos|wens|vraag|uitleg|verhaal|vertelt|aan|weten|overtuigd|benieuwd|toe|mening|beleving|ervaring)$/;

/**
 * True when the words at `at` are what a parent or child says, thinks or feels. Wider than what the reading marks as
 * reported: also `geeft aan dat`, `is bang dat`, `heeft het gevoel dat`.
 */
export function isSaid(reading: Reading, at: number): boolean {
  if (reading.isQuoted(at) || (reading.isReported(at) && !isWritersNote(reading))) return true;
  for (let index = at - 1; index > 1; index -= 1) {
    if (!opens.has(reading.norm(index)) || !views.test(reading.norm(index - 1))) continue;
    const before = reading.findFeature(PARENT | CHILD | NAME | dutch.THIRD | dutch.SECOND, 0, index);
    if (before >= 0 && reading.findFeature(dutch.FIRST, 0, index) < 0) return true;
  }
  return false;
}

/** `vdr: niet leerbaar` and `Situatie gezin: moeder …` are the writer's own words; `Moeder: kan het niet meer aan` is hers. */
function isWritersNote(reading: Reading): boolean {
  const colon = [1, 2].find((at) => reading.tokens[at]?.text === ':');
  if (colon === undefined || reading.quotes.length > 0) return false;
  const isFamily = reading.is(colon - 1, FAMILY) && !reading.is(colon - 1, PARENT);
  return isFamily || reading.clauses.every(({ verb }) => verb < 0);
}

/** Who the words at `at` are about; when the subject is only named behind them, whoever the clause before is about. */
export function whoBefore(reading: Reading, at: number): Who {
  const index = reading.clauses.findIndex((clause) => at >= clause.from && at < clause.to);
  const clause = reading.clauses[index];
  if (clause === undefined) return 'unknown';
  const previous = reading.clauses[index - 1];
  return clause.subordinate && clause.subject > at && previous ? previous.who : clause.who;
}

/** A question mark ends the sentence. */
export const isAsked = (reading: Reading): boolean => reading.question?.marked === true;
