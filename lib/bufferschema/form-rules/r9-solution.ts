import * as dutch from '../../dutch/lexicon.ts';
import type { FieldHit } from './field-text.ts';
import { partOfField } from './fields.ts';
import type { FieldRule } from './types.ts';

/** What the parent says, or is said by, somebody else to the parent, is no advice of the writer. */
const isWriters = ({ reading, at }: FieldHit): boolean => !reading.isQuoted(at) && !reading.isReported(at);

/** Telegram style: nothing finite, so the infinitive is the plan. */
const isBarePlan = (hit: FieldHit): boolean => {
  const { reading, from, to } = hit;
  const clause = reading.clauseAt(from);
  if (clause === undefined || !isWriters(hit)) return false;
  for (let at = clause.from; at < clause.to; at += 1)
    if (reading.is(at, dutch.FINITE) && !reading.is(at, dutch.INFINITIVE)) return false;
  const infinitive = reading.findFeature(dutch.INFINITIVE, from, to);
  return infinitive < 0 || reading.norm(infinitive - 1) !== 'te';
};

/** An obligation that only is there (work, an hour, the law) is a fact. */
const isAdvice = (hit: FieldHit): boolean => {
  const { reading, at } = hit;
  const who = reading.who(at);
  return isWriters(hit) && who !== 'agency' && who !== 'self' && who !== 'own';
};

/** R9: advice or a plan in a field that is about how it is. */
export const isSolution: FieldRule = ({ field, words }) => {
  const part = partOfField(field);
  if (field === 'ouderwoorden') return false;
  if (part !== 'A' && part !== 'B' && part !== 'C' && part !== 'D') return false;
  return (
    words
      .hits('tip')
      .some(
        (hit) => isWriters(hit) && !(words.mentions('wens') && /^zou/.test(hit.reading.norm(hit.from))),
      ) ||
    (words.hits('moeten als advies').some(isAdvice) && !words.mentions('feitelijk moeten')) ||
    words.hits('kaal plan').some(isBarePlan)
  );
};
