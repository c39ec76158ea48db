import type { RuleCode } from '../../analysis/rule.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import { isAboutCarer } from '../about.ts';

const things =
  /^(?:afweer|virus|virussen|infectie|infecties|griep|medicijn|antibiotica|verkoudheid|bacterie|printer|computer|apparaat|systeem|login|slot|auto|fietsen|elastiek|elektrisch|fitness)$/;

export const code: RuleCode = {
  check: (hit, reading, { context }) => {
    if (reading.tokens.some(({ norm }) => things.test(norm))) return false;
    const who = reading.who(hit.at);
    if (who === 'child' || who === 'agency' || who === 'you')
      return context.mode === 'bericht' && who === 'you';
    if (isAboutCarer(reading, hit.at, context)) return true;
    // `Er is veel weerstand bij vader`: the person stands behind a preposition.
    return (
      reading.findFeature(PARENT) >= 0 &&
      reading.findFeature(CHILD | NAME, hit.from - 2, hit.to + 4) < 0 &&
      hit.group === 'zeker'
    );
  },
};
