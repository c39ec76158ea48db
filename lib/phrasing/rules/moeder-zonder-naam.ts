import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { NAME } from '../../analysis/words.ts';
import { DETERMINER, POSSESSIVE, PREPOSITION } from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

const particle = /^(?:de|van|den|der|ter|ten|el|al|'t|von|da|dos)$/;
const title = /^(?:mw|mevr|mevrouw|dhr|meneer)$/;

/** `Moeder Karima`, `mw. de Vries`, `dhr. A. Kok`; behind a title in haste also `mw jansen`. */
function isNamed(reading: Reading, { to, at }: Hit, { text }: Scope): boolean {
  let next = to;
  if (reading.norm(next) === '.') next += 1;
  while (particle.test(reading.norm(next))) next += 1;
  const token = reading.tokens[next];
  if (token?.kind !== 'word') return false;
  if (reading.is(next, NAME) || /\p{Lu}/u.test(text.charAt(token.start))) return true;
  return title.test(reading.norm(at)) && reading.entries[next]?.unknown === true;
}

/** `Zij is sinds april moeder`: somebody is one. */
function isPredicate(reading: Reading, { at, from }: Hit): boolean {
  const clause = reading.clauseAt(at);
  return (
    clause !== undefined &&
    /^(?:is|was|ben|blijft|voelt|wordt|werd|waren|zijn)$/.test(reading.norm(clause.verb)) &&
    clause.subject >= 0 &&
    clause.subject < at &&
    !reading.is(from - 1, PREPOSITION) &&
    /^(?:zij|ze|hij|ik|die|dit|dat|het)$/.test(reading.norm(clause.subject))
  );
}

/** `de moeder van Isa`, `een vader uit de klas`: which one is said in another way. */
function isSpecified(reading: Reading, { from, to }: Hit, { lists }: Scope): boolean {
  const before = from - 1;
  if (/^(?:van|uit|die|\(|met|in)$/.test(reading.norm(to)) && reading.norm(before) === 'de') return true;
  if (/^(?:van|\()$/.test(reading.norm(to)) || reading.norm(before) === '(') return true;
  const isArticle = /^(?:de|beide)$/.test(reading.norm(before));
  if (isArticle && /^[,(]$/.test(reading.norm(before - 1))) return true;
  return (
    (reading.is(before, DETERMINER | POSSESSIVE) && !isArticle) ||
    hasWord(reading, lists, 'rol', before, from) ||
    // `Karin, moeder van Bo`
    (reading.norm(before) === ',' && reading.is(before - 1, NAME))
  );
}

const plays = /^(?:speelt|speelde|spelen|speelden|gespeeld|tekende|tekent|tekening|naspelen)$/;

export const code: RuleCode = {
  check: (hit, reading, scope) =>
    !isNamed(reading, hit, scope) &&
    !isSpecified(reading, hit, scope) &&
    !isPredicate(reading, hit) &&
    !reading.tokens.some(({ norm }) => plays.test(norm)),
  // Once is enough: the same holds for every next time.
  overall: (found) => found.slice(0, 1),
};
