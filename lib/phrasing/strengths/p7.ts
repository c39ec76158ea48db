import { MOMENT, NEGATIVE, SAFETY } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { WordSet } from '../../analysis/word-set.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isToldByOther } from './told.ts';

const blames = /^(?:gedrag|schuld|door|doordat)$/;

/** A condition with a consequence, or the other as cause: no kindness, whatever the worry. */
function isThreat(reading: Reading): boolean {
  const { tokens } = reading;
  return tokens.some(({ norm }, at) => {
    if (/^(?:genoodzaakt|gedwongen|anders)$/.test(norm))
      return norm !== 'anders' || reading.is(at + 1, dutch.FINITE);
    const next = reading.norm(at + 1);
    if (norm === 'als' && /^(?:u|jullie|je)$/.test(next))
      return reading.findFeature(dutch.NEGATION, at, at + 6) >= 0;
    return blames.test(norm) && /^(?:uw|jullie|jouw|u)$/.test(next);
  });
}

/** Something seen, heard or measured, in this sentence or the one before. */
function hasFact(reading: Reading, { lists, worries }: Scope): boolean {
  if (worries.length > 0 || reading.hasMoment() || hasWord(reading, lists, 'feit')) return true;
  // `Dat laat me niet los`: the sentence before told what.
  const pointsBack =
    (reading.find(pointers) >= 0 || /^(?:dat|het)$/.test(reading.norm(0))) &&
    reading.before.topic !== 'unknown';
  return (
    pointsBack ||
    reading.before.topic === 'child' ||
    (reading.before.last & (SAFETY | NEGATIVE | MOMENT)) !== 0
  );
}

/** The fact is one to worry about: the child is harmed, absent, unwell. */
const isSerious = (reading: Reading, { lists, worries }: Scope): boolean =>
  worries.length > 0 ||
  hasWord(reading, lists, 'ernst') ||
  (reading.before.last & SAFETY) !== 0 ||
  // `niet` alone is no worry; beside a moment it tells what did not go well.
  (reading.before.last & (NEGATIVE | MOMENT)) === (NEGATIVE | MOMENT);

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  const { lists, hits } = scope;
  const isDenied = reading.isNegated(hit.from, hit.to);
  if (isDenied || hasWord(reading, lists, 'hol') || isThreat(reading) || isToldByOther(reading, hit.at))
    return false;
  const who = reading.who(hit.at);
  if (who === 'parent' || who === 'child' || who === 'agency') return false;
  if (reading.question !== null && hit.group === 'zorg') return false;
  // What should have been told before is repair.
  if (/^(?:had|hadden)$/.test(reading.norm(reading.clauseAt(hit.at)?.verb ?? -1))) return false;
  const startled = reading.find(startle, hit.from, hit.to) >= 0;
  if (hasWord(reading, lists, 'zaken')) return false;
  // `hoe die plek gekomen is` is asked of a mark or an injury only.
  if (hit.group === 'delen') return true;
  if (hit.group === 'benieuwd') return isSerious(reading, scope) && hasFact(reading, scope);
  if (hit.group === 'herkomst') return hasFact(reading, scope) && reading.findFeature(dutch.FIRST) >= 0;
  if (hit.group === 'eerlijk') return isSerious(reading, scope) || reading.before.topic === 'child';
  // `ik vind het spannend om dit te vragen`
  if (hit.group === 'zorg' && reading.norm(hit.to) === 'om' && reading.find(finds, hit.from, hit.to) >= 0)
    return false;
  if (hit.group === 'zorg')
    return (
      hasFact(reading, scope) && (!startled || isSerious(reading, scope) || reading.before.topic === 'child')
    );
  // Openness or a next step counts beside a fact to worry about, or beside the worry itself.
  const besideWorry = hits.some(({ group }) => group === 'zorg');
  if (besideWorry || hasWord(reading, lists, 'stap')) return true;
  return isSerious(reading, scope) && hasFact(reading, scope);
}

const pointers = new WordSet(['dit', 'daar', 'daarom', 'daarover', 'hier', 'hierover']);
const finds = new WordSet(['vind', 'vond', 'vinden', 'vonden']);
const startle = new WordSet(['schrok', 'schrokken', 'schrik', 'geschrokken']);

/** Said to the parent: what was seen that is not safe, as it is, with nothing around it. */
function search(reading: Reading, { context, lists, worries }: Scope): readonly Match[] {
  const isSpoken = context.mode === 'zeggen' || context.mode === 'bericht';
  if (!isSpoken || worries.length === 0 || reading.question !== null) return [];
  if (
    hasWord(reading, lists, 'hol') ||
    isThreat(reading) ||
    !hasWord(reading, lists, 'feit') ||
    !hasWord(reading, lists, 'ernst')
  )
    return [];
  const isTold = reading.clauses.some(
    ({ who, verb }) =>
      ((who === 'self' || who === 'child' || who === 'own') && reading.is(verb, dutch.PAST)) ||
      (who === 'self' && /^(?:zie|hoor|merk)$/.test(reading.norm(verb))),
  );
  const isYours = reading.clauses.some(({ who }) => who === 'you');
  return isTold && !isYours && reading.quotes.length === 0 ? [{ from: 0, to: reading.tokens.length }] : [];
}

export const code: RuleCode = { check, search, looksAt: { worry: true } };
