import { PERMISSION, REQUEST } from '../../analysis/before.ts';
import type { RuleCode } from '../../analysis/rule.ts';

const appointed =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vandaag|vanmiddag|volgende|me|mij|ons|mezelf)$/;

export const code: RuleCode = {
  check: (hit, reading, { lists }) => {
    if ((reading.recentMarks() & (PERMISSION | REQUEST)) !== 0) return false;
    const { wens, veilig, spullen } = lists;
    if (veilig && reading.find(veilig) >= 0) return false;
    if (hit.group === 'gebiedend') {
      // `Neem morgen laarzen mee`, `Laat maar weten`: arranging, not raising. `Probeer ik me …` is a condition.
      if (spullen && reading.find(spullen) >= 0) return false;
      if (reading.norm(hit.from + 1) === 'ik' || reading.tokens.some(({ norm }) => appointed.test(norm)))
        return false;
      if (reading.question !== null) return false;
      // `Geef het aan als ik te snel ga.`
      if (reading.norm(hit.from) === 'geef' && reading.tokens.some(({ norm }) => norm === 'aan'))
        return false;
    }
    if (hit.group === 'zou' && wens && reading.find(wens, hit.from + 2) >= 0) return false;
    if (
      hit.group === 'gebiedend' &&
      (reading.clauseAt(hit.from)?.subject ?? -1) >= 0 &&
      reading.norm(hit.from + 1) !== 'u' &&
      reading.question !== null
    )
      return false;
    // `als u dat wilt` leaves the choice.
    return reading.question?.kind !== 'open';
  },
};
