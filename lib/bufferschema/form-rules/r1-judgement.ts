import { CHILD, NAME } from '../../analysis/words.ts';
import type { FieldHit, FieldText } from './field-text.ts';
import type { FieldRule } from './types.ts';
import { isOthers, parentIsHeard } from './voice.ts';

/** Praise that lands on the child is about the child. */
const isAboutParent = ({ reading, at, from, to }: FieldHit): boolean => {
  if (reading.isNegated(from, to)) return false;
  const clause = reading.clauseAt(at);
  return clause?.who !== 'child' || clause.subject < 0 || !reading.is(clause.subject, CHILD | NAME);
};

/** `doet het goed in groep 6` is about the child unless a parent is named. */
const isChildsAchievement = (words: FieldText, { reading, at, from, to }: FieldHit): boolean =>
  reading.who(at) !== 'parent' &&
  reading.who(at) !== 'self' &&
  words.hits('school').some((hit) => hit.reading === reading && hit.from < to && hit.to > from);

/** The writer says that he finds it, outside quotation marks. */
const writerJudges = (words: FieldText): boolean =>
  words.hits('schrijver vindt').some(({ reading, at }) => !reading.isQuoted(at));

/** `Moeder heeft moeite met complimenten`: how the parent takes them. */
const isHard = (words: FieldText): boolean => words.mentions('tegenslag');

/** `Zijn rapport was uitstekend`: a thing is praised, and no parent. */
const isThing = ({ reading, at }: FieldHit): boolean => {
  const clause = reading.clauseAt(at);
  return clause?.who === 'thing' && !/^(?:het|dat|dit|er|wat|de|een)$/.test(reading.norm(clause.subject));
};

const praises = (words: FieldText, group: string): boolean =>
  words.hits(group).some((hit) => isAboutParent(hit) && !isThing(hit) && !isChildsAchievement(words, hit));

/** R1: the professional, or somebody else, judges; the parent is not heard. */
export const isJudgement: FieldRule = ({ field, words }) => {
  if (field !== 'goe') return false;
  if (writerJudges(words)) {
    const judged = ['lof', 'waardering', 'lof los', 'voldaan', 'goede ouder'];
    if (judged.some((group) => words.hits(group).some(isAboutParent))) return true;
  }
  if (parentIsHeard(words)) return false;
  if (words.has('compliment') && !isHard(words)) return true;
  if (praises(words, 'lof') || praises(words, 'waardering')) return true;
  const pleased = words.hits('ingenomen').filter(isAboutParent);
  if (pleased.some(({ reading, at }) => isOthers(reading, reading.clauseAt(at)))) return true;
  return praises(words, 'lof door ander') || (praises(words, 'lof los') && !words.has('prestatie'));
};
