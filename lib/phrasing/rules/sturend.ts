import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode } from '../../analysis/rule.ts';

/** Ends in a tag after a statement. After a verb first, `toch` means `anyway`: `Komt u morgen toch?` */
function tag(hit: Hit, reading: Reading): boolean | Match {
  const { question } = reading;
  if (question === null || reading.tokens.length < 3) return false;
  const last = reading.clauses.findLast(({ verb }) => verb >= 0);
  if (last === undefined) return false;
  const statement = last.subject >= 0 && last.subject < last.verb;
  const hasComma = reading.norm(hit.from - 1) === ',' || reading.norm(hit.from) === ',';
  if (!statement && !hasComma) return false;
  // `We hadden half vier afgesproken, toch?` only checks a fact.
  if (last.who === 'self' || isFactCheck(reading)) return { from: last.from, to: hit.to, level: 'weetje' };
  return { from: last.from, to: hit.to };
}

const facts = new Set([
  'oudste',
  'jongste',
  'enige',
  'broer',
  'zus',
  'tweeling',
  'jaar',
  'groep',
  'verjaardag',
  'jarig',
  'afspraak',
  'afgesproken',
  'nummer',
  'adres',
]);

function isFactCheck(reading: Reading): boolean {
  return reading.tokens.some(({ norm }) => facts.has(norm));
}

export const code: RuleCode = {
  check: (hit, reading) => {
    if (hit.group === 'tag') return tag(hit, reading);
    const statement = reading.question === null;
    // Without a question only `u snapt toch dat` steers.
    if (statement && !/^(?:u|je|jij|jullie|dat|dit)$/.test(reading.norm(hit.from))) return false;
    if (/^(?:hoe|wat)$/.test(reading.norm(hit.from - 1)) && reading.norm(hit.from) !== 'hoe') return false;
    return true;
  },
};
