import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isAsked, isSaid } from './said.ts';

const subjects = /^(?:u|je|jij|jullie)$/;

/** What the addressed person is too much of: the first word behind `te`, unless it is a verb, a state or a saying. */
function traitAt(hit: Hit, reading: Reading, { lists }: Scope): number {
  const { toestand } = lists;
  for (let at = hit.from; at < hit.to + 1; at += 1) {
    const norm = reading.norm(at);
    if (norm !== 'te' && norm !== 'teveel' && norm !== 'veels') continue;
    const next = at + 1;
    const word = reading.norm(next);
    if (/^(?:veel|weinig)$/.test(word) || norm === 'teveel') return isKindOfParent(reading, next) ? next : -1;
    if (reading.tokens[next]?.kind !== 'word' || reading.is(next, dutch.INFINITIVE) || toestand?.has(word))
      return word === 'snel' && behaves(reading, next) ? next : -1;
    return next;
  }
  return -1;
}

/** `te veel een vriendin`, `te weinig streng`: an adjective or a role behind it, no amount of things. */
function isKindOfParent(reading: Reading, at: number): boolean {
  const next = reading.norm(at + 1);
  return (
    /^(?:een|bovenop|bezig|gericht|met|streng|consequent|duidelijk|betrokken|aanwezig|open|aan|moeder|vader|vriend|vriendin|op|in)$/.test(
      next,
    ) && !/^(?:in|op)$/.test(next)
  );
}

/** `te snel boos`, `te vaak afwezig`. */
const behaves = (reading: Reading, at: number): boolean =>
  reading.tokens[at + 1]?.kind === 'word' &&
  !/^(?:voor|om|met|bij|aan|in|en|gegaan)$/.test(reading.norm(at + 1));

/** `te druk met werk`, `te druk voor`: what somebody has on, not who he is. */
const isBusy = (reading: Reading, trait: number): boolean =>
  reading.norm(trait) === 'druk' &&
  (isAsked(reading) ||
    (/^(?:met|voor|om|op)$/.test(reading.norm(trait + 1)) &&
      !/^(?:jezelf|uzelf)$/.test(reading.norm(trait + 2))));

export const code: RuleCode = {
  check: (hit, reading, scope): boolean | Match => {
    if (hit.group === 'genoeg')
      return !isSaid(reading, hit.from) && !isAsked(reading) && reading.findFeature(dutch.SECOND) >= 0;
    // `te bemoeizuchtig ben je`: the person stands last.
    const isLast = reading.norm(hit.from) === 'te';
    const clause = reading.clauseAt(hit.from);
    const subject = isLast ? hit.to - 1 : subjects.test(reading.norm(hit.from)) ? hit.from : hit.from + 1;
    if (clause === undefined || !subjects.test(reading.norm(subject))) return false;
    // `Niemand zegt dat u te streng bent`: only the writer's own view counts.
    const matrix = reading.clauses[reading.clauses.indexOf(clause) - 1];
    if (clause.subordinate && matrix !== undefined && matrix.verb >= 0 && matrix.who !== 'self') return false;
    const trait = traitAt(hit, reading, scope);
    if (
      trait < 0 ||
      (reading.findFeature(dutch.SAY, 0, trait) >= 0 && isSaid(reading, trait)) ||
      isBusy(reading, trait)
    )
      return false;
    if (!isAsked(reading) && reading.findFeature(dutch.NEGATION, hit.from, trait) >= 0) return false;
    return { from: hit.from, to: Math.max(hit.to, trait + 1) };
  },
};
