/** What came of what a parent did: said with a word for it, by whoever tells it, or by the parent as own gain. */
import type { Reading } from '../../analysis/reading.ts';
import type { Match, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { AGENCY, CHILD, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { actIn, actOf } from './acts.ts';
import { isDeed, isGood, isOfParent, isOther, mayBe } from './deeds.ts';
import {
  BAD,
  BETTER,
  BRINGS,
  brings,
  CHANGE,
  GAIN,
  INSIGHT,
  mayBeGood,
  OBJECT,
  PROUD,
  SINCE,
  sinces,
  THEREUPON,
  thereupon,
} from './effect-words.ts';

const thats = new WordSet(['dat']);
/** Opens what was done, behind or before what came of it. */
const since = new WordSet(['nu', 'sinds', 'doordat', 'nadat', 'toen']);
const participle =
  /^(?!gescheiden|gestorven|overleden|verhuisd|vertrokken)(?:[a-z]*ge[a-z]{2,}(?:en|[dt])|(?:be|ver|ont|her)[a-z]{2,}(?:en|[dt]))$/;
const others = /^(?:hij|zij|ze|ie|het|er|iedereen|hem|haar|hen|kinderen|allemaal|thuis|rust|allebei)$/;

/** Something that is no harm, no lack and no plan happens to somebody. */
export function isFruit(reading: Reading, scope: Scope, from: number, to: number): boolean {
  const { lists } = scope;
  const isBad = hasWord(reading, lists, 'slecht', from, to) || hasWord(reading, lists, 'kwaad', from, to);
  const ends = isBad && hasWord(reading, lists, 'ophouden', from, to);
  if (isBad && !ends) return false;
  if (!ends && reading.findFeature(dutch.NEGATION, from, to) >= 0) return false;
  if (mayBe(reading, { from, to }) || hasWord(reading, lists, 'kantoor', from, to)) return false;
  // The first who is named is who it happens to.
  const first = reading.findFeature(CHILD | NAME | PARENT | OWN | AGENCY, from, to);
  if (first >= 0 && first < from + 4 && reading.is(first, OWN | AGENCY)) return false;
  return (
    reading.findFeature(CHILD | NAME, from, to) >= 0 ||
    reading.tokens.slice(from, to).some(({ norm }) => others.test(norm)) ||
    isGood(reading, scope, from, to)
  );
}

/** The clause in which a parent does something, and which stands for no more than what was said. */
const deedBefore = (reading: Reading, scope: Scope, end: number): Clause | undefined =>
  reading.clauses.find(
    (clause) =>
      clause.from < end && !(clause.subordinate && clause.subject < 0) && isDeed(reading, scope, clause),
  );

/** `…, waardoor hij zelf begint`, `…; sindsdien komen de kinderen weer beneden` */
function broughtAbout(reading: Reading, scope: Scope): Match | null {
  const at = reading.find(brings, 2);
  // `'zodat hij tukt'`: what somebody was after.
  if (at < 0 || reading.isQuoted(at)) return null;
  const deed = deedBefore(reading, scope, at);
  if (deed === undefined || deed.verb >= at) return null;
  // `Ravi is sindsdien minder van slag`: who it happens to stands before the word.
  const own = reading.clauseAt(at);
  // `praat het goed en houdt het daarmee in stand`: what the parent goes on to do.
  if (own !== undefined && own !== deed && own.subject < 0 && own.verb >= 0 && own.verb < at) return null;
  const from = own !== undefined && own !== deed && own.from < at ? own.from : at + 1;
  return isFruit(reading, scope, from, reading.tokens.length)
    ? { from: deed.from, to: reading.tokens.length }
    : null;
}

/** `hangen een rooster op en zien dat hij meer vertelt`: the parent sees what came of it. */
function seen(reading: Reading, scope: Scope): Match | null {
  const { lists } = scope;
  const sees = lists['inzicht'];
  if (sees === undefined) return null;
  for (let at = reading.find(sees, 2); at >= 0; at = reading.find(sees, at + 1)) {
    const that = reading.find(thats, at + 1, at + 4);
    const deed = that < 0 ? undefined : deedBefore(reading, scope, at);
    if (deed === undefined || deed.verb >= at || reading.findFeature(dutch.MODAL, deed.from, at) >= 0)
      continue;
    if (!reading.tokens.slice(deed.from, at).some(joins)) continue;
    const to = reading.tokens.length;
    const isMore =
      hasWord(reading, lists, 'verandering', that, to) || hasWord(reading, lists, 'beter', that, to);
    if ((isMore || isGood(reading, scope, that, to)) && isFruit(reading, scope, that + 1, to))
      return { from: deed.from, to };
  }
  return null;
}

const joins = ({ norm }: { readonly norm: string }): boolean => norm === 'en' || norm === ',';

const childOrIt = WordSet.like(/^(?:hij|zij|ze|het|kind|baby)$/);

const works = WordSet.like(/^(?:werkt?|werken|vertrok|weg|verhuisd?e?|kwam|komt|gaat|ging|kreeg|krijgt)$/);

/** `Bas speelt rustiger nu papa bij hem blijft`: what is good, and behind it the parent's deed that it goes with. */
function goodSince(reading: Reading, scope: Scope): Match | null {
  for (let at = reading.find(sinces, 1); at > 0; at = reading.find(sinces, at + 1)) {
    const person = reading.findFeature(PARENT, at + 1, at + 3);
    const clause = reading.clauseAt(at);
    if (person < 0 || clause === undefined) continue;
    const from = clause.from < at ? clause.from : (reading.clauseAt(at - 1)?.from ?? 0);
    const end = reading.clauseAt(person)?.to ?? reading.tokens.length;
    const isChild =
      reading.findFeature(CHILD | NAME, from, at) >= 0 || reading.find(childOrIt, from, at) >= 0;
    const isAct = reading.findFeature(dutch.FINITE | dutch.INFINITIVE, person + 1, end) >= 0;
    const isWork = reading.find(works, person, end) >= 0;
    const isBad =
      isWork ||
      hasWord(reading, scope.lists, 'hard', at, end) ||
      hasWord(reading, scope.lists, 'slecht', at, end);
    const isState = reading.findFeature(dutch.COPULA | dutch.NEGATION | dutch.MODAL, person + 1, end) >= 0;
    const stays = /^(?:blijft|bleef)$/.test(reading.norm(reading.findFeature(dutch.COPULA, person + 1, end)));
    if (isChild && isAct && !isBad && (!isState || stays) && isGood(reading, scope, from, at))
      return { from, to: end };
  }
  return null;
}

/** `Sinds ouders samen eten, vertelt hij weer`. */
function sinceDone(reading: Reading, scope: Scope): Match | null {
  const { tokens } = reading;
  const { lists } = scope;
  for (let at = reading.find(since); at >= 0; at = reading.find(since, at + 1)) {
    const doer = [at + 1, at + 2].find((place) => reading.is(place, PARENT));
    if (doer === undefined || (doer === at + 2 && !reading.is(at + 1, dutch.POSSESSIVE | dutch.ARTICLE)))
      continue;
    const comma = tokens.findIndex(({ text }, place) => place > doer && text === ',');
    const end = comma < 0 ? tokens.length : comma;
    const deed = { from: at, to: end };
    const isDone =
      !hasWord(reading, lists, 'hard', at, end) &&
      !hasWord(reading, lists, 'kwaad', at, end) &&
      !hasWord(reading, lists, 'slecht', at, end) &&
      reading.findFeature(dutch.NEGATION, at, end) < 0 &&
      (!hasWord(reading, lists, 'toestand', at, end) ||
        reading.tokens.slice(doer, end).some(({ norm }) => participle.test(norm))) &&
      reading.findFeature(dutch.FINITE | dutch.INFINITIVE | dutch.STEM, doer + 1, end) > 0;
    if (!isDone) continue;
    const sure = /^(?:nu|sinds|doordat|nadat)$/.test(tokens[at]?.norm ?? '');
    const [from, to] = at < 2 ? [end, tokens.length] : [0, at];
    if (to - from < 3) continue;
    const good =
      hasWord(reading, lists, 'beter', from, to) ||
      hasWord(reading, lists, 'verandering', from, to) ||
      hasWord(reading, lists, 'slecht', from, to) ||
      (at === 0 && isGood(reading, scope, from, to));
    const turned =
      (at === 0 && sure && reading.findFeature(PARENT, from, to) < 0) ||
      /^(?:pas|juist|eerst)$/.test(reading.norm(at - 1));
    if ((good || turned) && isFruit(reading, scope, from, to))
      return { from: Math.min(from, deed.from), to: Math.max(to, deed.to) };
  }
  return null;
}

/** `Door hem te laten meekoken eet Sam nu groente, vertelt vader` */
function byDoing(reading: Reading, scope: Scope): Match | null {
  const { lists } = scope;
  const at = reading.find(by, 0, 2);
  if (at < 0 || (reading.allFeatures & PARENT) === 0 || (reading.allFeatures & (OWN | AGENCY)) !== 0)
    return null;
  const to = reading.tokens.findIndex(({ norm }, place) => place > at && place < at + 14 && norm === 'te');
  if (to < 0 || !reading.is(to + 1, dutch.INFINITIVE)) return null;
  if (hasWord(reading, lists, 'hard', at, to + 2) && !hasWord(reading, lists, 'laat', at, to)) return null;
  const [from, end] = [to + 2, reading.tokens.length];
  const isMore = ['beter', 'verandering', 'slecht', 'goed'].some((name) =>
    hasWord(reading, lists, name, from, end),
  );
  return isMore && end - from > 2 && isFruit(reading, scope, from, end) ? { from: at, to: end } : null;
}
const by = new WordSet(['door']);

const isChild = (reading: Reading, { subject }: Clause): boolean =>
  reading.is(subject, CHILD | NAME) || /^(?:hij|zij|ze|ie)$/.test(reading.norm(subject));

const besides = /^(?:want|omdat|als|dat)$/;

/** Good by a word for it; of a child also `nu` and `weer` with something it does, not `hij is nu 25 kilo`. */
const isBetter = (reading: Reading, { lists }: Scope, clause: Clause): boolean =>
  ['beter', 'slecht', 'goed'].some((name) => hasWord(reading, lists, name, clause.from, clause.to)) ||
  (isChild(reading, clause) &&
    !reading.is(clause.verb, dutch.COPULA) &&
    hasWord(reading, lists, 'verandering', clause.from, clause.to));

/** `Moeder hangt de kleren klaar, Jip komt nu op tijd`, `tilde hem op en hij pakte haar hand`: what came right behind it. */
function follows(reading: Reading, scope: Scope, deed: Clause, next: Clause): boolean {
  if (next.subordinate || next.subject < 0 || next.verb < 0 || !isOther(reading, next)) return false;
  // `want dan is het sneller klaar`: what somebody hopes or says.
  if (besides.test(reading.norm(next.from)) || reading.isQuoted(next.from)) return false;
  const isSaid = reading.is(next.verb, dutch.SAY) && !/^z(?:iet|ag)$/.test(reading.norm(next.verb));
  if (isSaid || next.who === 'parent') return false;
  if (!isFruit(reading, scope, next.from, next.to)) return false;
  if (isBetter(reading, scope, next)) return true;
  const at = actIn(reading, deed, true);
  if (!isChild(reading, next) || at < 0 || actOf(reading, at) !== 'seen' || actIn(reading, next, true) < 0)
    return false;
  const isToChild =
    reading.is(next.verb, dutch.PAST) &&
    reading.tokens.slice(deed.from, deed.to).some(({ norm }) => /^(?:hem|haar|hen)$/.test(norm));
  return isToChild || reading.find(thereupon, next.from, next.to) >= 0;
}

/** Without one of these, or something good, nothing followed. */
const FOLLOWS = BETTER | BAD | CHANGE | OBJECT | THEREUPON;

function followed(reading: Reading, scope: Scope): Match | null {
  const { clauses } = reading;
  for (const [index, clause] of clauses.entries()) {
    if (clause.who !== 'parent' && !reading.isQuoted(clause.from)) continue;
    if (!isDeed(reading, scope, clause)) continue;
    const next = clauses.slice(index + 1).find((one) => follows(reading, scope, clause, one));
    if (next !== undefined) return { from: clause.from, to: next.to };
  }
  return null;
}

/** `vertelt glunderend hoe hij de driftbui liet overwaaien` */
function proudly(reading: Reading, scope: Scope): Match | null {
  const [first, second] = reading.clauses;
  if (first?.who !== 'parent' || second?.who !== 'parent' || !reading.is(first.verb, dutch.SAY)) return null;
  return isDeed(reading, scope, second) ? { from: first.from, to: second.to } : null;
}

/** `Eén knipoog van moeder en Elin zong mee`: a deed that is named as a thing, and what came right behind it. */
function named(reading: Reading, scope: Scope): Match | null {
  const [first, second] = reading.clauses;
  if (first === undefined || second === undefined || first.verb >= 0 || !second.joined) return null;
  const at = reading.findFeature(PARENT, first.from, first.to);
  if (at < 1 || reading.norm(at - 1) !== 'van' || second.who !== 'child') return null;
  return actIn(reading, second, true) >= 0 && isFruit(reading, scope, second.from, second.to)
    ? { from: first.from, to: second.to }
    : null;
}

/** `besloot minder te werken en geniet daarvan`: the gain is the parent's own. */
function ownGain(reading: Reading, scope: Scope): Match | null {
  const { lists } = scope;
  const { clauses } = reading;
  for (const [index, clause] of clauses.entries()) {
    if (!isDeed(reading, scope, clause)) continue;
    const gain = clauses.find(
      (next, at) =>
        at > index &&
        next.subject < 0 &&
        !reading.is(next.verb, dutch.SAY) &&
        isOfParent(reading, scope, next) &&
        hasWord(reading, lists, 'winst', next.from, next.to) &&
        reading.findFeature(dutch.NEGATION, next.from, next.to) < 0,
    );
    if (gain !== undefined) return { from: clause.from, to: gain.to };
  }
  return null;
}

/** The ways in which a sentence with these words (effect-words.ts) says what came of what a parent did. */
export function fruitOfDeed(reading: Reading, scope: Scope, words: number): Match | null {
  const has = (bits: number): boolean => (words & bits) !== 0;
  const namesParent = (reading.allFeatures & PARENT) !== 0;
  return (
    (has(SINCE) && namesParent && mayBeGood(words) ? goodSince(reading, scope) : null) ??
    (has(BRINGS) ? broughtAbout(reading, scope) : null) ??
    (has(INSIGHT) ? seen(reading, scope) : null) ??
    (has(SINCE) && namesParent ? sinceDone(reading, scope) : null) ??
    byDoing(reading, scope) ??
    (has(FOLLOWS) || mayBeGood(words) ? followed(reading, scope) : null) ??
    (has(PROUD) ? proudly(reading, scope) : null) ??
    (namesParent ? named(reading, scope) : null) ??
    (has(GAIN) ? ownGain(reading, scope) : null)
  );
}
