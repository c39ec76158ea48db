import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode } from '../../analysis/rule.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { AGENCY, CHILD, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';

const whole = WordSet.like(/^(?:aangeven|aangeef|aangeeft|aangaf|aangaven|aangegeven|aangevend)$/);
const split = WordSet.like(/^(?:geeft|geef|geven|gaf|gaven)$/);
const aan = new WordSet(['aan']);
const stops = /^[.;:!?]$/;
/** What is told stands behind it, or nothing does. */
const opens = /^(?:dat|of|hoe|wat|wie|waar|wanneer|waarom|welke?|[.,;:!?()"'])$/;
/** What somebody lets know, where another hands over a thing: `geeft haar grenzen aan`. */
const told =
  /^(?:grens|grenzen|wens|wensen|behoefte|behoeften|zorg|zorgen|reden|redenen|voorkeur|twijfel|twijfels|mening|idee|doel|doelen|klacht|klachten|vraag|vragen|dit|dat|hulpvraag|redenen|moeite|probleem|problemen)$/;

/** A carer lets something know: not a graph, a doctor, the professional or a child. */
function isCarers(reading: Reading, at: number): boolean {
  const by = reading.tokens.findIndex(
    ({ norm }, index) => norm === 'door' && reading.is(index + 1, PARENT | OWN | AGENCY | CHILD | NAME),
  );
  if (by >= 0) return reading.is(by + 1, PARENT);
  const who = reading.who(at);
  if (who === 'parent' || who === 'family') return true;
  if (who !== 'unknown') return false;
  const subject = reading.clauseAt(at)?.subject ?? -1;
  return subject < 0 || /^(?:hij|zij|ze)$/.test(reading.norm(subject));
}

const isClosed = (reading: Reading, at: number): boolean =>
  reading.tokens[at] === undefined || opens.test(reading.norm(at));

const isInside = (reading: Reading, at: number): boolean =>
  reading.is(at, dutch.DETERMINER | dutch.POSSESSIVE | dutch.ARTICLE) || /e$/.test(reading.norm(at));

/** Between the verb and `aan` nothing is handed over. */
function isEmpty(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    // `in een mail`, `tijdens het gesprek`: where and when.
    if (reading.is(at, dutch.PREPOSITION)) {
      while (at + 1 < to && !dutch.isNoun(reading.norm(at + 1)) && isInside(reading, at + 1)) at += 1;
      at += 1;
      continue;
    }
    if (reading.is(at, dutch.DETERMINER | dutch.POSSESSIVE)) return false;
    // `geeft les aan`, `gaf leiding aan`: a noun right before it.
    if (dutch.isNoun(reading.norm(at)) && !reading.is(at, PARENT | dutch.TIME | dutch.NEGATION)) return false;
  }
  return true;
}

/** `geeft aan dat`, `geeft duidelijk aan moe te zijn`, `geeft haar grenzen aan`; not `geeft de fles aan haar man`. */
function isParticle(reading: Reading, verb: number, at: number): boolean {
  const next = reading.norm(at + 1);
  const isPlain = isEmpty(reading, verb + 1, at);
  if (reading.tokens.slice(verb + 1, at).some(({ norm }) => told.test(norm)))
    return isClosed(reading, at + 1) || next === 'om';
  if (isClosed(reading, at + 1)) return isPlain || /^(?:dat|of|hoe|wat)$/.test(next);
  if (!isPlain) return false;
  const isSomebody =
    reading.is(at + 1, dutch.ARTICLE | dutch.POSSESSIVE | dutch.DETERMINER | PARENT | CHILD | NAME) &&
    next !== 'geen';
  if (!isSomebody && at === verb + 1) return true;
  // `geeft aan haar best te doen`
  const to = reading.tokens.findIndex(({ norm }, index) => index > at && norm === 'te');
  return to > at && to < at + 9 && reading.is(to + 1, dutch.INFINITIVE);
}

function splitAt(reading: Reading, verb: number): number {
  for (let at = verb + 1; at < verb + 14 && at < reading.tokens.length; at += 1) {
    if (stops.test(reading.norm(at))) return -1;
    if (reading.has(at, aan) && isParticle(reading, verb, at)) return at;
  }
  return -1;
}

function search(reading: Reading): readonly Match[] {
  if (reading.isHeading()) return [];
  const found: Match[] = [];
  reading.tokens.forEach((_, at) => {
    const isWhole = reading.has(at, whole);
    const isInfinitive = reading.norm(at) === 'geven' && /^(?:te)$/.test(reading.norm(at - 1));
    let from = at;
    let to = at + 1;
    if (isInfinitive && reading.norm(at - 2) === 'aan') from = at - 2;
    else if (!isWhole) {
      if (!reading.has(at, split)) return;
      const particle = splitAt(reading, at);
      if (particle < 0) return;
      to = particle + 1;
    }
    if (!reading.isQuoted(at) && isCarers(reading, at)) found.push({ from, to });
  });
  return found;
}

export const code: RuleCode = {
  search,
  looksAt: { word: (norm) => whole.has(norm) || split.has(norm) },
};
