import { ABOUT_PARENT, ASKS_CLOSED, ASKS_OPEN, SAYS_PARENT } from '../../analysis/before.ts';
import type { Lists } from '../../analysis/phrase.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { actIn } from './acts.ts';
import { brings, isAnswer, isChanged, isDeed, isGood, isOfParent, isOther, mayBe } from './deeds.ts';
import { fruitOfDeed, isFruit } from './fruits.ts';

const asking = WordSet.like(/^(?:vraagt|vragen|vroeg|vroegen)$/);
const quick = WordSet.like(/^(?:meteen|direct|gelijk|langzaam|vanzelf|prompt)$/);
const byNow = WordSet.like(/^(?:nu|sindsdien|inmiddels|weer|eindelijk|voortaan)$/);
const turning = WordSet.like(/^(?:hij|zij|ze|het|kind|baby)$/);
const helps = /^(?:helpt|hielp|werkt|werkte|scheelt|scheelde|lukt|lukte)$/;
const goesOn = /^(?:toen|daarna|daarop|daardoor|daarmee|sindsdien|direct|meteen)$/;

const thats = new WordSet(['dat']);
const untils = new WordSet(['tot', 'totdat']);

/** `tot hij sliep`, `tot Jay knikte`; not `tot rust`: -1 when the clause has none. */
function untilIn(reading: Reading, { from, to }: Clause): number {
  const at = reading.find(untils, from + 1, to);
  const isSubject =
    /^(?:hij|zij|ze|het|dat|iedereen)$/.test(reading.norm(at + 1)) ||
    reading.is(at + 1, CHILD | NAME | dutch.POSSESSIVE | dutch.ARTICLE);
  return at > 0 && isSubject ? at : -1;
}

/** `Moeder zong en hij werd stil`: a deed of the parent, then what came of it. */
function deedWithEffect(reading: Reading, scope: Scope): Match | null {
  const { clauses } = reading;
  for (const [index, clause] of clauses.entries()) {
    if (!isDeed(reading, scope, clause)) continue;
    const until = untilIn(reading, clause);
    const isOver =
      until > 0 &&
      !/^(?:hij|zij|ze)$/.test(reading.norm(until + 1)) &&
      hasWord(reading, scope.lists, 'over', until, clause.to);
    const supports = hasWord(reading, scope.lists, 'steun', clause.from, until);
    const isThing = until > 0 && reading.is(until + 1, dutch.ARTICLE);
    if (until > 0 && ((isOver && supports) || (!isThing && isGood(reading, scope, until, clause.to))))
      return { from: clause.from, to: clause.to };
    for (const next of clauses.slice(index + 1)) {
      if (next.to - next.from < 2 || isContent(reading, next) || besides.test(reading.norm(next.from)))
        continue;
      // `vertelt ze opgelucht`
      const isAnswered = upon.test(reading.norm(next.from)) && reading.is(next.subject, CHILD | NAME);
      if (reading.is(next.verb, dutch.SAY) && !isAnswered) continue;
      const isEffect =
        isGood(reading, scope, next.from, next.to) ||
        isChanged(reading, scope, next) ||
        isAnswer(reading, scope, clause, next);
      // `legde een hand op zijn rug, hij zuchtte en viel in slaap`
      const prior = clauses[clauses.indexOf(next) - 1];
      const isOthers =
        isOther(reading, next) ||
        (next.subject < 0 &&
          prior !== undefined &&
          reading.is(clause.subject, PARENT) &&
          !reading.is(prior.verb, dutch.SAY) &&
          prior !== clause &&
          isOther(reading, prior) &&
          reading.norm(next.from) === 'en');
      if (isOthers && isEffect && !mayBe(reading, next)) return { from: clause.from, to: next.to };
    }
    // `Sinds moeder het laat zien, gaat hij mee`; `zij troostte hem tot hij sliep` is found above.
    const after = clauses[index + 1];
    if (
      clause.subordinate &&
      after !== undefined &&
      !isContent(reading, clause) &&
      isGood(reading, scope, after.from, after.to) &&
      isOther(reading, after)
    )
      return { from: clause.from, to: after.to };
    const before = clauses[index - 1];
    const opener = reading.norm(clause.from);
    if (
      before !== undefined &&
      /^(?:sinds|nadat|toen|wanneer|als|doordat|omdat|zodra|nu)$/.test(opener) &&
      before.who !== 'parent' &&
      isOther(reading, before) &&
      isGood(reading, scope, before.from, before.to)
    )
      return { from: before.from, to: clause.to };
  }
  return null;
}

