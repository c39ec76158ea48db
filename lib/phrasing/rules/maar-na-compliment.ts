import { ABOUT_CHILD, PRAISE } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';

/** A kind word about the parent, the child or the contact, not denied, or `ik begrijp dat`. */
function kindWord(reading: Reading, to: number, { lists }: Scope): number {
  const { aardig, begrip } = lists;
  if (!aardig || !begrip) return -1;
  for (let at = reading.find(aardig, 0, to); at >= 0; at = reading.find(aardig, at + 1, to)) {
    const isGoodLuck = reading.norm(at) === 'goed' && (to - at > 6 || reading.norm(at + 1) === 'dat');
    if (!reading.isNegated(at, at + 1) && !isGoodLuck && isWarm(reading, at, to)) return at;
  }
  const understood = reading.find(begrip, 0, to);
  const byMe = reading.norm(understood - 1) === 'ik' || reading.norm(understood + 1) === 'ik';
  return understood >= 0 && byMe && !reading.isNegated(understood, understood + 1) ? understood : -1;
}

/** Said of somebody, or as an opening: `Fijn dat u er was`, `Hij is lief`; not `een mooie dag`. */
function isWarm(reading: Reading, at: number, to: number): boolean {
  const persons = reading.findFeature(dutch.SECOND, 0, to) >= 0 || (reading.marks & ABOUT_CHILD) !== 0;
  const pronoun = reading.tokens
    .slice(0, to)
    .some(({ norm }) => /^(?:hij|zij|ze|hem|haar|ik|we|wij)$/.test(norm));
  return persons || pronoun || at < 2;
}

/** What follows turns against the parent or the child; it is no news about the agenda, and nothing good. */
function turnsAgainst(reading: Reading, from: number, { lists }: Scope): boolean {
  const { goed, eigen, logistiek } = lists;
  const end = reading.tokens.length;
  if (from >= end - 1) return false;
  if (
    (goed && reading.find(goed, from) >= 0 && reading.findFeature(dutch.NEGATION, from) < 0) ||
    (logistiek && reading.find(logistiek, from) >= 0)
  )
    return false;
  const bySelf =
    reading.norm(from) === 'ik' ||
    reading.norm(from + 1) === 'ik' ||
    reading.norm(from) === 'we' ||
    reading.norm(from) === 'wij';
  return !(bySelf && eigen && reading.find(eigen, from, from + 5) >= 0);
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean | Match {
  const at = hit.at;
  const opens = hit.group === 'opening' || reading.words(0, at) === 0;
  if (opens) {
    if ((reading.before.last & PRAISE) === 0 || reading.question?.kind === 'open') return false;
    return turnsAgainst(reading, at + 1, scope) ? { from: hit.from, to: hit.to } : false;
  }
  const next = reading.norm(at + 1);
  if (next === 'ook' || next === 'eens' || next === 'even' || next === 'liefst') return false;
  // A particle, not a turn: `kom maar`, `zeg het maar`. `echter` may stand behind the verb.
  const turn =
    reading.norm(at) === 'echter' ||
    reading.norm(at - 1) === ',' ||
    reading.clauses.some(({ from, joined }) => joined && from === at) ||
    reading.norm(hit.from) === ',';
  if (
    !turn ||
    reading.tokens
      .slice(0, at)
      .some(({ norm }, index, all) => norm === 'niet' && all[index + 1]?.norm === 'alleen')
  )
    return false;
  const kind = kindWord(reading, hit.from, scope);
  if (kind < 0 || !turnsAgainst(reading, at + 1, scope)) return false;
  return { from: kind, to: at + 1 };
}

export const code: RuleCode = { check };
