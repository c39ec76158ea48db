import type { RuleCode } from '../../analysis/rule.ts';

/** A formula before a reprimand asks for nothing. */
const reprimand = new Set(['eerlijk', 'erop', 'wijzen', 'moet']);

export const code: RuleCode = {
  check: (hit, reading) => {
    const who = reading.who(hit.at);
    if (who === 'child' || who === 'parent') return false;
    return !reading.tokens.slice(hit.from).some(({ norm }) => reprimand.has(norm));
  },
};
