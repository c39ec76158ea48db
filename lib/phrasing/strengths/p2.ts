import type { RuleCode } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isToldByOther } from './told.ts';

export const code: RuleCode = {
  check: (hit, reading, { lists }) => {
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
