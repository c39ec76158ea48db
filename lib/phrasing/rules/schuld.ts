import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { childTrouble, findBlamed, hasChild, hasDeed, isGood, phraseEnd } from './blame.ts';
import { blamesBy, explainsChild, leadsTo, wouldHave } from './causes.ts';
import { isSaid } from './said.ts';

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
