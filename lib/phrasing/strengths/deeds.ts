/** What a parent does, and what came of it: the parts of a clause that P5 is made of. */
import { ABOUT_PARENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { AGENCY, CHILD, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { actIn } from './acts.ts';
import { brings, consequence, less, objects } from './effect-words.ts';

/** True when something good stands in the range and nothing bad, and the good is not denied. */
export function isGood(reading: Reading, { lists }: Scope, from: number, to: number): boolean {
  const follows = reading.has(from, consequence);
  const { goed, goeduit } = lists;
  for (let at = from; at < to; at += 1) {
    const isOne = goed && reading.has(at, goed);
    if (!isOne && !(follows && goeduit && reading.has(at, goeduit))) continue;
    // `bleef rustig huilen` is no name for rest; `niet meer` and `niet bang` are good.
    const denied = reading.isNegated(at, at + 1) && !hasWord(reading, lists, 'meer', from, to);
    if (!denied)
      return !hasWord(reading, lists, 'slecht', from, to) || hasWord(reading, lists, 'ophouden', from, to);
  }
  // `dat het zo minder lang duurt`
  const { lang } = lists;
  for (let at = reading.find(less, from, to); at >= 0; at = reading.find(less, at + 1, to))
    if (lang && reading.has(at + 1, lang)) return true;
  // `huilde niet meer`, `zonder tranen`, `minder ruzie`, `stopte met krijsen`
  return hasWord(reading, lists, 'slecht', from, to) && hasWord(reading, lists, 'ophouden', from, to);
}

/** `en Lars geeft weer antwoord`: a child that does what it did not do before. */
export const isChanged = (reading: Reading, { lists }: Scope, clause: Clause): boolean =>
  clause.subject >= 0 &&
  (clause.joined ||
    clause.subject === clause.from ||
    clause.verb === clause.from ||
    reading.has(clause.from, consequence)) &&
  (reading.is(clause.subject, CHILD | NAME) || /^(?:hij|zij|ze)$/.test(reading.norm(clause.subject))) &&
  clause.who !== 'parent' &&
  hasWord(reading, lists, 'verandering', clause.from, clause.to) &&
  !hasWord(reading, lists, 'slecht', clause.from, clause.to) &&
  !reading.isNegated(clause.verb, clause.verb + 1) &&
  actIn(reading, clause, true) >= 0;

/** `Moeder wachtte en hij legde de stoel terug`: behind a deed that supports, what the child did. */
export function isAnswer(
  reading: Reading,
  { lists }: Scope,
  deed: Clause,
  { from, to, subject, verb, who, joined }: Clause,
): boolean {
  if (subject < 0 || verb < 0 || who === 'parent' || who === 'self' || who === 'own') return false;
  const isPast = reading.is(verb, dutch.PAST);
  // `legt uit wat er komt en hij laat de prik toe`; not `zij wijst, hij knikt`
  if (
    isPast !== reading.is(deed.verb, dutch.PAST) ||
    (!isPast && !(joined && reading.is(deed.subject, PARENT)))
  )
    return false;
  const follows =
    joined || /^(?:en|waarop|waarna|toen|daarna|zodat)$/.test(reading.norm(from)) || deed.to === from;
  const isChild = reading.is(subject, CHILD | NAME) || /^(?:hij|zij|ze)$/.test(reading.norm(subject));
  return (
    follows &&
    isChild &&
    hasWord(reading, lists, 'steun', deed.from, deed.to) &&
    !hasWord(reading, lists, 'slecht', from, to) &&
    reading.findFeature(dutch.NEGATION, from, to) < 0 &&
    (actIn(
      reading,
      { from, to, subject, verb, who, joined, subordinate: false, antecedent: subject },
      true,
    ) >= 0 ||
      reading.is(verb, dutch.SAY))
  );
}

/** `zodat hij rustig zou blijven`: what was meant, not what came. */
export const mayBe = (reading: Reading, { from, to }: Pick<Clause, 'from' | 'to'>): boolean =>
  reading.findFeature(dutch.MODAL, from, to) >= 0 &&
  !/^(?:kon|konden|kan|durfde|mocht|hoefde|hoefden|hoeft)$/.test(
    reading.norm(reading.findFeature(dutch.MODAL, from, to)),
  );

const pronouns = new WordSet(['zij', 'ze', 'hij']);

/** The parent by name or role, or a pronoun in a note that is about the parent and names no child as such. */
export function isOfParent(reading: Reading, { context }: Scope, clause: Clause): boolean {
  const { who, subject, from } = clause;
  if (who === 'parent') return true;
  // `"Ik heb gewacht, en hij kwam vanzelf"`
  if (who === 'self' && subject >= 0 && reading.isQuoted(subject)) return true;
  // In a field of the form, who tells is the parent it is about.
  if (context.mode === 'schema' && who === 'unknown' && subject >= 0 && reading.findFeature(dutch.SAY) >= 0)
    return true;
  // `Sinds moeder dat doet`: the reading takes `sinds` for a preposition.
  if (subject < 0)
    return (
      who !== 'self' &&
      reading.norm(from) === 'sinds' &&
      (reading.is(from + 1, PARENT) || (reading.norm(from + 1) === 'ik' && reading.isQuoted(from + 1)))
    );
  if (!reading.has(subject, pronouns)) return false;
  const isOther = reading.clauses.some(
    (other) =>
      other.subject >= 0 &&
      reading.is(other.subject, PARENT) &&
      reading.findFeature(dutch.SAY, other.from, other.to) < 0,
  );
  if (isOther) return false;
  if (who === 'unknown' && isBesideOther(reading, clause)) return true;
  return (who === 'unknown' || context.role === 'jv') && (reading.recentMarks() & ABOUT_PARENT) !== 0;
}

/** `Ze gaf hem de tijd`: what was done to another, in a text that named neither. */
const isBesideOther = (reading: Reading, { subject, verb, from, to }: Clause): boolean =>
  reading.is(verb, dutch.PAST) &&
  reading.findFeature(PARENT | OWN | AGENCY | NAME) < 0 &&
  (reading.find(brings) >= 0 || reading.find(objects, from, to) >= 0) &&
  reading.tokens.some(({ norm }) =>
    (reading.norm(subject) === 'hij' ? /^(?:ze|zij)$/ : /^(?:hij|ie|hem)$/).test(norm),
  );

/** `zag dat hij moe was en legde hem in bed`: who goes on is who saw it. */
const goesBack = (reading: Reading, { subject, joined, from, to, verb }: Clause): boolean =>
  subject < 0 &&
  joined &&
  verb >= 0 &&
  reading.clauses[0]?.who === 'parent' &&
  reading.find(objects, from, to) >= 0;

/** Something that is no strength, unless it is stopped or left: `in plaats van te roepen`. */
function isHard(reading: Reading, { lists }: Scope, { from, to }: Clause): boolean {
  const at = lists['hard'] ? reading.find(lists['hard'], from, to) : -1;
  return at >= 0 && !hasWord(reading, lists, 'laat', from, at);
}

const own = new WordSet(['zelf']);
const alone = new WordSet(['alleen']);

/** `laat hem alleen thuis` */
function leavesAlone(reading: Reading, { from, to }: Clause): boolean {
  for (let at = reading.find(alone, from, to); at >= 0; at = reading.find(alone, at + 1, to))
    if (/^(?:thuis|achter|buiten)$/.test(reading.norm(at + 1))) return true;
  return false;
}

const moods = new WordSet([
  'opgelucht',
  'tevreden',
  'gerustgesteld',
  'verbaasd',
  'verrast',
  'geschrokken',
  'bezorgd',
  'ontroerd',
  'verwonderd',
]);
const plans = new WordSet(['gaat', 'gaan', 'wil', 'zal']);
const wordDeeds = WordSet.like(/^(?:stelt|stelde|benoemt|benoemde|fluistert|fluisterde|legt|legde)$/);
const tellings = WordSet.like(
  /^(?:zei|zegt|vroeg|vraagt|uitlegde|uitlegt|vertelt|vertelde|benoemt|benoemde|aankondigt|aankondigde|voorbereidt)$/,
);

/** The parent does something in this clause: an act, and no harm. */
export function isDeed(reading: Reading, scope: Scope, clause: Clause): boolean {
  if (
    !(isOfParent(reading, scope, clause) || goesBack(reading, clause)) ||
    isHard(reading, scope, clause) ||
    leavesAlone(reading, clause)
  )
    return false;
  const at = actIn(reading, clause, true);
  // `ouders zijn opgelucht`
  if (reading.has(at, moods)) return false;
  // `gaat het stappenplan proberen`: a plan
  const isPlan =
    reading.has(clause.verb, plans) &&
    reading.findFeature(dutch.INFINITIVE, clause.verb + 1, clause.to) > 0 &&
    !reading.tokens.slice(clause.from, clause.to).some(({ norm }) => norm === 'sinds' || norm === 'nu');
  if (isPlan) return false;
  // `toen vader zei dat zij mocht kiezen`, `stelt nu een vraag`: words can be a deed too.
  if (
    at < 0 &&
    (reading.has(clause.verb, wordDeeds) || (clause.subordinate && reading.has(clause.verb, tellings)))
  )
    return !reading.isNegated(clause.verb, clause.verb + 1);
  // `belde zelf de voetbalclub`: on the parent's own initiative, that is a deed.
  if (
    at < 0 &&
    reading.is(clause.verb, dutch.PAST | dutch.FINITE) &&
    !reading.is(clause.verb, dutch.MODAL | dutch.COPULA | dutch.SAY)
  )
    return (
      reading.find(own, clause.verb, clause.to) >= 0 &&
      reading.findFeature(dutch.NEGATION, clause.from, clause.to) < 0
    );
  return at >= 0 && !reading.isNegated(at, at + 1) && !reading.is(clause.verb, dutch.MODAL);
}

/** What happens to somebody else, or to something: not what the parent goes on to do. */
export function isOther(reading: Reading, { subject, who, from }: Clause): boolean {
  if (subject < 0) return /^(?:waardoor|waarna|waarop|zodat)$/.test(reading.norm(from));
  if (who === 'self' && reading.isQuoted(subject)) return reading.norm(subject) !== 'ik';
  if (who === 'self' || who === 'own' || who === 'you' || who === 'agency') return false;
  return !reading.is(subject, PARENT);
}
