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

const pushes = /^(?:gewoon|eens|beter|vaker|eerder|nachtje|keertje)$/;
/** `Kunt u niet slapen?`: what does not work out, not what should be done. */
const fails = /^(?:inloggen|slapen|vinden|openen|lezen|zien|staan|lopen|eten|werken|meer)$/;

function isPractical(hit: Hit, reading: Reading): boolean {
  const rest = reading.tokens.slice(hit.from);
  if (rest.some(({ norm }) => pushes.test(norm))) return false;
  return rest.some(({ norm }) => practical.has(norm) || fails.test(norm));
}

/** `Waarom bent u niet eerder gekomen?` asks to account for what is past. */
const isPastReason = (hit: Hit, reading: Reading): boolean =>
  reading.norm(hit.from) === 'waarom' &&
  /^(?:bent|ben|zijn|heeft|heb|hebt|hebben|had|hadden|was|waren|kwam|kwamen|belde|ging)$/.test(
    reading.norm(hit.from + 1),
  );

export const code: RuleCode = {
  check: (hit, reading) => {
    if (hit.group === 'geprobeerd')
      return reading.question?.kind === 'closed' && reading.question.marked && !asksForOwnWay(reading);
    if (isPastReason(hit, reading)) return false;
    const opener = reading.norm(hit.from);
    if (/^(?:kunt|kun|kan|kunnen|misschien|wellicht)$/.test(opener) && isPractical(hit, reading))
      return false;
    if (opener === 'misschien' || opener === 'wellicht') return true;
    // `Wat zou u willen proberen?` asks for the parent's own way.
    if (reading.question?.kind === 'open' && hit.from > reading.question.at) return false;
    if (opener === 'als') return reading.question?.marked === true;
    return reading.question !== null;
  },
};
