import type { RuleCode } from '../../analysis/rule.ts';
import { NAME } from '../../analysis/words.ts';
import { DETERMINER, POSSESSIVE } from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

export const code: RuleCode = {
  check: (hit, reading, { lists }) => {
    const before = hit.from - 1;
    if (reading.is(before, DETERMINER | POSSESSIVE) || hasWord(reading, lists, 'rol', before, hit.from))
      return false;
    if (/^(?:van|\()$/.test(reading.norm(hit.to)) || reading.is(hit.to, NAME)) return false;
    // `Karin, moeder van Bo`
    return !(reading.norm(before) === ',' && reading.is(before - 1, NAME));
  },
  // Once is enough: the same holds for every next time.
  overall: (found) => found.slice(0, 1),
};
