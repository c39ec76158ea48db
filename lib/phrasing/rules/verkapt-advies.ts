import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode } from '../../analysis/rule.ts';

/** `Wat heeft u al geprobeerd?` asks for the parent's own way. */
function asksForOwnWay(reading: Reading): boolean {
  return reading.question?.kind === 'open';
}

const practical = new Set([
  'komen',
  'langskomen',
  'bellen',
  'terugbellen',
  'mailen',
  'doorgeven',
  'meenemen',
  'invullen',
  'vrijdag',
  'dinsdag',
  'maandag',
  'woensdag',
  'donderdag',
  'aangeven',
  'vertellen',
  'uitleggen',
  'zeggen',
  'toelichten',
  'horen',
  'verstaan',
]);

function isPractical(hit: Hit, reading: Reading): boolean {
  for (let at = hit.from; at < reading.tokens.length; at += 1)
    if (practical.has(reading.norm(at))) return true;
  return false;
}

export const code: RuleCode = {
  check: (hit, reading) => {
    if (hit.group === 'geprobeerd')
      return reading.question?.kind === 'closed' && reading.question.marked && !asksForOwnWay(reading);
    const opener = reading.norm(hit.from);
    if (/^(?:kunt|kun|kan|kunnen|misschien|wellicht)$/.test(opener) && isPractical(hit, reading))
      return false;
    if (opener === 'misschien' || opener === 'wellicht') return true;
    return reading.question !== null;
  },
};
