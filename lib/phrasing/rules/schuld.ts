import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { childTrouble, findBlamed, hasChild, hasDeed, home, isGood, isSevere, phraseEnd } from './blame.ts';
import { isSaid } from './said.ts';

const become = /^(?:geworden|geraakt|begonnen|ontstaan|gegaan|gekomen)$/;

/** A participle of something done (`door vader gebeld`), not of something become (`bang geworden door`). */
function hasAgent(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (reading.is(at, dutch.PARTICIPLE) && !become.test(reading.norm(at))) return true;
  return false;
}

/** `door uw aanpak`, `door het gedrag van moeder`; not `door vader gebeld`, `door u te bellen`. */
function blamesBy(hit: Hit, reading: Reading, scope: Scope): boolean {
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
function explainsChild(hit: Hit, reading: Reading, scope: Scope): boolean {
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
function leadsTo(hit: Hit, reading: Reading, scope: Scope): boolean {
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
function wouldHave(hit: Hit, reading: Reading, scope: Scope): boolean {
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

/** Denied from outside, or by a word inside: `ligt niet aan`. */
const isDenied = (hit: Hit, reading: Reading): boolean =>
  reading.isNegated(hit.from, hit.to) || reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0;

/** Words that can only accuse. */
const blunt =
  /^(?:hand|stand|afgeroepen|schuld|debet|slag|opgezet|opgestookt|opgehitst|kapot|stuk|balans|war|streek|overstuur|bang|druk|onzeker|angstig|onrustig|verpest|verpesten|verknald|verziekt|verknoeid|oorzaak|schuldige|aanstichter|boosdoener|danken|wijten|gebeuren|zover|hem|haar|opgevoed|gemaakt)$/;

/** Words in front of which, or with which as a subject, the parent must stand. */
function accuses(hit: Hit, reading: Reading, scope: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || isDenied(hit, reading)) return false;
  const index = reading.clauses.indexOf(clause);
  const isTakenUp = clause.joined && /^(?:het|dat|dit)$/.test(reading.norm(clause.subject));
  const who = isTakenUp ? (reading.clauses[index - 1]?.who ?? clause.who) : clause.who;
  if (who === 'self' || who === 'own' || who === 'agency') return false;
  if (/^(?:zoekt|ziet|zoeken|zien|legt|leggen)$/.test(reading.norm(clause.verb))) return false;
  if (reading.norm(hit.to) === 'door' && findBlamed(reading, scope, hit.to, hit.to + 4) >= 0) return true;
  const needsTrouble = !reading.tokens.slice(hit.from, hit.to).some(({ norm }) => blunt.test(norm));
  if (needsTrouble && !childTrouble(reading, scope, hit.from, hit.from)) return false;
  if (who === 'parent' || who === 'you' || who === 'family')
    return who !== 'you' || scope.context.mode !== 'notitie';
  return findBlamed(reading, scope, clause.from, clause.to) >= 0 && who !== 'child';
}

const isOfParent = ({ who }: Clause): boolean => who === 'parent' || who === 'you';

const holds = new WordSet(['klopt', 'klopte', 'klopten']);

/** `Mijn aanname klopte niet`: the writer takes it back. */
const isMistaken = (reading: Reading): boolean =>
  reading.find(holds) >= 0 &&
  reading.tokens.some((token, at) => holds.hasToken(token) && reading.norm(at + 1) === 'niet');

/** Whose doing it is and the trouble stand on either side of the link, in any order. */
function ties(hit: Hit, reading: Reading, scope: Scope): boolean {
  const end = reading.tokens.length;
  const blamed = findBlamed(reading, scope, 0, end);
  const { who } = reading.clauseAt(hit.at) ?? { who: 'unknown' };
  const isFreed = reading.findFeature(dutch.NEGATION, hit.from - 2, hit.to) >= 0;
  if (blamed < 0 || isFreed || /^(?:self|own|agency)$/.test(who)) return false;
  if (['leven', 'praktisch'].some((name) => hasWord(reading, scope.lists, name))) return false;
  const isTrouble = childTrouble(reading, scope, hit.from, hit.to);
  const isKnown = hit.group === 'knoop';
  return (
    isTrouble &&
    (isKnown || hasDeed(reading, scope, 0, end) || hasWord(reading, scope.lists, 'mate')) &&
    (hasChild(reading) || hasWord(reading, scope.lists, 'klacht'))
  );
}

/** `Ouders zijn inconsequent: kind wordt agressief`, `geeft overal toe, met … als resultaat`. */
function precedes(hit: Hit, reading: Reading, scope: Scope): boolean {
  const { lists } = scope;
  const end = reading.tokens.length;
  const link = reading.tokens.findIndex(
    ({ norm, text }, at) =>
      at > hit.from && (text === ':' || text === ';' || /^(?:resultaat|gevolg|nu|logisch)$/.test(norm)),
  );
  if (link < 0 || findBlamed(reading, scope, 0, end) < 0 || reading.who(hit.at) === 'child') return false;
  if (['leven', 'praktisch'].some((name) => hasWord(reading, lists, name))) return false;
  return hasWord(reading, lists, 'probleem', hit.to, end) && hasChild(reading, hit.to);
}

/** `Geeft toe en maakt het daarmee alleen maar erger`: who does it is said here or in the clause before. */
function worsens(hit: Hit, reading: Reading, { context }: Scope): boolean {
  const index = reading.clauses.findIndex(({ from, to }) => hit.at >= from && hit.at < to);
  const clause = reading.clauses[index];
  if (clause === undefined || reading.isNegated(hit.from, hit.to)) return false;
  // `maakt het …`: what stands behind the verb is no subject.
  const isObject = clause.who === 'thing' && clause.subject > clause.verb;
  const who = isObject ? (reading.clauses[index - 1]?.who ?? 'unknown') : clause.who;
  return who === 'parent' || who === 'family' || (who === 'you' && context.mode !== 'notitie');
}

const groups: Readonly<Record<string, (hit: Hit, reading: Reading, scope: Scope) => boolean>> = {
  door: blamesBy,
  omdat: explainsChild,
  waardoor: leadsTo,
  had: wouldHave,
  voor: accuses,
  na: (hit, reading, scope) => {
    if (
      reading.findFeature(
        dutch.NEGATION,
        Math.max(reading.clauseAt(hit.at)?.from ?? 0, hit.from - 2),
        hit.to,
      ) >= 0
    )
      return false;
    // `het gevolg van wat hij thuis ziet`
    const end =
      reading.norm(hit.to) === 'wat' ? hit.to + 6 : Math.min(phraseEnd(reading, hit.to), hit.to + 8);
    if (hasWord(reading, scope.lists, 'praktisch', hit.to, end)) return false;
    const blamed = findBlamed(reading, scope, hit.to, end);
    const weak = /^(?:reactie|te|alles|veel|direct|lig|lag|gevo)/.test(reading.norm(hit.from));
    return (
      blamed >= 0 &&
      (!weak ||
        childTrouble(reading, scope, hit.to, end) ||
        !/^(?:reactie|alles|veel|direct)/.test(reading.norm(hit.from)))
    );
  },
  van: (hit, reading, scope) =>
    !isDenied(hit, reading) &&
    findBlamed(reading, scope, hit.to - 1, hit.to + 3) >= 0 &&
    hasWord(reading, scope.lists, 'probleem'),
  over: (hit, reading, scope) =>
    !isDenied(hit, reading) &&
    hasChild(reading) &&
    findBlamed(reading, scope, hit.from - 5, hit.to + 3) >= 0 &&
    reading.who(hit.at) !== 'parent',
  erger: worsens,
  band: ties,
  knoop: ties,
  punt: precedes,
  naast: (hit, reading, scope) => {
    const clause = reading.clauseAt(hit.at);
    const before = reading.clauses[0];
    if (clause === undefined || before === undefined || clause === before || !isOfParent(clause))
      return false;
    return (
      hasWord(reading, scope.lists, 'probleem', 0, clause.from) &&
      before.who !== clause.who &&
      hasChild(reading)
    );
  },
  los: (hit, reading) => !reading.isNegated(hit.from, hit.to),
  logisch: (hit, reading, scope) =>
    reading.question === null &&
    childTrouble(reading, scope, hit.from, hit.to) &&
    // `Logisch dat u moe bent`
    !reading.is(hit.to, dutch.SECOND) &&
    (hasWord(reading, scope.lists, 'tekort') ||
      reading.tokens.some(({ norm }, at) => norm === "zo'n" && reading.is(at + 1, PARENT)) ||
      !/^(?:logisch|verklaart)/.test(reading.norm(hit.from))) &&
    !hasWord(reading, scope.lists, 'leven') &&
    findBlamed(reading, scope, 0, reading.tokens.length) >= 0,
};

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    const blames = groups[hit.group];
    if (blames !== undefined && !blames(hit, reading, scope)) return false;
    return !(
      (reading.question?.kind === 'open' && hit.group !== 'los') ||
      isMistaken(reading) ||
      isGood(hit, reading, scope) ||
      isSaid(reading, hit.at)
    );
  },
};