const upon = /^(?:waarop|waarna|en|toen|daarna)$/;

/** Not what came of it, but when or why it was done. */
const besides = /^(?:terwijl|omdat|want|hoewel|voordat|als|wanneer|zodra)$/;

/** `Daarna liet hij de knuffel los`: what came of what the sentence before told of the parent. */
function effectOfBefore(reading: Reading, scope: Scope): Match | null {
  const opener = reading.norm(0);
  const mayTurn = reading.has(0, turning) || reading.is(0, CHILD | NAME) || /^(?:de|het)$/.test(opener);
  const lead = opener === 'en' ? 1 : 0;
  const pointsBack =
    (/^(?:dat|dit|het)$/.test(reading.norm(lead)) && helps.test(reading.norm(lead + 1))) ||
    (opener === 'met' && reading.norm(1) === 'succes');
  const mayChange = reading.find(byNow) >= 0;
  const isAfter =
    goesOn.test(opener) ||
    isLater(reading, scope) ||
    (/^(?:sinds|vanaf)$/.test(opener) && /^(?:die|dat|toen)$/.test(reading.norm(1))) ||
    ((opener === 'na' || opener === 'binnen') && hasWord(reading, scope.lists, 'tijd', 1, 6)) ||
    (/^(?:even|kort)$/.test(opener) && /^(?:later|daarna)$/.test(reading.norm(1)));
  const mayEnd = hasWord(reading, scope.lists, 'wijkt');
  if (!mayTurn && !mayChange && !isAfter && !pointsBack && !mayEnd) return null;
  const { before } = reading;
  if ((before.last & ABOUT_PARENT) === 0 || before.topic === 'own' || before.topic === 'self') return null;
  if (pointsBack && before.topic === 'parent' && reading.findFeature(dutch.NEGATION) < 0)
    return whole(reading);
  if (mayEnd && isEnd(reading, scope)) return whole(reading);
  if (mayTurn && turns(reading, scope)) return whole(reading);
  // `Zoon gaat nu weer naar gym`
  const first = reading.clauses[0];
  const changes = mayChange && before.topic === 'parent';
  const isFine = isFruit(reading, scope, 0, reading.tokens.length);
  if (changes && isFine && first !== undefined && isChanged(reading, scope, first)) return whole(reading);
  const isBetter =
    first?.who === 'child' &&
    (before.last & SAYS_PARENT) === 0 &&
    (hasWord(reading, scope.lists, 'beter') || hasWord(reading, scope.lists, 'slecht'));
  if (changes && mayTurn && isBetter && isFine) return whole(reading);
  return isAfter && isGoodAfter(reading, scope) ? whole(reading) : null;
}

/** `Binnen een week`, `Een half uur later`, `De volgende ochtend`, `Resultaat:`, `Met als gevolg` */
const isLater = (reading: Reading, { lists }: Scope): boolean =>
  /^(?:resultaat|gevolg|effect|diezelfde|dezelfde|hierdoor)$/.test(reading.norm(0)) ||
  (/^(?:binnen|vanaf|de|het|een|al|nog|met|\d+)$/.test(reading.norm(0)) &&
    (hasWord(reading, lists, 'tijd', 1, 5) || hasWord(reading, lists, 'gevolg', 1, 4)) &&
    reading.tokens
      .slice(0, 5)
      .some(({ norm }) => /^(?:binnen|vanaf|later|volgende|met|zelfde|diezelfde)$/.test(norm)));

/** `De tranen droogden`: a short sentence, right behind one about the parent, in which trouble ends. */
function isEnd(reading: Reading, { lists }: Scope): boolean {
  const { wijkt, slecht } = lists;
  const end = wijkt === undefined ? -1 : reading.find(wijkt, 1);
  const trouble = slecht === undefined || end < 0 ? -1 : reading.find(slecht, 0, end);
  if (trouble < 0 || reading.before.topic !== 'parent' || (reading.before.last & SAYS_PARENT) !== 0)
    return false;
  return reading.words() < 7 && reading.findFeature(dutch.NEGATION | PARENT | dutch.MODAL) < 0;
}

