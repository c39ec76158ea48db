import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { whatMade } from '../rewrites/what-made.ts';

/** `waarom` opens the question itself; `ik leg uit waarom` and `weet u waarom` do not ask the parent to account. */
function asksHere(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || reading.question?.kind !== 'open') return false;
  if (reading.question.at !== hit.at && reading.question.at < hit.from) return false;
  return !clause.subordinate && clause.from >= hit.from - 3;
}

export const code: RuleCode = {
  check: (hit, reading): boolean | Match => {
    const clause = reading.clauseAt(hit.at);
    if (clause === undefined || !asksHere(hit, reading)) return false;
    const toParent = reading.findFeature(dutch.SECOND, hit.from, reading.tokens.length);
    if (toParent < 0) return false;
    const rewrite = whatMade(reading, clause, hit);
    return {
      from: hit.from,
      to: clause.to,
      ...(rewrite !== null && { rewrites: [rewrite, 'Wat ging eraan vooraf?'] }),
    };
  },
};
