/** Who is held to have caused something, and what is the matter with the child. */

import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Scope } from '../../analysis/rule.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

/** Where and how a child is brought up. */
export const home = WordSet.like(/^(?:thuis|thuissituatie|opvoeding|opvoedstijl)$/);
const pronouns = WordSet.like(/^(?:hij|zij|ze|hem|haar)$/);
const ofHim = new WordSet(['zijn']);

/** The parent, the addressed person, the home or the way of bringing up, among the tokens from `from` to `to`. */
export function findBlamed(reading: Reading, scope: Scope, from: number, to: number): number {
  const { opvoeding } = scope.lists;
  const addressed = scope.context.mode === 'zeggen' || scope.context.mode === 'bericht';
  for (let at = Math.max(from, 0); at < to && at < reading.tokens.length; at += 1) {
    if (reading.is(at, PARENT | FAMILY) || reading.has(at, home)) return at;
    if (opvoeding && reading.has(at, opvoeding)) return at;
    if (addressed && reading.is(at, dutch.SECOND)) return at;
  }
  return -1;
}

/** Where the words end that a preposition at `from - 1` takes: at a verb, a mark, or the next preposition but `van`. */
export function phraseEnd(reading: Reading, from: number): number {
  for (let at = from; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || token.kind === 'punctuation') return at;
    if (at > from && reading.is(at, dutch.FINITE | dutch.PARTICIPLE)) return at;
    if (at > from && /^(?:hij|ze|dat|en|maar|om|te|ik|wij|we)$/.test(token.norm)) return at;
  }
  return reading.tokens.length;
}

/** A child, or a pronoun or complaint that must be a child's, outside the tokens from `from` to `to`. */
export function childTrouble(reading: Reading, scope: Scope, from: number, to: number): boolean {
  const end = reading.tokens.length;
  return (
    hasWord(reading, scope.lists, 'probleem', 0, from) || hasWord(reading, scope.lists, 'probleem', to, end)
  );
}

/** Something good came of it; words of the hit itself (`met dank aan`) and denied ones (`lukt niet`) do not count. */
export function isGood(hit: Hit, reading: Reading, { lists: { goed } }: Scope): boolean {
  if (goed === undefined || hit.group === 'had') return false;
  for (let at = reading.find(goed); at >= 0; at = reading.find(goed, at + 1))
    if ((at < hit.from || at >= hit.to) && !reading.isNegated(at, at + 1)) return true;
  return false;
}

/** Trouble that is said in so many words, not only `slaapt` or `eet`. */
export const isSevere = (reading: Reading, { lists }: Scope, from: number, to: number): boolean =>
  ['zwaar', 'aard', 'klacht'].some((name) => hasWord(reading, lists, name, from, to)) ||
  reading.findFeature(dutch.NEGATION, from, to) >= 0;

/** What a carer did, other than a bare fact of life. */
export const hasDeed = (
  reading: Reading,
  { lists: { tekort, feit } }: Scope,
  from: number,
  to: number,
): boolean =>
  reading.tokens.slice(from, to).some(({ norm }) => tekort?.has(norm) === true && feit?.has(norm) !== true);

/** A child by name, by an initial, or by a pronoun, from the token `from` on. */
export const hasChild = (reading: Reading, from = 0): boolean =>
  reading.findFeature(CHILD | NAME, from) >= 0 ||
  reading.find(pronouns, from) >= 0 ||
  reading.tokens.some(
    (token, at) =>
      at >= from &&
      ((token.text.length < 3 && /^[A-Z]\.?$/.test(token.text)) ||
        (ofHim.hasToken(token) && reading.is(at, dutch.POSSESSIVE))),
  );
