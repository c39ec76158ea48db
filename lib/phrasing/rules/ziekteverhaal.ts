import type { Hit, RuleCode } from '../../analysis/rule.ts';
import { AGENCY, CHILD } from '../../analysis/words.ts';
import { hasWord } from '../has-word.ts';

/** Known by name, told by somebody who may, or a subject to read about. */
const known = /^(?:vastgesteld|gediagnosticeerd|gesteld|erkend|bekend|volgens|verslag)$/;

export const code: RuleCode = {
  // A parent may have an illness; that is the parent's own to tell.
  check: (hit: Hit, reading, { lists }) => {
    const who = reading.who(hit.at);
    if (who === 'parent' || who === 'agency') return false;
    if (hit.group !== 'middel' && hasWord(reading, lists, 'lichaam')) return false;
    if (reading.tokens.some(({ norm }) => known.test(norm))) return false;
    if (hasWord(reading, lists, 'onderwerp')) return false;
    // `Ouders denken zelf aan ADHD`, `de psycholoog onderzoekt …`: somebody else's word.
    return !(reading.findFeature(AGENCY) >= 0 && reading.findFeature(CHILD) < 0);
  },
};
