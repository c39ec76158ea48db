import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { AGENCY, CHILD, FAMILY, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isAsked, isOneMoment, isSaid, whoBefore } from './said.ts';

/** Words of a cue that say something of anybody's ability, so that one moment or a practical matter can be meant. */
const weak =
  /^(?:kan|kunnen|kunt|kon|konden|aankan|aankunnen|aankunt|aankon|aankonden|staat|lukt|slaagt|slagen|weet|weten|snapt|snappen|begrijpt|begrijpen|ziet|zien|heeft|hebben|machte|biedt|bieden|geeft|geven|geschikt|tekort|kort|machtig|gevoel|inzicht|grip|vat|overwicht|vermogen|vaardigheden|kennis|hand|controle|wat|hoe|van|in|op|niet|geen|faalde|faalden)$/;

function isMoment(reading: Reading, { lists }: Scope): boolean {
  const { moment } = lists;
  return isOneMoment(reading) || (moment !== undefined && reading.find(moment) >= 0);
}

/** What everyday life asks, not bringing up: a form, a bus, a sore back. */
function isPractical(reading: Reading, { lists }: Scope): boolean {
  const { oorzaak, praktisch, kern } = lists;
  if (!oorzaak || !praktisch || !kern) return false;
  return reading.find(oorzaak) >= 0 || (reading.find(praktisch) >= 0 && reading.find(kern) < 0);
}

/** `Onmacht bij stiefvader`, `De opvoeding is beneden de maat`: the words are about bringing up, whatever the subject. */
function lands(hit: Hit, reading: Reading, { context, lists }: Scope): boolean {
  const who = whoBefore(reading, hit.at);
  if (who === 'you') return context.mode === 'bericht';
  const carer = reading.findFeature(PARENT | FAMILY) >= 0;
  if (/^(?:child|agency|own|self)$/.test(who))
    return /ouder|opvoed|pedagog/.test(reading.norm(hit.from)) && carer;
  if (context.mode === 'bericht') return carer;
  const { vaardigheid, zorg, opvoeden } = lists;
  const isUpbringing = [vaardigheid, zorg, opvoeden].some(
    (words) => words && reading.find(words, hit.from, hit.to) >= 0,
  );
  return (
    isUpbringing || carer || (reading.isBare(hit.at) && reading.findFeature(CHILD | NAME | AGENCY | OWN) < 0)
  );
}

/** `kan het niet aan` ends with `aan`; `kan niet aan tafel` does not. */
function isWhole(hit: Hit, reading: Reading): boolean {
  if (reading.norm(hit.to - 1) !== 'aan') return true;
  const next = reading.tokens[hit.to];
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    /^(?:en|maar|als|want|omdat|sinds|meer|bij|met|zonder|dus|nu)$/.test(next.norm)
  );
}

const judges = /^(?:acht|achten|vind|vinden|ervaar|ervaren|beschouw|beschouwen|noem|noemen)$/;

/** The words are about an adult carer, or about nobody who is named and about bringing up. */
function isOnCarer(hit: Hit, reading: Reading, { context, lists }: Scope): boolean {
  if (reading.norm(hit.from - 1) === 'die' && reading.is(hit.from - 2, PARENT)) return true;
  // `Geen besef bij moeder van wat …`
  for (const at of [hit.to, hit.to + 1])
    if (/^(?:bij|van|vanuit)$/.test(reading.norm(at)) && reading.findFeature(PARENT, at + 1, at + 4) >= 0)
      return true;
  const who = whoBefore(reading, hit.at);
  if (who === 'parent' || who === 'family') return true;
  if (who === 'you') return context.mode === 'bericht';
  // `Heeft zijn kinderen niet in de hand`: what looks like the subject belongs to who is left out.
  const subject = reading.clauseAt(hit.at)?.subject ?? -1;
  if (
    who === 'child' &&
    subject > 0 &&
    reading.is(subject - 1, dutch.POSSESSIVE) &&
    reading.clauseAt(hit.at)?.verb === subject - 2
  )
    return true;
  // `Ik acht moeder niet in staat`, `we zien ouders als onvoldoende toegerust`
  const clause = reading.clauseAt(hit.at);
  if ((who === 'self' || who === 'own') && clause !== undefined && judges.test(reading.norm(clause.verb)))
    return reading.findFeature(PARENT, clause.from, hit.from) >= 0;
  if (who === 'child' || who === 'agency' || who === 'own' || who === 'self') return false;
  if (context.mode === 'bericht') return reading.findFeature(PARENT, 0, hit.from) >= 0;
  const { opvoeden } = lists;
  if (reading.tokens.some(({ norm }) => /^(?:opvoed.*|ouderschap|grootbrengen|begrenzen)$/.test(norm)))
    return true;
  if (who === 'unknown' && opvoeden && reading.find(opvoeden) >= 0) return true;
  return (
    reading.isBare(hit.at) ||
    (clause !== undefined && reading.findFeature(PARENT, clause.from, clause.to) >= 0)
  );
}

