import type { RuleCode } from '../../analysis/rule.ts';
import { CHILD, NAME } from '../../analysis/words.ts';

export const code: RuleCode = {
  check: (hit, reading, { context }) => {
    // In a bufferschema only the field for the parent's own experience is about this.
    const inSchema = context.mode === 'schema';
    if (inSchema && context.field !== 'goe') return false;
    const aboutParent = reading.who(hit.at) === 'parent';
    if (!inSchema && aboutParent) return false;
    // Praise of a child, or a question.
    if (reading.question !== null || reading.who(hit.at) === 'child') return false;
    const namesChild = reading.findFeature(CHILD | NAME, hit.from, hit.to + 3) >= 0;
    if (hit.group === 'los' && namesChild) return false;
    // `Goed dat u belt`: glad of a concrete act, no verdict.
    if (
      reading.norm(hit.from) === 'goed' &&
      /^(?:belt|bel|belde|bellen|mailt|mailde|vraagt|vroeg|komt|kwam|bent|zegt|zei|meldt|meldde|appt|schrijft)$/.test(
        reading.norm(hit.to),
      )
    )
      return false;
    return inSchema ? { from: hit.from, to: hit.to, level: 'let-op' } : true;
  },
};
