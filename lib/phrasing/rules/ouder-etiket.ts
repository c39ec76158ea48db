import { SAFETY } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { CHILD, FAMILY, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isPlay } from '../about.ts';
import { hasWord } from '../has-word.ts';
import { bearerOfAdjective, bearerOfNoun } from '../label.ts';
import { isSaid } from './said.ts';

/** `is een draak`, `Vader, een draak`, `wat een draak`: what somebody is, not what somebody has or sees. */
function isPredicateNoun(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  const copula = clause !== undefined && reading.is(clause.verb, dutch.COPULA);
  // `mw = drama`, `vader: hork`
  const told = reading.norm(hit.from - 1);
  if (/^[=:]$/.test(told) && reading.is(hit.from - 2, PARENT)) return true;
  const opens = /^(?:een|n|'n|zo'n|echte|ware|echt)$/.test(told);
  // `te weinig voor een kind`
  if (reading.is(hit.from - 2, dutch.PREPOSITION)) return false;
  return opens && (copula || clause?.verb === -1) && !/^(?:van|bij)$/.test(reading.norm(hit.to));
}

/** `een moeilijk mens`: the noun could be anybody; it is a carer when nobody else is near. */
function landsInFront(hit: Hit, reading: Reading, { context }: Scope): boolean {
  if (reading.norm(hit.from - 1) === 'te') return false;
  // `Onze school is een lastige partner`
  const partner = reading.norm(hit.to - 1) === 'partner' && /^(?:own|agency|self)$/.test(reading.who(hit.at));
  if (reading.is(hit.to - 1, PARENT | FAMILY)) return !partner;
  return bearerOfNoun(reading, hit.to - 1, hit.to, context.mode) === 'carer';
}

/** `slordig geschreven`; not `lastig gebleken`. */
const isParticiple = (reading: Reading, at: number): boolean =>
  reading.is(at, dutch.PARTICIPLE) &&
  !/^(?:gebleken|geweest|geworden|gebleven|overgekomen)$/.test(reading.norm(at));

function landsBehind(hit: Hit, reading: Reading, { context }: Scope): boolean {
  const last = hit.to - 1;
  // `een lastige vraag`: an adjective with its ending stands in front of something.
  if (reading.norm(last).endsWith('e')) return false;
  if (reading.findFeature(dutch.NEGATION, hit.from, last) >= 0 || isParticiple(reading, hit.to)) return false;
  if (hit.at !== last && !reading.is(hit.at, dutch.FINITE)) return false;
  const next = reading.norm(hit.to);
  if (next === 'te' || next === 'voor' || next === 'om' || next === 'aan' || (reading.marks & SAFETY) !== 0)
    return false;
  const verb = reading.clauseAt(last)?.verb ?? -1;
  // `Plan is simpel`: a thing without an article.
  const before = reading.tokens[verb - 1];
  if (verb > 0 && before?.kind === 'word' && reading.features[verb - 1] === 0) return false;
  const inNote = context.mode === 'notitie' || context.mode === 'schema';
  const telegram = verb < 0 && inNote;
  if (
    !telegram &&
    !reading.is(verb, dutch.COPULA) &&
    !/^(?:vind|vinden|ervaar|gedraagt|doet)/.test(reading.norm(verb))
  )
    return false;
  // `Lastig parkeren, vader kwam later`: a line that is about no person.
  if (telegram && reading.findFeature(PARENT | FAMILY, 0, last) < 0 && !isAlone(reading, last)) return false;
  return bearerOfAdjective(reading, last, hit.to, context.mode) === 'carer';
}

/** Nothing but adjectives and marks in the clause: `Lui, ongeïnteresseerd.` */
function isAlone(reading: Reading, at: number): boolean {
  const clause = reading.clauseAt(at);
  return clause !== undefined && reading.words(clause.from, clause.to) <= 2;
}

