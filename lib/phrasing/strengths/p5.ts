import type { RuleCode } from '../../analysis/rule.ts';

export const code: RuleCode = {
  check: (hit, reading) => {
    if (reading.isNegated(hit.from, hit.to) || reading.question !== null) return false;
    if (hit.group === 'dankzij')
      return !reading.tokens.some(({ norm }) => norm === 'niet' || norm === 'nauwelijks');
    // `waardoor hij …`: the clause before tells what the parent did.
    if (!/^(?:waardoor|waarna|zodat)$/.test(reading.norm(hit.from))) return true;
    const before = reading.clauses.findLast((clause) => clause.to <= hit.from && clause.verb >= 0);
    return before?.who === 'parent';
  },
};
