import { PERMISSION, REQUEST } from '../../analysis/before.ts';
import type { RuleCode } from '../../analysis/rule.ts';

export const code: RuleCode = {
  check: (hit, reading, { lists }) => {
    if ((reading.recentMarks() & (PERMISSION | REQUEST)) !== 0) return false;
    const { wens, veilig } = lists;
    if (veilig && reading.find(veilig) >= 0) return false;
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
