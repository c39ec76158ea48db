import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isToldByOther } from './told.ts';

/** About what was said or done between the two, not about a late bus or a wrong date. */
const logistics =
  /^(?:rommel|bus|trein|file|storing|vertraging|overlast|drukfout|typefout|tikfout|ongemak|internet|verbouwing|geluid|datum|bijlage|link|wifi|telefoon|weer|wachttijd|reactietijd)$/;
const mine = /^(?:ik|mij|me|wij|we|ons|mijn|onze)$/;

/** `sorry dat u …`, `het spijt me dat u zo'n nacht had`: sympathy; `sorry, maar`: a refusal. */
function isSympathy(reading: Reading, { from, to }: Hit): boolean {
  const { tokens } = reading;
  const that = tokens.findIndex(({ norm }, at) => at >= from && norm === 'dat' && at <= to + 1);
  if (that >= 0 && /^(?:u|je|jij|jullie|het|er|hij|zij|ze|uw|jouw)$/.test(reading.norm(that + 1))) {
    // `sorry dat u van de balie moest horen wat ik had moeten zeggen`
    return !tokens.slice(that).some(({ norm }) => mine.test(norm));
  }
  const sorry = tokens.findIndex(({ norm }, at) => at >= from && norm === 'sorry');
  return (
    sorry >= 0 &&
    (reading.norm(sorry + 1) === 'maar' ||
      reading.norm(sorry + 2) === 'maar' ||
      /^(?:mag|kan|kunt)$/.test(reading.norm(sorry + 2)))
  );
}

function check(hit: Hit, reading: Reading, { context, lists }: Scope): boolean {
  const { tokens } = reading;
  if (isToldByOther(reading, hit.at) || reading.question?.kind === 'open') return false;
  if (reading.question !== null && hit.group !== 'opnieuw') return false;
  const isNote = context.mode === 'notitie' || context.mode === 'schema';
  const isBare = /^(?:sorry|excuus|excuses|fout|pardon)$/.test(reading.norm(hit.from)) && !isNote;
  if (!isBare && !tokens.some(({ norm }) => mine.test(norm))) return false;
  if (tokens.some(({ norm }) => logistics.test(norm))) return false;
  // `u had mij eerder moeten bellen`, `hij was te snel`: somebody else's deed.
  const who = reading.who(hit.at);
  if (who === 'parent' || who === 'child' || who === 'agency' || who === 'you') return false;
  // A note tells of a repair when it was said; what went too fast, it may also tell of anything.
  if (isNote) return hit.group === 'spijt';
  if (hit.group === 'spijt') return !isSympathy(reading, hit);
  if (hit.group === 'had') return reading.findFeature(dutch.SECOND) >= 0 || hasWord(reading, lists, 'uiting');
  // `ik ben te laat op school`
  return !/^(?:school|werk|bureau|lokaal)$/.test(reading.norm(hit.to + 1));
}

export const code: RuleCode = { check };
