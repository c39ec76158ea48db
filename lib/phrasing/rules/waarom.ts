import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { whatMade } from '../rewrites/what-made.ts';

/** `waarom` opens the question itself; `ik leg uit waarom` and `weet u waarom` do not ask the parent to account. */
function asksHere(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || reading.question === null) return false;
  const { marked } = reading.question;
  // `…, waarom deed u dat?` behind another question
  if (marked && (reading.norm(hit.at) === 'vanwaar' || (clause.verb === hit.to && !clause.subordinate)))
    return true;
  if (reading.question.kind !== 'open') return false;
  if (reading.question.at !== hit.at && reading.question.at < hit.from) return false;
  return !clause.subordinate && clause.from >= hit.from - 3;
}

/** The parent is in it, or nobody is and it is still the parent who chose: `Waarom dan geen fles?`, `Waarom hoor ik dat nu pas?` */
function asksParent(hit: Hit, reading: Reading, clause: Clause): boolean {
  const next = reading.norm(hit.to);
  if (reading.findFeature(dutch.SECOND, hit.from) >= 0) return true;
  if (clause.verb < 0) return /^(?:eigenlijk|niet|dan|geen|toch|nu|pas|nou|zo|eerst|weer|wel)$/.test(next);
  return (
    /^(?:ik|wij|we)$/.test(reading.norm(clause.subject)) &&
    reading.tokens.some(({ norm }) => /^(?:pas|niet|niets|niks|geen)$/.test(norm))
  );
}

export const code: RuleCode = {
  check: (hit, reading): boolean | Match => {
    const clause = reading.clauseAt(hit.at);
    if (clause === undefined || !asksHere(hit, reading)) return false;
    if (!asksParent(hit, reading, clause)) return false;
    const rewrite = whatMade(reading, clause, hit);
    return {
      from: hit.from,
      to: clause.to,
      ...(rewrite !== null && { rewrites: [rewrite, 'Wat ging eraan vooraf?'] }),
    };
  },
};
