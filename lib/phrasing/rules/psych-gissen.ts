import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode } from '../../analysis/rule.ts';
import { CHILD, PARENT } from '../../analysis/words.ts';
import { isAboutCarer } from '../about.ts';

/** The parent is being helped, or there is an instrument: no guess. */
const known =
  /^(?:behandel|behandeld|behandeling|medicatie|medicijn|medicijnen|gediagnosticeerd|bekend|score|scores|epds|vragenlijst|afkappunt|folder|training|cursus|boek|themabijeenkomst|lotgenoten|opgenomen|psychiater|psycholoog|therapie|emdr|hersteld|vroeger|zoon|dochter)$/;

function isKnown(reading: Reading): boolean {
  return reading.tokens.some(({ norm }) => known.test(norm));
}

/** Who the clause is about, or the parent named in it: `Bij moeder is vermoedelijk sprake van borderline.` */
function isOnParent(hit: Hit, reading: Reading, mode: Parameters<typeof isAboutCarer>[2]): boolean {
  if (reading.who(hit.at) === 'child') return false;
  if (isAboutCarer(reading, hit.at, mode)) return true;
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  const parent = reading.findFeature(PARENT, clause.from, clause.to);
  const child = reading.findFeature(CHILD, clause.from, clause.to);
  return parent >= 0 && child < 0;
}

export const code: RuleCode = {
  check: (hit, reading, { lists, context }) => {
    // A folder or an evening about it is about nobody.
    if (isKnown(reading) || reading.norm(hit.from - 1) === 'over') return false;
    if (hit.group === 'ervoor') return true;
    if (!isOnParent(hit, reading, context)) return false;
    const { scheldwoord, stempel, gok } = lists;
    const norm = reading.norm(hit.at);
    if (scheldwoord?.has(norm) || stempel?.has(norm)) return true;
    return gok !== undefined && reading.find(gok) >= 0;
  },
};