/** `Hij sliep meteen in` */
const turns = (reading: Reading, scope: Scope): boolean =>
  (hasWord(reading, scope.lists, 'omslag') &&
    // `De tranen droogden`; not `De groep werd stil`
    (/^(?:hij|zij|ze)$/.test(reading.norm(0)) || hasWord(reading, scope.lists, 'slecht', 0, 3))) ||
  comesTo(reading, scope) ||
  (reading.find(quick) >= 0 && isGood(reading, scope, 0, reading.tokens.length));

/** `Bo kwam na een poosje zelf naar haar toe`, `Hij koos zelf en deed het`: of its own accord, behind what a parent did. */
function comesTo(reading: Reading, scope: Scope): boolean {
  const [clause] = reading.clauses;
  if (clause === undefined || clause.who === 'parent' || reading.before.topic !== 'parent') return false;
  if ((reading.before.last & (SAYS_PARENT | ASKS_OPEN | ASKS_CLOSED)) !== 0) return false;
  return (
    reading.is(clause.verb, dutch.PAST) &&
    reading.norm(clause.verb) !== 'had' &&
    reading.is(0, CHILD | NAME | dutch.THIRD) &&
    hasWord(reading, scope.lists, 'zelf') &&
    reading.findFeature(dutch.NEGATION) < 0 &&
    !hasWord(reading, scope.lists, 'slecht') &&
    !hasWord(reading, scope.lists, 'kwaad') &&
    actIn(reading, clause) >= 0
  );
}

/** What came is good, or came of the waiting. */
function isGoodAfter(reading: Reading, scope: Scope): boolean {
  const clause = reading.clauses.find(({ verb }) => verb >= 0);
  if (clause === undefined || !isOther(reading, clause) || clause.subject < 0) return false;
  // After some minutes: what somebody then does, came of the waiting.
  const waited =
    /^(?:na|binnen|meteen|direct)$/.test(reading.norm(0)) &&
    actIn(reading, clause) >= 0 &&
    !hasWord(reading, scope.lists, 'slecht');
  if (waited && reading.findFeature(dutch.NEGATION) < 0) return true;
  return isGood(reading, scope, clause.from, reading.tokens.length);
}

/** `vertelt dat hij slaapt`: what is told, not what came of telling it. */
const isContent = (reading: Reading, { subordinate, from }: Clause): boolean =>
  subordinate && /^(?:dat|of|hoe|wat|wie|waar)$/.test(reading.norm(from));

const whole = ({ tokens }: Reading): Match => ({ from: 0, to: tokens.length });

