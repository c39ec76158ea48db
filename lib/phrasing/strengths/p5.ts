import { ABOUT_PARENT } from '../../analysis/before.ts';
import type { Lists } from '../../analysis/phrase.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isAnswer, isChanged, isDeed, isGood, isOther, mayBe } from './deeds.ts';
import { effectOfBefore, goesOn } from './effect-of-before.ts';
import { ASKING, asking, brings, CHANGE, effectWords, INSIGHT, mayBeGood, SUPPORT } from './effect-words.ts';
import { fruitOfDeed, isFruit } from './fruits.ts';
import { insight } from './insight.ts';

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
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (clause === undefined || !isDeed(reading, scope, clause)) continue;
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

/** `vertelt dat hij slaapt`: what is told, not what came of telling it. */
const isContent = (reading: Reading, { subordinate, from }: Clause): boolean =>
  subordinate && /^(?:dat|of|hoe|wat|wie|waar)$/.test(reading.norm(from));

/** `Ouders vroegen of …`: nothing is told. */
const asks = (reading: Reading): boolean => reading.clauses.some(({ verb }) => reading.has(verb, asking));

function found(reading: Reading, scope: Scope, words: number): Match | null {
  const mayTell = mayBeGood(words) || (words & (CHANGE | SUPPORT)) !== 0;
  return (
    (mayTell ? deedWithEffect(reading, scope) : null) ??
    fruitOfDeed(reading, scope, words) ??
    effectOfBefore(reading, scope, words) ??
    ((words & INSIGHT) === 0 ? null : insight(reading, scope))
  );
}

function search(reading: Reading, scope: Scope): readonly Match[] {
  const words = effectWords(reading, scope.lists);
  const match = found(reading, scope, words);
  // Where a child may not be safe, nothing is said of strengths.
  if (match === null || reading.question !== null || scope.worries.length > 0) return [];
  return (words & ASKING) !== 0 && asks(reading) ? [] : [match];
}

function isDeniedIn({ from, to }: Hit, reading: Reading): boolean {
  const at = reading.findFeature(dutch.NEGATION, from, to);
  return at >= 0 && reading.norm(at + 1) !== 'meer';
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
      // `dat ze niet wist hoe ze hem moest troosten`, `dat het haar niet lukte`; not `dat ze niet meer schreeuwt`
      reading.findFeature(dutch.NEGATION, 0, hit.from) < 0 &&
      !isDeniedIn(hit, reading)
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
