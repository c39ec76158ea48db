import type { RuleCode } from '../../analysis/rule.ts';
import { hasWord } from '../has-word.ts';

export const code: RuleCode = {
  // A parent may have an illness; that is the parent's own to tell.
  check: (hit, reading, { lists }) => !hasWord(reading, lists, 'lichaam') && reading.who(hit.at) !== 'parent',
};
