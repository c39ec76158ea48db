import type { RuleCode } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';

export const code: RuleCode = {
  check: (hit, reading) => {
    if (reading.isNegated(hit.from, hit.to)) return false;
    // Colleagues among themselves: `wij willen met het team samen kijken`.
    if (reading.tokens.some(({ norm }) => norm === 'team' || norm === 'collega' || norm === 'collega’s'))
      return false;
    const opener = reading.norm(hit.from);
    return opener !== 'net' || reading.findFeature(dutch.FIRST) >= 0;
  },
};
