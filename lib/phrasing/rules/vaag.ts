import type { Reading } from '../../analysis/reading.ts';
import type { AnswerScope, Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

/** Something was done at some moment: a past tense that is no `was`, `had` or `moest`. */
function showsAct(reading: Reading, except: number): boolean {
  return reading.clauses.some(({ verb, who, from, to }) => {
    if (verb < 0 || (except >= from && except < to)) return false;
    const isAct = reading.is(verb, dutch.PAST) && !reading.is(verb, dutch.COPULA | dutch.MODAL);
    return isAct && (who === 'parent' || who === 'child' || who === 'self');
  });
}

/** A number, a date, a moment: what makes a vague word clear. */
function isMeasured(reading: Reading, { lists }: AnswerScope): boolean {
  if (reading.tokens.some(({ kind }) => kind === 'number')) return true;
  return hasWord(reading, lists, 'wanneer') || hasWord(reading, lists, 'getal');
}

/** Closes what is said: `slaapt onrustig`, `is druk`; not `de druk`, `drukke straat`. */
function isPredicate(hit: Hit, reading: Reading): boolean {
  const before = reading.norm(hit.at - 1);
  const next = reading.tokens[hit.to];
  const closes = dutch.PREPOSITION | dutch.COORDINATOR | dutch.TIME | dutch.SUBORDINATOR;
  const isNoun =
    (before !== 'zijn' && reading.is(hit.at - 1, dutch.ARTICLE | dutch.POSSESSIVE | dutch.PREPOSITION)) ||
    /^(?:meer|veel|onder|voert|voerde)$/.test(before);
  return !isNoun && (next === undefined || next.kind === 'punctuation' || reading.is(hit.to, closes));
}

function isDeniedBefore(hit: Hit, reading: Reading): boolean {
  const from = reading.clauseAt(hit.at)?.from ?? hit.from;
  return reading.findFeature(dutch.NEGATION, from, hit.from) >= 0;
}

/** `voor soms` names the word, and what `is geregeld` has been arranged. */
function isOften(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  if (reading.is(hit.from - 1, dutch.PREPOSITION) || hasWord(reading, lists, 'goeds')) return false;
  if (reading.norm(hit.at) === 'geregeld' && /^(?:is|was|zijn|wordt|heeft)$/.test(reading.norm(hit.to)))
    return false;
  return reading.norm(hit.at) !== 'geregeld' || reading.norm(hit.to) === 'te' || !isPredicate(hit, reading);
}

/** `druk op de wond`, `de druk van`, `druk met werk` are something else. */
function isHow(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const norm = reading.norm(hit.at);
  const next = reading.norm(hit.to);
  if (hit.to - hit.from > 1) return true;
  if (reading.norm(hit.to) === ':') return false;
  if (norm === 'opvallende') return hasWord(reading, lists, 'mens', hit.to, hit.to + 1);
  if (norm === 'druk' && /^(?:op|met|bezig|uit|van|doende)$/.test(next)) return false;
  return isPredicate(hit, reading) && reading.clauseAt(hit.at)?.subject !== hit.at;
}

function isVague(hit: Hit, reading: Reading, scope: Scope): boolean {
  const { lists } = scope;
  if (hasWord(reading, lists, 'zaak') || isMeasured(reading, scope) || showsAct(reading, hit.at))
    return false;
  if (hit.group === 'zorg') return !isDeniedBefore(hit, reading);
  if (hit.group === 'niet') return reading.norm(hit.to) !== 'te';
  // `niet vaak` denies; `vaak niet` does not.
  // `De fles lekte soms.`
  const clause = reading.clauseAt(hit.at);
  const isThing =
    clause?.who === 'thing' &&
    reading.is(clause.subject, dutch.DETERMINER) &&
    !/^(?:het|dat|dit)$/.test(reading.norm(clause.subject));
  if (isThing && reading.findFeature(PARENT | CHILD | NAME | FAMILY) < 0 && !hasWord(reading, lists, 'mens'))
    return false;
  if (hit.group === 'vaak') return !isDeniedBefore(hit, reading) && isOften(hit, reading, scope);
  if (reading.isNegated(hit.from, hit.to)) return false;
  if (hit.group === 'lopen') return isHow(hit, reading, scope);
  return true;
}

/** True for a sentence that makes clear what the one before meant. */
function isClear(reading: Reading, scope: AnswerScope): boolean {
  if (hasWord(reading, scope.lists, 'plan', 0, 2)) return false;
  return isMeasured(reading, scope) || showsAct(reading, -1) || reading.quotes.some(({ literal }) => literal);
}

const overall: RuleCode['overall'] = (found, sentences, _context, ask) => {
  const starts = new Set(found.map(({ start }) => start));
  return found.filter(({ start }) => {
    const next = sentences.indexAt(start) + 1;
    // What opens with a vague word itself makes nothing clear.
    return starts.has(sentences.at(next)?.start ?? -1) || !ask(next);
  });
};

export const code: RuleCode = { check: isVague, answer: isClear, overall };
