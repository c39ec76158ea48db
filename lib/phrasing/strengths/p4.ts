import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode, Scope } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';

const general =
  /^(?:altijd|vaak|meestal|soms|elke|iedere|regelmatig|steeds|nooit|doorgaans|dagelijks|wekelijks|gaat|wil|zal|gepland|afspraak|afgesproken|plan|actie|vervolgafspraak|morgen|volgende|straks|binnenkort|zou|zouden)$/;
const anchor = /^(?:toen|nadat|terwijl|tot|totdat|zodra|minuten|minuut|keer|cm)$/;

/** A past (or just now told) act of somebody, at a moment or with a duration. */
function search(reading: Reading, { lists }: Scope): readonly Match[] {
  const { handeling } = lists;
  const { tokens } = reading;
  if (!handeling || reading.question !== null || tokens.some(({ norm }) => general.test(norm))) return [];
  const hasMoment = reading.hasMoment() || tokens.some(({ norm }) => anchor.test(norm));
  if (!hasMoment) return [];
  const acts = reading.clauses.some((clause) => {
    if (!['parent', 'child', 'self', 'own', 'unknown'].includes(clause.who) || clause.verb < 0) return false;
    const isPast =
      reading.is(clause.verb, dutch.PAST) ||
      reading.findFeature(dutch.PARTICIPLE, clause.from, clause.to) >= 0;
    return isPast && handeling.has(reading.norm(clause.verb)) && !reading.is(clause.verb, dutch.MODAL);
  });
  return acts ? [{ from: 0, to: tokens.length }] : [];
}

export const code: RuleCode = { search, looksAt: { features: dutch.PAST } };
