import { CHILD } from '../../analysis/words.ts';
import type { FieldHit } from './field-text.ts';
import type { FieldRule } from './types.ts';
import { isOthers, parentIsHeard } from './voice.ts';

/** Praise that lands on the child is about the child. */
const isAboutParent = ({ reading, at, from, to }: FieldHit): boolean => {
  if (reading.isNegated(from, to)) return false;
  const clause = reading.clauseAt(at);
  return clause?.who !== 'child' || clause.subject < 0 || !reading.is(clause.subject, CHILD);
};

/** R1: the professional, or somebody else, judges; the parent is not heard. */
export const isJudgement: FieldRule = ({ field, words }) => {
  if (field !== 'goe' || parentIsHeard(words)) return false;
  if (words.has('compliment') || words.hits('lof').some(isAboutParent)) return true;
  const pleased = words.hits('ingenomen').filter(isAboutParent);
  if (pleased.some(({ reading, at }) => isOthers(reading, reading.clauseAt(at)))) return true;
  return (
    words.hits('lof door ander').some(isAboutParent) || (words.has('lof los') && !words.has('prestatie'))
  );
};
