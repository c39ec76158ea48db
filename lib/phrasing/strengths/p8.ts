import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { AGENCY, CHILD, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isToldByOther } from './told.ts';

const colleagues =
  /^(?:team|collega|collega's|directie|leerplichtambtenaar|klas|kinderen|groep|inspectie|duo|duocollega|invaller|stagiaire|teamleider|partner|man|vrouw)$/;

/** `samen met de klas`, `de juf en ik`, `u en uw man`: others than the professional and the parent. */
function isWithOthers(reading: Reading, { from, to }: Hit): boolean {
  for (let at = Math.max(0, from - 4); at < Math.min(reading.tokens.length, to + 6); at += 1) {
    const norm = reading.norm(at);
    const joins = /^(?:met|en)$/.test(reading.norm(at - 1)) || /^(?:met|en)$/.test(reading.norm(at - 2));
    if (joins && (colleagues.test(norm) || reading.is(at, AGENCY | CHILD))) return true;
    if (reading.is(at, OWN) && (reading.norm(at + 1) === 'en' || joins)) return true;
    if (/^(?:man|vrouw|partner)$/.test(norm) && reading.norm(at - 2) === 'en') return true;
  }
  return false;
}

/** What one wants of the other is no shared wish: `wij willen hetzelfde van u`, `dat u te laat bent`. */
function isAgainst(reading: Reading, { from, to }: Hit): boolean {
  const { tokens } = reading;
  return tokens.some(({ norm }, at) => {
    if (at < from) return false;
    const before = reading.norm(at - 1);
    const isYou = /^(?:u|jij|je|jullie)$/.test(norm);
    if (isYou && /^(?:van|tegenover)$/.test(before)) return true;
    if (isYou && before === 'dat') return true;
    if (/^(?:beiden|allebei)$/.test(norm) && /^(?:u|jullie)$/.test(before)) return true;
    if (norm === 'niet' && at < to) return true;
    return isYou && /^(?:zien|zie|wensen|wens|vragen|verwachten|bedanken|danken)$/.test(before);
  });
}

/** `U en ik hebben dinsdag een afspraak` */
const isAgenda = (reading: Reading): boolean =>
  reading.hasMoment() &&
  reading.tokens.some(({ norm }) => /^(?:afspraak|gesprek|overleg|afspraken|bellen|belafspraak)$/.test(norm));

/** `hetzelfde gewicht`: a thing that is the same, not what both want. */
const isOfThing = (reading: Reading, { to }: Hit): boolean =>
  /^(?:hetzelfde|dezelfde)$/.test(reading.norm(to - 1)) &&
  reading.tokens[to]?.kind === 'word' &&
  reading.entries[to]?.features === 0;

function check(hit: Hit, reading: Reading, { context }: Scope): boolean {
  if (isOfThing(reading, hit)) return false;
  if (isToldByOther(reading, hit.at) || reading.isNegated(hit.from, hit.to)) return false;
  if (isAgenda(reading)) return false;
  if (isWithOthers(reading, hit) || isAgainst(reading, hit)) return false;
  const isNote = context.mode === 'notitie' || context.mode === 'schema';
  if (hit.group === 'doel' || hit.group === 'samen') {
    if (isNote) return hit.group === 'doel' && bindsBoth(reading);
    return reading.findFeature(dutch.FIRST) >= 0;
  }
  if (hit.group === 'beiden' && isNote) return bindsBoth(reading);
  return reading.findFeature(dutch.FIRST) >= 0 && (!isNote || reading.findFeature(dutch.SECOND) >= 0);
}

/** In a note `wij` may be colleagues: the parent stands beside it. */
const bindsBoth = (reading: Reading): boolean =>
  reading.findFeature(PARENT) >= 0 && reading.findFeature(dutch.FIRST) >= 0;

/** `U gunt haar rust en dat gun ik haar ook`: the wish of one, and the same of the other. */
function search(reading: Reading, { lists, context }: Scope): readonly Match[] {
  if (context.mode !== 'zeggen' && context.mode !== 'bericht') return [];
  const yours = reading.clauses.find(
    ({ who, verb }) => who === 'you' && verb >= 0 && lists['wil']?.has(reading.norm(verb)) === true,
  );
  if (yours === undefined || reading.question !== null) return [];
  const also = reading.tokens.findIndex(({ norm }, at) => norm === 'ook' && at > yours.verb);
  if (also < 0 || reading.isNegated(also, also + 1)) return [];
  const isOwn = [1, 2, 3].some((step) => /^(?:ik|wij|we)$/.test(reading.norm(also - step)));
  return isOwn ? [{ from: yours.from, to: also + 1 }] : [];
}

export const code: RuleCode = { check, search, looksAt: { word: (norm) => norm === 'ook' } };
