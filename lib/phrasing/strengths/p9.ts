import type { RuleCode } from '../../analysis/rule.ts';

/** About what was said or done between the two, not about a late bus. */
const logistics = /^(?:rommel|bus|trein|file|storing|vertraging|overlast|drukfout|weer)$/;

export const code: RuleCode = {
  check: (_hit, reading) => {
    if (reading.question !== null || reading.tokens.some(({ norm }) => logistics.test(norm))) return false;
    return reading.tokens.some(({ norm }) => /^(?:ik|mij|me|wij|we|ons|mijn)$/.test(norm));
  },
};
