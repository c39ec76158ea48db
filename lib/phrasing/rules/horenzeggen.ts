import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { AGENCY, CHILD, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';

const light = /^(?:zon|zonlicht|licht|maan|lamp|zonnetje)$/;
const conditional = /^(?:als|indien|mits|tenzij|wanneer|stel)$/;
const vague =
  /^(?:buurt|buren|buurvrouw|buurman|omgeving|omwonenden|dorp|plein|schoolplein|buurtbewoners|via|kennissen|bekenden|derden|mensen|straat|wandelgangen)$/;

/** `Vader zou drinken`: no wish, no plan, no condition, no clock. */
function isHearsay(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  const { plan, wens } = lists;
  if (clause === undefined || !plan || !wens) return false;
  if (clause.who === 'self' || clause.who === 'own' || clause.who === 'agency' || clause.who === 'you')
    return false;
  if (reading.find(wens, clause.from, clause.to) >= 0) return false;
  if (reading.tokens.some(({ norm }) => conditional.test(norm)) || reading.question !== null) return false;
  const planned = reading.find(plan, hit.at, clause.to);
  if (planned >= 0) return false;
  if (
    reading.findFeature(dutch.TIME, clause.from, clause.to) >= 0 &&
    reading.tokens.slice(clause.from, clause.to).some(({ kind }) => kind === 'number')
  )
    return false;
  const aboutSomebody =
    clause.who === 'parent' ||
    clause.who === 'child' ||
    clause.who === 'family' ||
    (reading.findFeature(PARENT | CHILD, clause.from, clause.to) >= 0 && clause.who !== 'thing');
  const impersonal =
    ['er', 'het', 'dat'].includes(reading.norm(clause.subject)) &&
    reading.findFeature(dutch.PARTICIPLE | dutch.INFINITIVE, hit.at + 1, clause.to) >= 0;
  return (
    aboutSomebody ||
    (clause.who === 'unknown' && reading.findFeature(dutch.INFINITIVE, hit.at, clause.to) >= 0) ||
    impersonal
  );
}

/** `Ik hoorde van moeder dat …`: said by somebody who is named, other than the street. */
function isNamed(reading: Reading, hit: Hit): boolean {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!/^(?:van|volgens|door|via)$/.test(reading.norm(at)) || at > hit.to + 2) continue;
    for (let next = at + 1; next <= at + 3; next += 1) {
      if (vague.test(reading.norm(next))) return false;
      if (reading.is(next, PARENT | CHILD | NAME | OWN | AGENCY)) return true;
    }
  }
  return false;
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  if (reading.isNegated(hit.from, hit.to) && hit.group !== 'zou') return false;
  if (hit.group === 'schijnt')
    return !reading.tokens.some(({ norm }) => light.test(norm)) && !reading.isReported(hit.at);
  if (hit.group === 'zou') return !reading.isReported(hit.at) && isHearsay(hit, reading, scope);
  const isVagueSource =
    reading.tokens.slice(hit.from, hit.to).some(({ norm }) => vague.test(norm)) ||
    /^volgens$/.test(reading.norm(hit.from));
  if (isVagueSource)
    return !(
      reading.norm(hit.from) === 'volgens' &&
      reading.norm(hit.from + 1) === 'de' &&
      reading.norm(hit.from + 2) === 'ouders'
    );
  return !isNamed(reading, hit) && reading.question === null;
}

export const code: RuleCode = { check };
