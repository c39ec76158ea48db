import { SAFETY } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode } from '../../analysis/rule.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { describesNoun, isAboutCarer, isPlay } from '../about.ts';

/** A label as a noun lands on the parent unless somebody or something else carries it. */
function landsOnParent(hit: Hit, reading: Reading): boolean {
  const who = reading.who(hit.at);
  if (who === 'parent' || who === 'you' || who === 'family') return true;
  if (who === 'child') return false;
  if (/ouder|moeder|vader|gezin/.test(reading.norm(hit.at))) return true;
  const near = reading.findFeature(PARENT | FAMILY, hit.from - 3, hit.to + 3) >= 0;
  return (
    near ||
    (who === 'unknown' &&
      reading.findFeature(CHILD | NAME) < 0 &&
      reading.clauses.every(({ verb }) => verb < 0))
  );
}

export const code: RuleCode = {
  check: (hit, reading, { context }) => {
    if (hit.group === 'soort') {
      const acted =
        isPlay(reading) &&
        !reading.tokens.slice(hit.from, hit.to).some(({ norm }) => norm.startsWith('slachtoffer'));
      return !acted && landsOnParent(hit, reading);
    }
    const last = hit.to - 1;
    if (hit.group === 'ervoor')
      return !reading.is(hit.from - 1, dutch.PREPOSITION) || reading.norm(hit.from - 1) !== 'te';
    if (hit.at !== last && reading.is(hit.at, dutch.FINITE) === false) return false;
    if (describesNoun(reading, last) || reading.norm(last + 1) === 'te' || reading.norm(last + 1) === 'voor')
      return false;
    const bare = hit.to - hit.from === 1;
    const inNote = context.mode === 'notitie' || context.mode === 'schema';
    // A lone adjective is telegram style, or one in a list after `is`.
    if (
      bare &&
      !(inNote && (reading.clauseAt(last)?.verb ?? -1) < 0) &&
      !reading.is(reading.clauseAt(last)?.verb ?? -1, dutch.COPULA)
    )
      return false;
    return isAboutCarer(reading, last, context) && (reading.marks & SAFETY) === 0;
  },
};
