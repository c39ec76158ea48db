import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode } from '../../analysis/rule.ts';
import { PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { describesNoun, isAboutCarer } from '../about.ts';

/** `emotioneel` at one described moment is what happened: `werd emotioneel toen zij over haar broer vertelde`. */
function isOneMoment(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  const verb = reading.norm(clause?.verb ?? -1);
  if (/^(?:werd|werden|raakte|raakten|wordt|worden)$/.test(verb)) return true;
  return reading.tokens
    .slice(hit.to)
    .some(({ norm }) => /^(?:toen|omdat|bij|over|tijdens|vanwege|door|als)$/.test(norm));
}

const compounds = new Set([
  'beschikbaar',
  'belast',
  'geraakt',
  'zwaar',
  'betrokken',
  'aanwezig',
  'uitgeput',
  'overbelast',
  'gesteund',
  'verbonden',
  'veilig',
  'moment',
  'welzijn',
]);

export const code: RuleCode = {
  check: (hit, reading, { context }) => {
    const last = hit.to - 1;
    const inFront = reading.is(last + 1, PARENT) && reading.norm(last).endsWith('e');
    if (!inFront && describesNoun(reading, last)) return false;
    if (!inFront && !isAboutCarer(reading, hit.at, context)) return false;
    if (reading.norm(hit.from - 1) === 'te' && reading.is(hit.at, dutch.INFINITIVE)) return false;
    // `het bot`, `een overdreven factuur`: a noun, or part of one.
    if (reading.is(hit.from - 1, dutch.ARTICLE) && !inFront && reading.norm(hit.at) === 'bot') return false;
    if (hit.group !== 'gevoelig' || hit.to - hit.from > 1) return true;
    return !compounds.has(reading.norm(hit.to)) && !isOneMoment(hit, reading);
  },
};
