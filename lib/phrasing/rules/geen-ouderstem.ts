import { ABOUT_PARENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { AnswerScope, Hit, Match, RuleCode } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import { infinitiveOf, STEM } from '../../dutch/lexicon.ts';
import { isLong, isMostlyNumbers, namesKindOfNote, overAll } from '../whole-text.ts';

/** A parent is the subject, or nobody is and no child can be: `Vertelt dat de nachten kort zijn.` */
function canBeParent(reading: Reading, { who, from, to }: Clause): boolean {
  return who === 'parent' || (who === 'unknown' && reading.findFeature(CHILD | NAME, from, to) < 0);
}

/** `vertelt`, `geeft … aan`, `wil`: a verb with which somebody has a say, in a clause about a parent. */
function isSaid(reading: Reading, at: number, clause: Clause, { lists }: AnswerScope): boolean {
  const { stem } = lists;
  const infinitive = infinitiveOf(reading.norm(at)) ?? '';
  // `vraag`, `hoop` and `wens` by themselves are nouns.
  if (clause.verb !== at && reading.is(at, STEM)) return false;
  if (infinitive === 'geven') return reading.tokens.slice(at, clause.to).some(({ norm }) => norm === 'aan');
  return stem?.has(infinitive) === true;
}

/** A word without which nobody says anything, other than in a quote or behind a colon. */
function isVoice(norm: string, { lists: { stem } }: AnswerScope): boolean {
  const infinitive = infinitiveOf(norm) ?? '';
  return infinitive === 'geven' || stem?.has(infinitive) === true;
}

/** A parent has a say in the sentence, or it names a note of a kind that needs none. */
function hasVoice(reading: Reading, scope: AnswerScope): boolean {
  if (namesKindOfNote(reading)) return true;
  const isChilds = reading.findFeature(PARENT) < 0 && reading.findFeature(CHILD | NAME) >= 0;
  if (!isChilds && reading.quotes.some(({ literal }) => literal)) return true;
  // `Moeder: vindt de nachten zwaar`
  const colon = reading.tokens.findIndex(({ text }) => text === ':');
  if (colon > 0 && colon < 3 && reading.is(colon - 1, PARENT)) return true;
  if (!reading.tokens.some(({ norm }) => isVoice(norm, scope))) return false;
  return reading.clauses.some((clause) => {
    if (!canBeParent(reading, clause)) return false;
    for (let at = clause.from; at < clause.to; at += 1) if (isSaid(reading, at, clause, scope)) return true;
    return false;
  });
}

function check(hit: Hit, reading: Reading): boolean | Match {
  const clause = reading.clauseAt(hit.at);
  const isNamed = reading.findFeature(PARENT, hit.at, hit.to + 3) >= 0;
  const isSubject = clause?.who === 'parent';
  return (isNamed || isSubject) && { from: hit.from, to: hit.to, level: 'let-op' };
}

/** A story of some length about a family, in which no parent is heard. */
const overall: RuleCode['overall'] = (found, sentences, _context, ask) => {
  if (found.length > 0 || !isLong(sentences)) return [];
  const numbers = sentences.reduce((sum, one) => sum + one.numbers, 0);
  if (isMostlyNumbers(numbers, sentences) || sentences.some((_, index) => ask(index))) return [];
  const isAboutFamily = sentences.some(({ marks }) => (marks & ABOUT_PARENT) !== 0);
  return isAboutFamily ? overAll('geen-ouderstem', 'tip', sentences) : [];
};

export const code: RuleCode = { check, answer: hasVoice, overall };
