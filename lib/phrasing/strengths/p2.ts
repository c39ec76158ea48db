import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isToldByOther } from './told.ts';

const plain =
  /^(?:een|hen|geen|samen|even|ben|mijn|zijn|hun|tegen|binnen|buiten|boven|dingen|morgen|meteen|iedereen)$/;
const ends = /^(?:ophouden|stoppen|kappen|beginnen|afspreken|zien|wachten|opschieten)$/;

/** `Zullen we dit samen invullen?`: a proposal, with any verb; not `zullen we eens ophouden`. */
function search(reading: Reading): readonly Match[] {
  const { tokens } = reading;
  const at = tokens.findIndex(
    ({ norm }, index) => /^(?:zullen|zal)$/.test(norm) && /^(?:we|wij)$/.test(reading.norm(index + 1)),
  );
  if (at < 0 || at > 3 || reading.question?.kind !== 'closed' || reading.isQuoted(at)) return [];
  if (isToldByOther(reading, at)) return [];
  const verb = tokens.findIndex(
    ({ norm, kind }, index) =>
      index > at + 1 && kind === 'word' && /(?:[^aeiou]en|aan|oen|ien)$/.test(norm) && !plain.test(norm),
  );
  const isOrder = tokens.some(({ norm }) =>
    /^(?:ophouden|stoppen|kappen|opschieten|voortaan|discussie|gedoe)$/.test(norm),
  );
  return verb < 0 || isOrder || ends.test(reading.norm(verb)) ? [] : [{ from: at, to: verb + 1 }];
}

export const code: RuleCode = {
  search,
  looksAt: { word: (norm) => /^(?:zullen|zal)$/.test(norm) },
  check: (hit, reading, { lists }) => {
    if (/^(?:zullen|zal)$/.test(reading.norm(hit.from)) && /^(?:we|wij)$/.test(reading.norm(hit.from + 1)))
      return false;
    // `Vindt u het goed dat hij zo laat opblijft?`
    if (
      /^(?:dat|als|wanneer)$/.test(reading.norm(hit.to - 1)) &&
      /^(?:hij|zij|ze)$/.test(reading.norm(hit.to))
    )
      return false;
    // `mag ik u erop wijzen`, `mag ik eerlijk zijn`: a formula before a reprimand asks for nothing.
    if (hasWord(reading, lists, 'vermaning', hit.from)) return false;
    if (hasWord(reading, lists, 'naam', hit.from) && !hasWord(reading, lists, 'noemen', hit.from))
      return false;
    // `mag ik vragen of u voortaan buiten wacht`: an order.
    const asks = reading.tokens.findIndex(({ norm }, at) => at > hit.from && norm === 'vragen');
    if (hit.group === 'mag' && asks > 0 && /^(?:of|om)$/.test(reading.norm(asks + 1))) return false;
    // `mag ik u vragen uw telefoon uit te zetten`
    if (hit.group === 'mag' && asks > 0 && reading.tokens.slice(asks).some(({ norm }) => norm === 'te'))
      return false;
    const who = reading.who(hit.at);
    if (who === 'child' || who === 'parent' || who === 'agency') return false;
    if (isToldByOther(reading, hit.at)) return false;
    if (hit.group === 'voorwaarde') return true;
    // `vindt u het niet prettig op school, dan kom ik`: a condition.
    if (reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0) return false;
    // `het zou helpen als ik het wist`: no question.
    const isStatement = reading.norm(hit.from + 1) === 'het' && reading.question === null;
    if (isStatement && /^(?:zou|zal|is|lijkt|was)$/.test(reading.norm(hit.from))) return false;
    // `wilt u dat hij tandbederf krijgt`, `op welke manier wilt u dat ik help`: an open question is no leave.
    const opensQuestion = reading.question?.kind === 'open' && hit.group !== 'hoe';
    return (
      !opensQuestion ||
      reading.clauses.some(({ from, verb }) => from > 0 && verb === from && hit.from === from)
    );
  },
};