/** `geschikt als opvoeder`, `niet berekend op de zorg`: what follows is about bringing up. */
function fitsCarer(reading: Reading, from: number, { lists }: Scope, to = from + 4): boolean {
  const { opvoeden } = lists;
  return opvoeden !== undefined && reading.find(opvoeden, from, to) >= 0;
}

/** `Ouders voorzien nauwelijks in structuur`: a parent as the subject, what bringing up asks, and that it is wanting. */
function search(reading: Reading, scope: Scope): readonly Match[] {
  const { opgave, schort } = scope.lists;
  if (!opgave || !schort || isAsked(reading) || reading.isHeading() || reading.hasSource()) return [];
  const matches: Match[] = [];
  for (const { from, to, verb, who, subject } of reading.clauses) {
    if (who !== 'parent' || verb < 0 || reading.is(verb, dutch.PAST)) continue;
    const task = reading.find(opgave, from, to);
    const lack = task < 0 ? -1 : reading.find(schort, from, to);
    if (lack < 0 || lack === subject || isSaid(reading, task)) continue;
    matches.push({ from: Math.min(task, lack), to: Math.max(task, lack) + 1 });
  }
  return matches.length > 0 && (isMoment(reading, scope) || isPractical(reading, scope)) ? [] : matches;
}

export const code: RuleCode = {
  search,
  looksAt: { word: (norm, { opgave }) => opgave?.has(norm) === true },
  check: (hit, reading, scope) => {
    if (isAsked(reading) || isSaid(reading, hit.at)) return false;
    if (hit.group === 'bij')
      return (
        reading.findFeature(PARENT, hit.from, hit.to) >= 0 &&
        !isMoment(reading, scope) &&
        (reading.norm(hit.from).startsWith('dring') || fitsCarer(reading, 0, scope, reading.tokens.length))
      );
    if (hit.group === 'zeker') return lands(hit, reading, scope);
    if (
      /^(?:schiet|schoot|kom|kwam)/.test(reading.norm(hit.from)) &&
      reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0
    )
      return false;
    // `weten niet wat ze kiezen`: not about bringing up.
    if (
      /^wee?te?n?$/.test(reading.norm(hit.from)) &&
      reading.norm(hit.to - 1) !== 'raad' &&
      !fitsCarer(reading, hit.from, scope, reading.tokens.length)
    )
      return false;
    // `niet geschikt als chauffeur`
    const as = reading.norm(hit.to);
    const isJob = reading.norm(hit.to - 1) === 'geschikt' && (as === 'als' || as === 'voor');
    if (isJob && !fitsCarer(reading, hit.to + 1, scope)) return false;
    if (!isWhole(hit, reading) || !isOnCarer(hit, reading, scope)) return false;
    const canBeOnce = [hit.from, hit.at, hit.to - 1].some((at) => weak.test(reading.norm(at)));
    return !canBeOnce || (!isMoment(reading, scope) && !isPractical(reading, scope));
  },
};