/** `is een waakhond`: Dutch gives a profession no article, so what stands here says what kind of person somebody is. */
function characterAt(hit: Hit, reading: Reading, { lists, context }: Scope): Match | false {
  const { geenEtiket, groot } = lists;
  const clause = reading.clauseAt(hit.at);
  if (!geenEtiket || !groot || (clause?.who !== 'parent' && clause?.who !== 'you')) return false;
  if (clause.who === 'you' && (!/^(?:zeggen|bericht)$/.test(context.mode) || reading.question !== null))
    return false;
  const { subject, verb } = clause;
  const copula = reading.findFeature(dutch.FINITE, hit.from, hit.to);
  // `Bij vader is een nieuwe partner`, `alles wat ze nodig had was een handtekening`
  const isSubject = subject >= 0 && subject < copula && copula - subject < 5 && verb === copula;
  if (!isSubject || reading.is(subject - 1, dutch.PREPOSITION)) return false;
  const noun = groot.has(reading.norm(hit.to)) ? hit.to + 1 : hit.to;
  const token = reading.tokens[noun];
  if (token?.kind !== 'word' || reading.entries[noun]?.unknown !== true) return false;
  const word = token.norm;
  if (word.length < 3 || geenEtiket.has(word) || /^\p{Lu}/u.test(token.text)) return false;
  if (/(?:en|e|ig|lijk|isch|baar|je)$/.test(word)) return false;
  const next = reading.tokens[noun + 1];
  const ends =
    next === undefined ||
    next.kind === 'punctuation' ||
    reading.is(noun + 1, dutch.COORDINATOR | dutch.SUBORDINATOR) ||
    /^(?:die|dat|als|aan|eerste)$/.test(next.norm);
  return ends && { from: hit.from, to: noun + 1 };
}

/** What somebody has that stands for what he is like: the parent is the subject, or stands right beside it. */
const isTrait = (hit: Hit, reading: Reading): boolean =>
  reading.who(hit.at) === 'parent' ||
  (reading.who(hit.at) !== 'child' && reading.findFeature(PARENT) >= 0 && reading.findFeature(CHILD) < 0) ||
  (/^(?:thing|unknown)$/.test(reading.who(hit.at)) && reading.before.topic === 'parent');

/** `klaaggezin`, `paniekouders`: what precedes the parent in one word is the label. */
const compound =
  /^(?:klaag|zeur|zeik|mopper|mekker|paniek|drama|dram|gedoe|stress|ruzie|ramp|chaos|rot|push|regel|shop|zorgshop|klacht|claim|dreig|wegkijk|prestatie|prinses|probleem|bemoei|aandacht|vecht)s?(?:gezin|gezinnen|ouders?|moeders?|vaders?|familie|vrouw|man|mens|stel|types?|tante)$/;

/** `niet bepaald snugger`, `niet de scherpste`: said politely, of the parent. */
function isIrony(hit: Hit, reading: Reading, { lists, context }: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  const isCarer =
    clause?.who === 'parent' || (clause?.who === 'you' && /^(?:zeggen|bericht)$/.test(context.mode));
  if (!isCarer || !reading.is(clause.verb, dutch.COPULA) || reading.question !== null) return false;
  return !hasWord(reading, lists, 'ooit', hit.from, hit.to + 2);
}

/** `Een lastige moeder zou ik haar niet noemen` */
const isNotCalled = (hit: Hit, reading: Reading): boolean =>
  reading.tokens.some(({ norm }, at) => at > hit.to && norm === 'niet' && /^noem/.test(reading.norm(at + 1)));

export const code: RuleCode = {
  looksAt: { word: (norm) => compound.test(norm) },
  search: (reading) =>
    reading.tokens.flatMap(({ norm }, at) =>
      compound.test(norm) && !isSaid(reading, at) && !reading.isNegated(at, at + 1) && !isPlay(reading)
        ? [{ from: at, to: at + 1 }]
        : [],
    ),
  check: (hit, reading, scope) => {
    if (isSaid(reading, hit.at) || isNotCalled(hit, reading)) return false;
    if (hit.group === 'ironie') return isIrony(hit, reading, scope);
    if (hit.group === 'kenschets') return !isPlay(reading) && characterAt(hit, reading, scope);
    if (hit.group === 'trek') return !isPlay(reading) && isTrait(hit, reading);
    if (hit.group === 'ervoor') return landsInFront(hit, reading, scope);
    if (hit.group === 'erachter') return landsBehind(hit, reading, scope);
    const named = /ouder|moeder|vader|gezin/.test(
      reading.written(hit.from, hit.to, scope.text).toLowerCase(),
    );
    const role = reading.norm(hit.to - 1) === 'slachtofferrol' || reading.norm(hit.from).startsWith('spe');
    if (isPlay(reading) && !role) return false;
    if (hit.group === 'dubbel' && !isPredicateNoun(hit, reading)) return false;
    if (named && reading.who(hit.at) !== 'child') return true;
    return (
      bearerOfNoun(reading, hit.from, hit.to, scope.context.mode) === 'carer' &&
      (reading.findFeature(CHILD, hit.from - 2, hit.to) < 0 ||
        /^(?:kind|puber)$/.test(reading.norm(hit.to - 1)))
    );
  },
};
