import { ASKS_CLOSED, ASKS_OPEN } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isAsked, isDeniedBefore, isSaid, whoBefore } from './said.ts';

/** Own impression that is marked, or that has been or will be checked: `ik denk dat … ; ik vraag het hem`. */
function isMarked(reading: Reading, { lists }: Scope): boolean {
  const { vraag } = lists;
  return (
    vraag !== undefined &&
    reading.find(vraag) >= 0 &&
    (reading.findFeature(dutch.FIRST) >= 0 ||
      reading.tokens.some(
        ({ norm }) => norm === 'indruk' || norm === 'klopt' || norm === 'volgend' || norm === 'volgende',
      ))
  );
}

/** `als ik u goed begrijp`, `hoor ik u zeggen`: what the parent told comes back. */
function isReflected(reading: Reading): boolean {
  const hears = reading.tokens.some(
    ({ norm }, at) =>
      /^(?:hoor|begrijp|begreep|hoorde|lees)$/.test(norm) &&
      [-4, -3, -2, -1, 1].some((step) => reading.norm(at + step) === 'ik'),
  );
  const tells = /^(?:vertelde|vertelt|zei|noemde|schreef|zegt)$/;
  return hears || reading.clauses.some(({ who, verb }) => who === 'you' && tells.test(reading.norm(verb)));
}

const adult =
  /^(?:interesseert|boeit|schelen|schaamt|schamen|schaamde|beseft|beseffen|realiseert|realiseren|interesse|belangstelling|ontkenning|hekel|jaloers)$/;

function isOnCarer(hit: Hit, reading: Reading): boolean {
  const who = whoBefore(reading, hit.at);
  if (who === 'parent' || who === 'family') return true;
  // `Ze geeft niets om dat kind`: whoever is meant by `ze`, it is not the child.
  const pronoun = /^(?:ze|zij|hij)$/.test(reading.norm(reading.clauseAt(hit.at)?.subject ?? -1));
  if (pronoun && reading.findFeature(CHILD, hit.to, hit.to + 4) >= 0) return true;
  if (who === 'child' || who === 'agency' || who === 'own' || who === 'self' || who === 'you') return false;
  const clause = reading.clauseAt(hit.at);
  // `Het interesseert vader niet`, `Kan vader niets schelen`
  if (
    clause !== undefined &&
    reading.findFeature(PARENT, clause.from, clause.to) >= 0 &&
    reading.findFeature(CHILD | NAME, clause.from, hit.from) < 0
  )
    return true;
  // `Het zal haar een zorg zijn`, with the parent named before.
  const isNamed = reading.findFeature(PARENT) >= 0 || reading.before.topic === 'parent';
  const isFirst =
    clause !== undefined &&
    clause.subject >= 0 &&
    clause.subject < hit.from &&
    clause.verb === clause.subject + 1;
  if (
    isNamed &&
    isFirst &&
    hit.group === 'beide-neg' &&
    isImpersonal(reading, hit.at) &&
    reading.findFeature(CHILD | NAME) < 0
  )
    return true;
  if (reading.isBare(hit.at)) return true;
  return (
    who === 'unknown' &&
    reading.tokens.slice(hit.from, hit.to).some(({ norm }) => adult.test(norm)) &&
    reading.findFeature(CHILD | NAME) < 0
  );
}

const isImpersonal = (reading: Reading, at: number): boolean =>
  /^(?:het|dit|dat)$/.test(reading.norm(reading.clauseAt(at)?.subject ?? -1));

/** `U wilt natuurlijk weten wat eruit komt`: what anybody would want. */
function isFriendly(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const { vriendelijk } = lists;
  const isDenied = reading.findFeature(dutch.NEGATION) >= 0;
  return !isDenied && vriendelijk !== undefined && reading.find(vriendelijk, hit.to) >= 0;
}

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    // A gap is still to be filled.
    if (scope.text.includes('___')) return false;
    // `Moeder wil haar niet kwetsen`
    if (
      scope.lists['kwaad']?.has(reading.norm(hit.to - 1)) &&
      reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0
    )
      return false;
    const planned = scope.context.mode === 'zeggen';
    const isBoth = hit.group.startsWith('beide');
    if (!isBoth && hit.group.startsWith('u') !== planned) return false;
    if (planned && isBoth && whoBefore(reading, hit.at) !== 'you' && reading.findFeature(dutch.SECOND) < 0)
      return false;
    // `Het heeft geen zin om te bellen`
    if (reading.norm(hit.to - 1) === 'zin' && isImpersonal(reading, hit.at)) return false;
    if (isSaid(reading, hit.from) || isDeniedBefore(reading, hit.from) || isMarked(reading, scope))
      return false;
    if (planned) {
      const isOpen =
        isAsked(reading) ||
        isReflected(reading) ||
        isFriendly(hit, reading, scope) ||
        (reading.norm(hit.from) === 'ik' && reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0);
      // `Ik denk dat u het zwaar vindt. Klopt dat?`
      const isOwnView = /^(?:ik|volgens)$/.test(reading.norm(hit.from));
      if (isOpen || !isOwnView) return !isOpen;
      return { from: hit.from, to: hit.to, unlessNext: ASKS_OPEN | ASKS_CLOSED };
    }
    const { ding } = scope.lists;
    const word = reading.norm(hit.at);
    // `Durft niet op de glijbaan` without a subject is the child.
    if (/^(?:dur[fv]|expres|opzettelijk)/.test(word) && reading.isBare(hit.at)) return false;
    const ofThings =
      /^(?:dur[fv]|wil|hekel|bloedhekel|zin|interesse|belangstelling|geen|niet|uit|vind|vond)/.test(word);
    if (ofThings && ding !== undefined && reading.find(ding, hit.from, hit.to + 4) >= 0) return false;
    return isOnCarer(hit, reading);
  },
};