/** `Vader merkt dat het helpt als hij eerst zwijgt`: the parent sees his own influence. */
function insight(reading: Reading, scope: Scope): Match | null {
  if (!hasWord(reading, scope.lists, 'inzicht')) return null;
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

/** `Ouders vroegen of …`: nothing is told. */
const asks = (reading: Reading): boolean =>
  reading.find(asking) >= 0 && reading.clauses.some(({ verb }) => reading.has(verb, asking));

const since = new WordSet(['nu', 'sinds', 'doordat', 'omdat', 'nadat', 'zodra', 'toen']);

const works = WordSet.like(/^(?:werkt?|werken|vertrok|weg|verhuisd?e?|kwam|komt|gaat|ging|kreeg|krijgt)$/);

/** `Bas speelt rustiger nu papa bij hem blijft`: what is good, and behind it the parent's deed that it goes with. */
function goodSince(reading: Reading, scope: Scope): Match | null {
  for (let at = reading.find(since, 1); at > 0; at = reading.find(since, at + 1)) {
    const person = reading.findFeature(PARENT, at + 1, at + 3);
    const clause = reading.clauseAt(at);
    if (person < 0 || clause === undefined) continue;
    const from = clause.from < at ? clause.from : (reading.clauseAt(at - 1)?.from ?? 0);
    const end = reading.clauseAt(person)?.to ?? reading.tokens.length;
    const isChild = reading.findFeature(CHILD | NAME, from, at) >= 0 || reading.find(turning, from, at) >= 0;
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

function search(reading: Reading, scope: Scope): readonly Match[] {
  // Where a child may not be safe, nothing is said of strengths.
  if (reading.question !== null || scope.worries.length > 0 || asks(reading)) return [];
  const found =
    deedWithEffect(reading, scope) ??
    goodSince(reading, scope) ??
    fruitOfDeed(reading, scope) ??
    effectOfBefore(reading, scope) ??
    insight(reading, scope);
  return found === null ? [] : [found];
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  if (reading.question !== null || reading.isNegated(hit.from, hit.to)) return false;
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  if (hit.group === 'eigen woorden')
    return (
      (reading.isQuoted(hit.at) || (reading.isReported(hit.at) && !reading.isAboutSelf(0))) &&
      // `Ik ben niet beter`
      !(reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0 && reading.norm(hit.to - 1) !== 'meer')
    );
  if (hit.group === 'merkt')
    return (
      reading.isReported(hit.at) &&
      !reading.isAboutSelf(0) &&
      !hasWord(reading, scope.lists, 'hard') &&
      // `dat ze niet wist hoe ze hem moest troosten`
      reading.findFeature(dutch.NEGATION, 0, hit.from) < 0
    );
  if (hit.group === 'door')
    return (
      !reading.tokens.slice(hit.from, hit.to).some(({ text }) => text === ',') &&
      (isGood(reading, scope, hit.to, reading.tokens.length) ||
        isFruit(reading, scope, hit.to, reading.tokens.length))
    );
  // `Het lukt haar om zelf haar jas dicht te doen`: the child, unless a parent was spoken of.
  const isUnnamed = (reading.recentMarks() & ABOUT_PARENT) === 0 && hit.group !== 'eigen woorden';
  if (
    isUnnamed &&
    /^(?:dankzij|trots)$/.test(hit.group) &&
    !/^(?:moeders|vaders)/.test(reading.norm(hit.to - 1))
  )
    return false;
  if (hit.group === 'baat')
    return (
      reading.findFeature(dutch.NEGATION, hit.from, hit.to) < 0 && !hasWord(reading, scope.lists, 'hard')
    );
  if (hit.group === 'elkaar') return reading.findFeature(PARENT) >= 0 && !reading.isAboutSelf(hit.at);
  if (hit.group === 'genoeg')
    return (
      (clause.who === 'parent' || reading.findFeature(PARENT) >= 0 || reading.before.topic === 'parent') &&
      reading.who(0) !== 'self' &&
      !hasWord(reading, scope.lists, 'hard')
    );
  // `Eén knipoog van moeder en Elin zong mee`
  if (hit.group === 'gebaar')
    return (
      /^(?:genoeg|voldoende)$/.test(reading.norm(hit.to - 1)) ||
      reading.clauses.some(
        (next) =>
          next.from >= hit.to - 1 &&
          isOther(reading, next) &&
          next.subject >= 0 &&
          (isGood(reading, scope, next.from, next.to) || isChanged(reading, scope, next)),
      )
    );
  // `lukte moeder om de telefoon weg te leggen`
  if (hit.group === 'dankzij' && hasWord(reading, scope.lists, 'gelukt', hit.from, hit.to))
    return !hasWord(reading, scope.lists, 'hard', hit.to) && reading.norm(hit.to) !== 'niet';
  if (hit.group === 'dankzij') return !hasWord(reading, scope.lists, 'slecht', hit.to);
  // Praise by others: `volgens de juf heeft moeder …`
  return (
    !hasWord(reading, scope.lists, 'hard', clause.from, clause.to) &&
    reading.findFeature(NAME | CHILD, hit.from, hit.to) !== hit.from
  );
}

/** Every effect and every insight has such a word; `slecht` counts only with one of `ophouden`. */
function isOfEffect(norm: string, lists: Lists): boolean {
  if (/^(?:minder|na|sinds|nadat|doordat|tot|succes|later|pas|binnen|meteen)$/.test(norm)) return true;
  return (
    brings.has(norm) ||
    [
      'goed',
      'goeduit',
      'ophouden',
      'verandering',
      'omslag',
      'inzicht',
      'steun',
      'beter',
      'winst',
      'zelf',
      'wijkt',
      'gebaar',
    ].some((name) => lists[name]?.has(norm) === true)
  );
}

export const code: RuleCode = {
  check,
  search,
  looksAt: {
    features: PARENT,
    word: (norm) =>
      goesOn.test(norm) ||
      /(?:den|de|te|ten)$|^(?:dat|dit|het|hij|zij|ze|na|even|kort|nu|inmiddels|sinds|vanaf|de|binnen|met|later|resultaat|gevolg)$/.test(
        norm,
      ),
    needs: isOfEffect,
  },
};
