/** A parent who sees what own doing brings about. */
import type { Reading } from '../../analysis/reading.ts';
import type { Match, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isGood, isOfParent } from './deeds.ts';

const thats = new WordSet(['dat']);

/** `Vader merkt dat het helpt als hij eerst zwijgt`: the parent sees his own influence. */
export function insight(reading: Reading, scope: Scope): Match | null {
  const { clauses } = reading;
  for (const [index, clause] of clauses.entries()) {
    if (
      !isOfParent(reading, scope, clause) ||
      !hasWord(reading, scope.lists, 'inzicht', clause.from, clause.to) ||
      reading.findFeature(dutch.MODAL, clause.from, clause.verb + 1) >= 0 ||
      // `heeft nooit geleerd hoe je troost`
      reading.isNegated(clause.verb, clause.to) ||
      /^(?:laat|liet|laten|lieten)$/.test(reading.norm(clause.verb))
    )
      continue;
    const that = reading.find(thats, clause.verb + 1, clause.to);
    const isFound = hasWord(reading, scope.lists, 'vondst', clause.from, clause.to);
    const end = reading.tokens.length;
    if (that > 0 && isFound && isGoodFor(reading, scope, that, end)) return { from: clause.from, to: end };
    // `merkt dat zijn geduld werkt`, `merkt op dat het hem beter lukt`
    const isOwn =
      that > 0 &&
      reading.tokens.slice(that, that + 5).some(({ norm }) => /^(?:zijn|haar|hun|hem|hen|zelf)$/.test(norm));
    if (
      isOwn &&
      isGood(reading, scope, that, end) &&
      reading.findFeature(dutch.NEGATION, clause.from, that) < 0
    )
      return { from: clause.from, to: end };
    const told = clauses[index + 1];
    if (told === undefined || !told.subordinate || reading.isNegated(clause.verb, clause.verb + 1)) continue;
    const rest = clauses.slice(index + 1).filter(({ from }) => from >= told.from);
    const last = rest.at(-1)?.to ?? told.to;
    if (
      (isGood(reading, scope, told.from, last) || (isFound && isGoodFor(reading, scope, told.from, last))) &&
      (hasWord(reading, scope.lists, 'vondst', clause.from, clause.to) ||
        reading.before.topic === 'parent' ||
        ownsIt(reading, rest))
    )
      return { from: clause.from, to: last };
  }
  return null;
}

/** `dat vaste avonden hun goed doen` */
const isGoodFor = (reading: Reading, { lists }: Scope, from: number, to: number): boolean => {
  const at = lists['goedgezien'] ? reading.find(lists['goedgezien'], from, to) : -1;
  return at >= 0 && !reading.isNegated(at, at + 1) && !hasWord(reading, lists, 'slecht', from, to);
};

/** Something of what the parent sees is his own doing: `als zij eerst wacht`, `door zelf`, `hoe hij`. */
function ownsIt(reading: Reading, clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ from, to, who }) =>
      who === 'parent' ||
      reading.tokens.slice(from, to).some(({ norm }) => /^(?:zelf|door|samen|haar|zijn)$/.test(norm)),
  );
}
