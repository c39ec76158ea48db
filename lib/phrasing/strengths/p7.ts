import { NEGATIVE, SAFETY } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { RuleCode, Scope } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';

const serious =
  /^(?:verzuim|leerplicht|leerplichtambtenaar|thuis|veilig|melding|meldcode|zorg|zorgen|stap|stappen|plek|onderzoek|bespreek|raad|wijkteam|jeugdarts)$/;

/** Something seen, heard or measured stands beside the concern, in this sentence or the one before. */
function hasFact(reading: Reading, { lists }: Scope): boolean {
  const { feit } = lists;
  const seen = feit !== undefined && reading.find(feit) >= 0;
  const told =
    reading.findFeature(dutch.SUBORDINATOR) >= 0 &&
    reading.tokens.some(({ norm }) => /^(?:omdat|want|dat|doordat)$/.test(norm));
  return seen || told || reading.hasMoment() || (reading.before.last & (SAFETY | NEGATIVE)) !== 0;
}

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    const { hol } = scope.lists;
    if (reading.isNegated(hit.from, hit.to) || (hol && reading.find(hol) >= 0) || reading.question !== null)
      return false;
    if (hit.group === 'zorg')
      return reading.norm(hit.from + 1) === 'wil'
        ? hasFact(reading, scope) && (reading.marks & SAFETY) !== 0
        : hasFact(reading, scope);
    return reading.tokens.some(({ norm }) => serious.test(norm));
  },
};
