import { SAFETY } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { AGENCY, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

const documents =
  /^(?:volgens|aldus|verslag|rapport|brief|onderzoeksverslag|beschikking|ontslagbrief|notulen)$/;
const persons = PARENT | OWN | AGENCY;

/** `door de logopedist`, `met moeder`, `bij de kinderarts`: somebody is named behind a preposition. */
function namesActor(reading: Reading, hit: Hit, to: number): boolean {
  for (let at = 0; at < to; at += 1) {
    const norm = reading.norm(at);
    if (norm === 'door' || norm === 'namens') return true;
    const reach = at + 4;
    // `bedenkingen bij de opvang` says about what.
    if (norm === 'bij' && at === hit.to && reading.tokens.every((token) => token.norm !== 'over')) continue;
    if (/^(?:met|bij|tussen|vanuit)$/.test(norm) && reading.findFeature(persons | NAME, at + 1, reach) >= 0)
      return true;
    // `zorgen van moeder`, not `over de veiligheid van Lynn`.
    if (norm === 'van' && at === hit.to && reading.findFeature(persons | NAME, at + 1, reach) >= 0)
      return true;
    if (norm === '(' && reading.findFeature(persons | NAME, at + 1, at + 6) >= 0) return true;
  }
  return false;
}

/** Somebody speaks or acts in the sentence before the words, or the writer does himself. */
function hasSpeaker(reading: Reading, hit: Hit): boolean {
  return reading.clauses.some(({ who, from, to, subject }) => {
    if (who === 'self' && subject >= 0) return true;
    return (
      from < hit.from &&
      /^(?:own|agency|parent)$/.test(who) &&
      subject >= 0 &&
      reading.findFeature(dutch.SAY, from, Math.min(to, hit.from)) >= 0
    );
  });
}

function check(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const clause = reading.clauseAt(hit.to - 1);
  if (clause === undefined) return false;
  // What was seen on the body, with a size or a time, stands by itself.
  if ((reading.marks & SAFETY) !== 0 && reading.tokens.some(({ kind }) => kind === 'number')) return false;
  if (hasWord(reading, lists, 'overleg', 0, hit.from)) return false;
  if (reading.tokens.slice(0, clause.to).some(({ norm }) => documents.test(norm))) return false;
  if (hit.group !== 'men' && reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0) return false;
  return !namesActor(reading, hit, clause.to) && !hasSpeaker(reading, hit);
}

export const code: RuleCode = { check };
