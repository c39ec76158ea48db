import { SAFETY } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { CHILD, FAMILY, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isPlay } from '../about.ts';
import { bearerOfAdjective, bearerOfNoun } from '../label.ts';
import { isSaid } from './said.ts';

/** `is een draak`, `Vader, een draak`, `wat een draak`: what somebody is, not what somebody has or sees. */
function isPredicateNoun(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  const copula = clause !== undefined && reading.is(clause.verb, dutch.COPULA);
  const opens = /^(?:een|n|'n|zo'n|echte|ware|echt)$/.test(reading.norm(hit.from - 1));
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

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    if (isSaid(reading, hit.at)) return false;
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
