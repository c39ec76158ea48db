import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode } from '../../analysis/rule.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isSaid } from './said.ts';

/** Glad of a concrete act: `Goed dat u belt`, `Fijn dat het donderdag kan`. */
const acts =
  /^(?:belt|bel|belde|bellen|mailt|mailde|vraagt|vroeg|komt|kwam|komen|bent|zegt|zei|meldt|meldde|appt|schrijft|schreef|er|vertelt|vertelde|laat|doorgeeft|aangeeft|noemt|noemde|hier|even|contact|meedenkt|meedenken)$/;

const glad = /^(?:goed|prima|top|super)$/;

/** `Goed dat u even belt`: what follows is no performance. */
function isGladOfAct(hit: Hit, reading: Reading): boolean {
  const from = reading.norm(hit.from) === 'wat' ? hit.from + 1 : hit.from;
  if (reading.norm(from + 1) !== 'dat' || !glad.test(reading.norm(from))) return false;
  // `Hartstikke goed dat u nee zei` grades, whatever was done.
  if (/^(?:hartstikke|super|ontzettend)$/.test(reading.norm(hit.from - 1))) return false;
  const end = reading.clauseAt(hit.to)?.to ?? hit.to + 6;
  return reading.tokens.slice(hit.to, Math.min(end, hit.to + 8)).some(({ norm }) => acts.test(norm));
}

/** The praise is about a child or about a thing. */
function isOfChild(hit: Hit, reading: Reading): boolean {
  // `Wat boft hij met zo'n vader`: the parent is who is praised.
  if (reading.findFeature(PARENT, hit.from, hit.to + 3) >= 0) return false;
  const clause = reading.clauseAt(hit.at);
  if (
    clause?.who === 'child' ||
    (clause?.who === 'unknown' && /^(?:hij|zij|ze)$/.test(reading.norm(clause.subject)))
  )
    return true;
  const after = reading.findFeature(CHILD | NAME, hit.from, hit.to + 2);
  return (hit.group === 'los' || /^(?:van|voor|dat|hoe)$/.test(reading.norm(hit.to - 1))) && after >= 0;
}

/** `knap gedaan` of nobody: the child's, when the text is about the child and the parent is not addressed. */
const isOfNobody = (hit: Hit, reading: Reading): boolean =>
  /^(?:gedaan|opgelost|aangepakt|geregeld)$/.test(reading.norm(hit.to - 1)) &&
  reading.before.topic === 'child' &&
  reading.findFeature(dutch.SECOND) < 0;

const isOwnConclusion = (reading: Reading): boolean =>
  reading.tokens.some(({ norm }) =>
    /^(?:vertelt|vertelde|zegt|zei|vindt|merkte|merkt|dacht|voelde|noemt|noemde|zelf)$/.test(norm),
  ) && reading.findFeature(dutch.FIRST) < 0;

export const code: RuleCode = {
  check: (hit, reading, { context }) => {
    // In a bufferschema only the field for the parent's own experience is about this.
    const inSchema = context.mode === 'schema';
    if (inSchema && context.field !== 'goe') return false;
    if (!inSchema && hit.group === 'goe') return false;
    const who = reading.who(hit.at);
    // `Daar kunnen andere ouders van leren`: the addressed parent is the measure.
    const isMeasure = reading.tokens.some(({ norm }) => /^(?:andere|alle|betere)$/.test(norm));
    if (!inSchema && who === 'parent' && !isMeasure && reading.findFeature(dutch.SECOND) < 0) return false;
    if (
      reading.question?.marked === true ||
      (!inSchema && isOfChild(hit, reading)) ||
      isOfNobody(hit, reading)
    )
      return false;
    if (inSchema && (isOwnConclusion(reading) || isSaid(reading, hit.at))) return false;
    if (isGladOfAct(hit, reading)) return false;
    if (inSchema && reading.findFeature(CHILD | NAME, 0, hit.from) >= 0 && reading.findFeature(PARENT) < 0)
      return false;
    return inSchema ? { from: hit.from, to: hit.to, level: 'let-op' } : true;
  },
};
