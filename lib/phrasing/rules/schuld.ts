import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { CHILD, NAME } from '../../analysis/words.ts';

const childPronouns = new Set(['hij', 'zij', 'ze', 'hem', 'haar', 'dat', 'dit']);

/** `omdat moeder …` blames only when something of the child is explained by what the parent lacks. */
function explainsChild(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  const { tekort, praktisch, kindgedrag } = lists;
  if (clause === undefined || !tekort || !praktisch || !kindgedrag) return false;
  const hasDeficit = reading.find(tekort, hit.to, clause.to) >= 0;
  if (!hasDeficit || (reading.find(praktisch, hit.to, clause.to) >= 0 && reading.find(kindgedrag) < 0))
    return false;
  const others = reading.clauses.filter((other) => other !== clause);
  return others.some((other) => {
    const child = reading.findFeature(CHILD | NAME, other.from, other.to) >= 0;
    const pronoun = reading.tokens.slice(other.from, other.to).some(({ norm }) => childPronouns.has(norm));
    return (child || pronoun || other.who === 'child') && reading.find(kindgedrag, other.from, other.to) >= 0;
  });
}

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    const { goed } = scope.lists;
    if (reading.question?.kind === 'open') return false;
    if (hit.group === 'omdat') return explainsChild(hit, reading, scope);
    if (goed && reading.find(goed) >= 0) return false;
    // `door u te bellen` and `als u had gebeld, had ik …`: nothing is blamed on anybody.
    if (hit.group === 'komt' && reading.norm(hit.to) === 'te') return false;
    return (
      hit.group !== 'had' ||
      !reading.tokens
        .slice(hit.from)
        .some(({ norm }) => norm === 'ik' || norm === 'graag' || norm === 'wij' || norm === 'we')
    );
  },
};
