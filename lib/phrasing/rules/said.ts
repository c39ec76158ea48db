import type { Who } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, FAMILY, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';

/** `geeft aan dat`, `is bang dat`, `heeft het gevoel dat`: what follows is how a parent sees it. */
const opens = new WordSet(['dat', 'of', 'hoe', 'wat', 'waarom', 'alsof']);
const views =
  /^(?:bang|gevoel|idee|angst|indruk|zorg|zorgen|schuldig|onzeker|verdrietig|boos|wens|vraag|uitleg|verhaal|vertelt|aan|weten|overtuigd|benieuwd|toe|mening|beleving|ervaring)$/;

/**
 * True when the words at `at` are what a parent or child says, thinks or feels. Wider than what the reading marks as
 * reported: also `geeft aan dat`, `is bang dat`, `heeft het gevoel dat`.
 */
export function isSaid(reading: Reading, at: number): boolean {
  if (reading.isQuoted(at) || (reading.isReported(at) && !isWritersNote(reading, at))) return true;
  for (let index = at - 1; index > 1; index -= 1) {
    if (!reading.has(index, opens) || !views.test(reading.norm(index - 1))) continue;
    const before = reading.findFeature(PARENT | CHILD | NAME | dutch.THIRD | dutch.SECOND, 0, index);
    if (before >= 0 && reading.findFeature(dutch.FIRST, 0, index) < 0) return true;
  }
  return false;
}

/** `vdr: niet leerbaar` and `Situatie gezin: moeder …` are the writer's own words; `Moeder: kan het niet meer aan` is hers. */
function isWritersNote(reading: Reading, at: number): boolean {
  const colon = [1, 2].find((at) => reading.tokens[at]?.text === ':');
  if (colon === undefined || reading.quotes.length > 0) return false;
  // `Typisch Brabants: …` opens with no person.
  if (
    colon === 2 &&
    !reading.is(0, PARENT | CHILD | OWN | NAME | dutch.DETERMINER | dutch.POSSESSIVE) &&
    !reading.is(1, PARENT | CHILD)
  )
    return true;
  const isFamily = reading.is(colon - 1, FAMILY) && !reading.is(colon - 1, PARENT);
  // `dhr: praatjesmaker, doet niks`
  const first = reading.clauseAt(at);
  if (colon === 1 && first?.verb === -1 && first.from <= 2) return true;
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

/** A negation stands before `at` in its clause, or in the clause it depends on with `dat`: `ik denk niet dat …`. */
export function isDeniedBefore(reading: Reading, at: number): boolean {
  const index = reading.clauses.findIndex((clause) => at >= clause.from && at < clause.to);
  const clause = reading.clauses[index];
  if (clause === undefined) return false;
  const depends = clause.subordinate && /^(?:dat|of|alsof|om)$/.test(reading.norm(clause.from));
  return reading.findFeature(dutch.NEGATION, depends ? 0 : clause.from, at) >= 0;
}

const moments = new Set(
  'vandaag gisteren gisteravond gistermiddag gisterochtend eergisteren vanmorgen vanochtend vanmiddag vanavond vannacht zojuist daarnet maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen overmorgen'.split(
    ' ',
  ),
);

/** One day, date or hour is named: `vanmorgen`, `op 4-3`, `deze week`. Wider than that, as `elke dag`, is no moment. */
export function isOneMoment(reading: Reading): boolean {
  return reading.tokens.some(({ norm, kind, text }, at) => {
    if (kind === 'number') return /\d[-/.:]\d/.test(text) || reading.norm(at + 1) === 'uur';
    if (moments.has(norm)) return true;
    return (
      /^(?:deze|die|vorige|afgelopen)$/.test(norm) &&
      /^(?:week|keer|ochtend|middag|avond|nacht|dag|maand)$/.test(reading.norm(at + 1))
    );
  });
}
