import type { RuleCode } from '../../analysis/rule.ts';
import { POSSESSIVE } from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

export const code: RuleCode = {
  check: (hit, reading, { lists }) =>
    !hasWord(reading, lists, 'kind') &&
    !reading.is(hit.at - 1, POSSESSIVE) &&
    // `Hoe noemt ze u, mama of mam?`
    !/^(?:of|tegen)$/.test(reading.norm(hit.to)),
};
