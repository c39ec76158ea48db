import { CHILD } from '../../analysis/words.ts';
import type { FieldHit, FieldText } from './field-text.ts';
import type { FieldRule } from './types.ts';
import { isOthers, parentIsHeard } from './voice.ts';

/** Praise that lands on the child is about the child. */
const isAboutParent = ({ reading, at, from, to }: FieldHit): boolean => {
  if (reading.isNegated(from, to)) return false;
  const clause = reading.clauseAt(at);
  return clause?.who !== 'child' || clause.subject < 0 || !reading.is(clause.subject, CHILD);
};

/** `doet het goed in groep 6` is about the child unless a parent is named. */
const isChildsAchievement = (words: FieldText, { reading, at, from, to }: FieldHit): boolean =>
  reading.who(at) !== 'parent' &&
  reading.who(at) !== 'self' &&
  words.hits('school').some((hit) => hit.reading === reading && hit.from < to && hit.to > from);

/** R1: the professional, or somebody else, judges; the parent is not heard. */
export const isJudgement: FieldRule = ({ field, words }) => {
  if (field !== 'goe' || parentIsHeard(words)) return false;
  if (
    words.has('compliment') ||
    words.hits('lof').some((hit) => isAboutParent(hit) && !isChildsAchievement(words, hit))
  )
    return true;
  const pleased = words.hits('ingenomen').filter(isAboutParent);
  if (pleased.some(({ reading, at }) => isOthers(reading, reading.clauseAt(at)))) return true;
  return (
    words.hits('lof door ander').some((hit) => isAboutParent(hit) && !isChildsAchievement(words, hit)) ||
    (words.has('lof los') && !words.has('prestatie'))
  );
};
