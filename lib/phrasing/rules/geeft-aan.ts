import type { RuleCode } from '../../analysis/rule.ts';

export const code: RuleCode = {
  // `De grafiek geeft aan` is what a graph does, and the writer may.
  check: (hit, reading) => {
    const clause = reading.clauseAt(hit.at);
    return clause?.who !== 'self' && (clause?.who !== 'thing' || clause.subject < 0);
  },
};
