/** Who is held to have caused something, and what is the matter with the child. */
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Scope } from '../../analysis/rule.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

/** Where and how a child is brought up. */
export const home = /^(?:thuis|thuissituatie|opvoeding|opvoedstijl)$/;

/** The parent, the addressed person, the home or the way of bringing up, among the tokens from `from` to `to`. */
export function findBlamed(reading: Reading, scope: Scope, from: number, to: number): number {
  const { opvoeding } = scope.lists;
  const addressed = scope.context.mode === 'zeggen' || scope.context.mode === 'bericht';
  for (let at = Math.max(from, 0); at < to && at < reading.tokens.length; at += 1) {
    if (reading.is(at, PARENT | FAMILY) || home.test(reading.norm(at))) return at;
    if (opvoeding?.has(reading.norm(at))) return at;
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
  return reading.tokens.some(
    ({ norm }, at) => (at < hit.from || at >= hit.to) && goed.has(norm) && !reading.isNegated(at, at + 1),
  );
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
  reading.tokens
    .slice(from)
    .some(
      ({ norm, text }, index) =>
        /^(?:hij|zij|ze|hem|haar)$/.test(norm) ||
        /^[A-Z]\.?$/.test(text) ||
        (norm === 'zijn' && reading.is(from + index, dutch.POSSESSIVE)),
    );
