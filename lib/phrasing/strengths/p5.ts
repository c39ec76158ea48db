import { ABOUT_PARENT, SAYS_PARENT } from '../../analysis/before.ts';
import type { Lists } from '../../analysis/phrase.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { actIn } from './acts.ts';
import { isAnswer, isChanged, isDeed, isGood, isOfParent, isOther } from './deeds.ts';

const asking = WordSet.like(/^(?:vraagt|vragen|vroeg|vroegen)$/);
const quick = WordSet.like(/^(?:meteen|direct|gelijk|langzaam|vanzelf|prompt)$/);
const byNow = WordSet.like(/^(?:nu|sindsdien|inmiddels)$/);
const turning = WordSet.like(/^(?:hij|zij|ze|het|kind|baby)$/);
const helps = /^(?:helpt|hielp|werkt|werkte|scheelt|scheelde|lukt|lukte)$/;
const goesOn = /^(?:toen|daarna|daarop|daardoor|daarmee|sindsdien|direct|meteen)$/;

const thats = new WordSet(['dat']);
const untils = new WordSet(['tot', 'totdat']);

/** `tot hij sliep`, `tot Jay knikte`; not `tot rust`: -1 when the clause has none. */
function untilIn(reading: Reading, { from, to }: Clause): number {
  const at = reading.find(untils, from + 1, to);
  const isSubject =
    /^(?:hij|zij|ze|het|dat)$/.test(reading.norm(at + 1)) ||
    reading.is(at + 1, CHILD | NAME | dutch.POSSESSIVE);
  return at > 0 && isSubject ? at : -1;
}

/** `Moeder zong en hij werd stil`: a deed of the parent, then what came of it. */
function deedWithEffect(reading: Reading, scope: Scope): Match | null {
  const { clauses } = reading;
  for (const [index, clause] of clauses.entries()) {
    if (!isDeed(reading, scope, clause)) continue;
    const until = untilIn(reading, clause);
    if (until > 0 && isGood(reading, scope, until, clause.to)) return { from: clause.from, to: clause.to };
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

/** `zodat hij rustig zou blijven`: what was meant, not what came. */
const mayBe = (reading: Reading, { from, to }: Clause): boolean =>
  reading.findFeature(dutch.MODAL, from, to) >= 0 &&
  !/^(?:kon|konden|kan|durfde|mocht|hoefde|hoefden|hoeft)$/.test(
    reading.norm(reading.findFeature(dutch.MODAL, from, to)),
  );

/** `Daarna liet hij de knuffel los`: what came of what the sentence before told of the parent. */
function effectOfBefore(reading: Reading, scope: Scope): Match | null {
  const opener = reading.norm(0);
  const mayTurn = reading.has(0, turning);
  const pointsBack = /^(?:dat|dit)$/.test(opener) && helps.test(reading.norm(1));
  const mayChange = reading.find(byNow) >= 0;
  const isAfter =
    goesOn.test(opener) ||
    (/^(?:sinds|vanaf)$/.test(opener) && /^(?:die|dat|toen)$/.test(reading.norm(1))) ||
    ((opener === 'na' || opener === 'binnen') && hasWord(reading, scope.lists, 'tijd', 1, 6)) ||
    (/^(?:even|kort)$/.test(opener) && /^(?:later|daarna)$/.test(reading.norm(1)));
  const mayEnd = hasWord(reading, scope.lists, 'wijkt');
  if (!mayTurn && !mayChange && !isAfter && !pointsBack && !mayEnd) return null;
  const { before } = reading;
  if ((before.last & ABOUT_PARENT) === 0 || before.topic === 'own' || before.topic === 'self') return null;
  if (pointsBack && before.topic === 'parent' && reading.findFeature(dutch.NEGATION) < 0)
    return whole(reading);
  if (mayEnd && !mayTurn && isEnd(reading, scope)) return whole(reading);
  if (mayTurn && turns(reading, scope)) return whole(reading);
  // `Zoon gaat nu weer naar gym`
  const first = reading.clauses[0];
  const changes = mayChange && before.topic === 'parent';
  if (changes && first !== undefined && isChanged(reading, scope, first)) return whole(reading);
  return isAfter && isGoodAfter(reading, scope) ? whole(reading) : null;
}

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
  hasWord(reading, scope.lists, 'omslag') ||
  (reading.find(quick) >= 0 && isGood(reading, scope, 0, reading.tokens.length));

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
      !hasWord(reading, scope.lists, 'inzicht', clause.from, clause.to)
    )
      continue;
    const that = reading.find(thats, clause.verb + 1, clause.to);
    const isFound = hasWord(reading, scope.lists, 'vondst', clause.from, clause.to);
    if (that > 0 && isFound && isGoodFor(reading, scope, that, clause.to))
      return { from: clause.from, to: clause.to };
    const told = clauses[index + 1];
    if (told === undefined || !told.subordinate || reading.isNegated(clause.verb, clause.verb + 1)) continue;
    const rest = clauses.slice(index + 1).filter(({ from }) => from >= told.from);
    const end = rest.at(-1)?.to ?? told.to;
    if (
      isGood(reading, scope, told.from, end) &&
      (hasWord(reading, scope.lists, 'vondst', clause.from, clause.to) ||
        reading.before.topic === 'parent' ||
        ownsIt(reading, rest))
    )
      return { from: clause.from, to: end };
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
  if (reading.question !== null || asks(reading)) return [];
  const found =
    deedWithEffect(reading, scope) ??
    goodSince(reading, scope) ??
    effectOfBefore(reading, scope) ??
    insight(reading, scope);
  return found === null ? [] : [found];
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  if (reading.question !== null || reading.isNegated(hit.from, hit.to)) return false;
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  if (hit.group === 'eigen woorden')
    return reading.isQuoted(hit.at) || (reading.isReported(hit.at) && !reading.isAboutSelf(0));
  if (hit.group === 'merkt')
    return (
      reading.isReported(hit.at) &&
      !reading.isAboutSelf(0) &&
      !hasWord(reading, scope.lists, 'hard') &&
      // `dat ze niet wist hoe ze hem moest troosten`
      reading.findFeature(dutch.NEGATION, 0, hit.from) < 0
    );
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
  if (hit.group === 'door' && reading.norm(hit.from + 1) === ',') return false;
  if (hit.group === 'door') return isGood(reading, scope, hit.to, reading.tokens.length);
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
  if (norm === 'minder' || norm === 'na' || norm === 'binnen' || norm === 'meteen') return true;
  return ['goed', 'goeduit', 'ophouden', 'verandering', 'omslag', 'wijkt', 'gebaar', 'inzicht', 'steun'].some(
    (name) => lists[name]?.has(norm) === true,
  );
}

export const code: RuleCode = {
  check,
  search,
  looksAt: {
    features: PARENT,
    word: (norm) =>
      goesOn.test(norm) ||
      /(?:den|de|te|ten)$|^(?:dat|dit|hij|zij|ze|na|binnen|even|kort|nu|inmiddels|sinds|vanaf)$/.test(norm),
    needs: isOfEffect,
  },
};
