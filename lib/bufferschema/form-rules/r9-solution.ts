import type { Reading } from '../../analysis/reading.ts';
import * as dutch from '../../dutch/lexicon.ts';
import type { FieldHit } from './field-text.ts';
import { partOfField } from './fields.ts';
import type { FieldRule } from './types.ts';
import { isInQuotes } from './voice.ts';

/** What the parent says, or is said by, somebody else to the parent, is no advice of the writer. */
const isWriters = ({ reading, at }: FieldHit): boolean => !isInQuotes(reading, at) && !reading.isReported(at);

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

/** `wijkteam erbij halen`, `eerst tot tien tellen`: no subject and nothing finite, an infinitive that is a plan. */
function isBareInfinitive(reading: Reading): boolean {
  if (reading.question !== null || reading.words() < 3) return false;
  return reading.clauses.some((clause) => {
    if (clause.subject >= 0 && reading.is(clause.subject, dutch.FIRST | dutch.THIRD)) return false;
    for (let at = clause.from; at < clause.to; at += 1)
      if (
        reading.is(at, dutch.FINITE) &&
        !reading.is(at, dutch.INFINITIVE) &&
        reading.norm(at) !== 'afspraken'
      )
        return false;
    for (let at = clause.from + 1; at < clause.to; at += 1) {
      const infinitive = dutch.infinitiveOf(reading.norm(at));
      const isLast =
        at + 1 >= clause.to ||
        reading.is(at + 1, dutch.PREPOSITION | dutch.COORDINATOR) ||
        reading.tokens[at + 1]?.kind === 'punctuation';
      if (!isLast || infinitive !== reading.norm(at) || chores.has(infinitive) || dutch.isNoun(infinitive))
        continue;
      const isNounLike =
        reading.is(at - 1, dutch.PREPOSITION | dutch.ARTICLE | dutch.POSSESSIVE | dutch.COORDINATOR) ||
        /^(?:te|samen|niet)$/.test(reading.norm(at - 1));
      if (!isNounLike && !isInQuotes(reading, at) && !reading.isReported(at)) return true;
    }
    return false;
  });
}

/** What is done every day, and tells who does what. */
const chores = new Set(
  'brengen halen koken oppassen wassen douchen verschonen voeden slapen eten spelen voorlezen zwemmen fietsen wandelen poetsen strijken schoonmaken kletsen bellen praten lachen knuffelen werken zijn hebben worden kunnen willen moeten ouders moeders'.split(
    ' ',
  ),
);

/** `Ik adviseer`, `geadviseerd`: the writer; not `de buurvrouw adviseerde haar`. */
function isWritersAdvice(hit: FieldHit): boolean {
  const clause = hit.reading.clauseAt(hit.at);
  if (clause === undefined || !isWriters(hit)) return false;
  return clause.who === 'self' || clause.who === 'own' || clause.subject < 0;
}

/** R9: advice or a plan in a field that is about how it is. */
export const isSolution: FieldRule = ({ field, words }) => {
  const part = partOfField(field);
  if (field === 'ouderwoorden') return false;
  if (part !== 'A' && part !== 'B' && part !== 'C' && part !== 'D') return false;
  return (
    words
      .hits('tip')
      .some(
        (hit) =>
          isWriters(hit) &&
          !(words.mentions('wens') && /^(?:zou|ik|we|wij)/.test(hit.reading.norm(hit.from))),
      ) ||
    (words.hits('moeten als advies').some(isAdvice) && !words.mentions('feitelijk moeten')) ||
    words.hits('kaal plan').some(isBarePlan) ||
    words.hits('adviseert').some(isWritersAdvice) ||
    words.hits('los idee').some(({ reading }) => reading.clauses.every(({ verb }) => verb < 0)) ||
    ((part === 'D' || part === 'C') && field !== 'goe' && words.readings.some(isBareInfinitive))
  );
};
