import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode } from '../../analysis/rule.ts';

const conditionWords = /^(?:als|indien|wanneer|mits|tenzij|zolang)$/;
const otherwise = /^(?:anders|zoniet)$/;
const you = /^(?:u|je|jij|jullie|uw|jouw|hij|zij|ze|dit|dat|er|het)$/;
/** The step is shared: what is discussed is told, and what it means. */
const openness =
  /^(?:vooraf|eerst|samen|vertel|vertellen|uitleg|uitleggen|leg|bespreek|bespreken|hoort|meedenken|erbij|steun|helpen|hulp|ondersteuning|overleggen|advies)$/;
const choice = /^(?:wilt|wil|prettig|fijn|liever|graag|vragen|vraag)$/;

/** Where a condition for the parent opens: `als u niet …`, `komt u niet`, or `anders`; -1 when there is none. */
function condition(reading: Reading): number {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const norm = reading.norm(at);
    if (
      otherwise.test(norm) ||
      (norm === 'zo' && reading.norm(at + 1) === 'niet' && reading.tokens[at + 2]?.text === ',')
    )
      return at;
    if (conditionWords.test(norm) && [1, 2, 3].some((step) => you.test(reading.norm(at + step)))) return at;
  }
  const [first] = reading.clauses;
  const second = reading.clauses[1];
  const inverted =
    first !== undefined &&
    first.who === 'you' &&
    first.subject === first.verb + 1 &&
    second !== undefined &&
    reading.norm(second.from) === 'dan';
  return inverted ? first.from : -1;
}

function check(hit: Hit, reading: Reading): boolean | Match {
  if (reading.question?.kind === 'open') return false;
  if (hit.group === 'vast') return !(reading.question !== null && reading.tokens[0]?.norm !== 'als');
  const from = condition(reading);
  if (from < 0) return false;
  const clause = reading.clauses.find((one) => from >= one.from && from < one.to);
  const consequence = clause === undefined || hit.at >= clause.to || otherwise.test(reading.norm(from));
  const mainBefore = clause !== undefined && hit.at < clause.from;
  if (!consequence && !mainBefore) return false;
  const tells =
    reading.tokens.some(({ norm }) => openness.test(norm)) ||
    reading.tokens.slice(from, from + 6).some(({ norm }) => choice.test(norm));
  if (tells && !reading.tokens.some(({ norm }) => /^(?:moeten|moet|genoodzaakt|anders)$/.test(norm)))
    return false;
  const start = Math.min(from, hit.from);
  return { from: start, to: Math.max(hit.to, clause?.to ?? hit.to) };
}

export const code: RuleCode = { check };
