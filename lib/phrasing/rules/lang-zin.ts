import type { RuleCode } from '../../analysis/rule.ts';

const mostWords = 25;

export const code: RuleCode = {
  search: (reading) =>
    reading.words() > mostWords && !reading.isHeading() ? [{ from: 0, to: reading.tokens.length }] : [],
};
