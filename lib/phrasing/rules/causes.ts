/** The ways in which a sentence names a parent's doing as the cause of what is the matter: `door`, `omdat`, `waardoor`, `had`. */
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Scope } from '../../analysis/rule.ts';
import { CHILD, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { childTrouble, findBlamed, hasChild, hasDeed, home, isSevere, phraseEnd } from './blame.ts';

const become = /^(?:geworden|geraakt|begonnen|ontstaan|gegaan|gekomen)$/;

/** A participle of something done (`door vader gebeld`), not of something become (`bang geworden door`). */
function hasAgent(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (reading.is(at, dutch.PARTICIPLE) && !become.test(reading.norm(at))) return true;
  return false;
}

/** `door uw aanpak`, `door het gedrag van moeder`; not `door vader gebeld`, `door u te bellen`. */
export function blamesBy(hit: Hit, reading: Reading, scope: Scope): boolean {
  const from = hit.to;
  const to = phraseEnd(reading, from);
  if (reading.norm(from + 1) === 'week') return false;
  const blamed = findBlamed(reading, scope, from, to);
  if (blamed < 0 || reading.norm(to) === 'te' || isDeniedBefore(hit, reading)) return false;
  if (hasWord(reading, scope.lists, 'leven', from, to)) return false;
  // `uitgescholden door jongens van jouw groep`
  if (reading.findFeature(CHILD, from, blamed) >= 0) return false;
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  // `Door uw uitleg snap ik nu …`
  if (reading.is(to, dutch.FIRST) || reading.is(to + 1, dutch.FIRST)) return false;
  const comes = /^(?:komt|kwam|komen|kwamen|ontstaat|ontstaan)$/;
  const isCause = reading.tokens
    .slice(Math.min(clause.from, Math.max(hit.at - 5, 0)), clause.to)
    .some(({ norm }) => comes.test(norm));
  if (
    /^(?:ge|be|ver|ont|her|in|aan|op|toe|af).*(?:de|te|en)$/.test(reading.norm(blamed + 1)) &&
    reading.is(blamed, PARENT)
  )
    return false;
  const isBare =
    to - from <= 2 && reading.is(to - 1, PARENT | dutch.SECOND) && !reading.is(from, dutch.POSSESSIVE);
  const before = reading.norm(hit.from - 1);
  if (isBare && !become.test(before) && /^(?:ge|be|ver|ont|her|.*ge).*[dtn]$/.test(before)) return false;
  // `de huisbaas is door moeder gemaild`
  const next = reading.norm(blamed + 1);
  if (isBare && reading.is(blamed + 1, dutch.PARTICIPLE) && !become.test(next)) return false;
  if (isBare && !isCause && hasAgent(reading, clause.from, clause.to)) return false;
  const trouble = childTrouble(reading, scope, from, to);
  // `Door de aanpak van vader komt hij nu op tijd`: it got better.
  if (
    !isSevere(reading, scope, 0, from) &&
    !isSevere(reading, scope, to, reading.tokens.length) &&
    reading.tokens
      .slice(to, clause.to)
      .some(({ norm }) => /^(?:nu|weer|sindsdien|inmiddels|tijd)$/.test(norm))
  )
    return false;
  if (isCause)
    return (
      trouble ||
      (reading.clauses.length < 3 &&
        (isBare || reading.find(home, from, to) >= 0 || hasWord(reading, scope.lists, 'tekort', from, to)))
    );
  return trouble || (hasDeed(reading, scope, from, to) && hasChild(reading));
}

/** `niet door`, `niet omdat`: another cause is meant. */
const isDeniedBefore = (hit: Hit, reading: Reading): boolean =>
  reading.is(hit.from - 1, dutch.NEGATION) ||
  (reading.is(hit.from - 2, dutch.NEGATION) &&
    /^(?:alleen|zozeer|zomaar|per|zo)$/.test(reading.norm(hit.from - 1)));

/** `omdat moeder …` blames only when trouble of the child is explained by what the parent does wrong. */
export function explainsChild(hit: Hit, reading: Reading, scope: Scope): boolean {
  // Most sentences fail here, before their clauses are read.
  if (findBlamed(reading, scope, hit.to, hit.to + 5) < 0) return false;
  if (!['aard', 'tekort', 'mate'].some((name) => hasWord(reading, scope.lists, name))) return false;
  const index = reading.clauses.findIndex(({ from, to }) => hit.at >= from && hit.at < to);
  const clause = reading.clauses[index];
  if (clause === undefined || isDeniedBefore(hit, reading)) return false;
  const blamed = findBlamed(reading, scope, hit.to, Math.min(hit.to + 5, clause.to));
  if (blamed < 0) return false;
  const end = reading.clauses[index + 1]?.joined ? (reading.clauses[index + 1]?.to ?? clause.to) : clause.to;
  const isTrait =
    hasWord(reading, scope.lists, 'aard') && reading.findFeature(dutch.PAST, clause.from, end) < 0;
  if (!isTrait && !['tekort', 'mate'].some((name) => hasWord(reading, scope.lists, name, blamed + 1, end)))
    return false;
  // `Dat komt doordat …`: the trouble was told before.
  const before = reading.clauses[index - 1];
  const refersBack =
    before !== undefined &&
    /^(?:dat|dit|het)$/.test(reading.norm(before.from)) &&
    before.to - before.from < 5;
  // `Nu ouders gescheiden wonen, slaapt hij …` tells what is; something must be wrong.
  const isSince = /^(?:nu|sinds|toen|nadat|zolang)$/.test(reading.norm(hit.at));
  if (
    isSince &&
    !isSevere(reading, scope, 0, clause.from) &&
    !isSevere(reading, scope, end, reading.tokens.length)
  )
    return false;
  const isPlain =
    hasWord(reading, scope.lists, 'zwaar') && hasWord(reading, scope.lists, 'mate', blamed + 1, end);
  const isTold = refersBack && hasWord(reading, scope.lists, 'mate', blamed + 1, end);
  if (!isPlain && !isTold && hasWord(reading, scope.lists, 'praktisch', blamed + 1, end)) return false;
  return (
    (refersBack || childTrouble(reading, scope, clause.from, end)) &&
    (refersBack || hasChild(reading) || hasWord(reading, scope.lists, 'klacht'))
  );
}

/** `Moeder stelt geen grenzen, waardoor hij …`: the other way round. */
export function leadsTo(hit: Hit, reading: Reading, scope: Scope): boolean {
  const blamed = findBlamed(reading, scope, 0, hit.from);
  if (blamed < 0 || hasWord(reading, scope.lists, 'praktisch', 0, hit.from)) return false;
  const before = reading.clauses.filter(({ to }) => to <= hit.from + 1).at(-1);
  if (before !== undefined && /^(?:self|own|agency)$/.test(before.who)) return false;
  return (
    (hasChild(reading, hit.to) || hasWord(reading, scope.lists, 'klacht', hit.to)) &&
    (/^(?:daarom|dus|zodat)$/.test(reading.norm(hit.at))
      ? hasDeed(reading, scope, 0, hit.from) && isSevere(reading, scope, hit.to, reading.tokens.length)
      : hasWord(reading, scope.lists, 'tekort', 0, hit.from)) &&
    hasWord(reading, scope.lists, 'probleem', hit.to)
  );
}

/** `Als u eerder had gebeld, had hij nu …`, `dan zaten we hier niet`: how it is now against what the parent left undone. */
export function wouldHave(hit: Hit, reading: Reading, scope: Scope): boolean {
  const blamed = findBlamed(reading, scope, hit.from, hit.from + 4);
  const index = reading.clauses.findIndex(({ from, to }) => hit.at >= from && hit.at < to);
  const clause = reading.clauses[index];
  if (blamed < 0 || clause === undefined || reading.tokens.some(({ norm }) => norm === 'graag')) return false;
  const main = reading.clauses.find(
    (one) =>
      one !== clause &&
      (past.test(reading.norm(one.verb)) || reading.is(one.verb, dutch.PAST)) &&
      !one.subordinate,
  );
  if (
    main === undefined ||
    (!reading.tokens.slice(clause.from, clause.to).some(({ norm }) => past.test(norm)) &&
      reading.findFeature(dutch.PAST, clause.from, clause.to) < 0)
  )
    return false;
  if (main.who === 'you' || reading.is(main.subject, PARENT)) return false;
  const isHelp = reading.norm(main.subject) === 'ik' || main.who === 'own';
  const isNow = reading.tokens
    .slice(main.from, main.to)
    .some(({ norm }) => /^(?:nu|niet|nooit|geen|zover|hier|nodig|zo)$/.test(norm));
  return !isHelp && (hasChild(reading) || isNow);
}

const past =
  /^(?:had|hadden|was|waren|zou|zouden|zat|zaten|stond|stonden|hoefde|hoefden|liep|kon|ging|sliep)$/;
