import type { RuleCode } from '../../analysis/rule.ts';

export const code: RuleCode = {
  check: (hit, reading) => {
    const next = reading.norm(hit.to);
    if (reading.isNegated(hit.from, hit.to)) return false;
    // `ik denk mee`, `mijn idee was om`, `ik denk aan dinsdag`: a plan, not an impression.
    return !/^(?:mee|aan|om)$/.test(next);
  },
};
