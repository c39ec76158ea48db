import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode } from '../../analysis/rule.ts';
import { QUESTION_WORD } from '../../dutch/lexicon.ts';

/** Asks the parent to account, or only asks for a detail of the agenda. */
const closes = new Set(['waarom', 'hoezo', 'hoelaat', 'wanneer']);
const reproach = new Set(['nou', 'toch', 'godsnaam', 'vredesnaam', 'hemelsnaam', 'durft', 'kunt']);

function search(reading: Reading): readonly Match[] {
  const { question, tokens } = reading;
  if (question?.kind !== 'open' || reading.isQuoted(question.at) || reading.isReported(question.at))
    return [];
  if (
    closes.has(reading.norm(question.at)) ||
    (reading.norm(question.at) === 'hoe' && reading.norm(question.at + 1) === 'laat')
  )
    return [];
  if (tokens.some(({ norm }) => reproach.has(norm)) || reading.words() < 3) return [];
  return [{ from: 0, to: tokens.length }];
}

export const code: RuleCode = { search, looksAt: { features: QUESTION_WORD } };
