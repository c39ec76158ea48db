import { CHILD, NAME } from '../../analysis/words.ts';
import type { FieldHit, FieldText } from './field-text.ts';
import { isJudgement } from './r1-judgement.ts';
import { isOwnConclusion } from './r3-own-conclusion.ts';
import type { FieldRule } from './types.ts';
import { canBeParents, parentIsHeard } from './voice.ts';

/** Nobody but the child can be meant: `moeder slaapt door` is no achievement of the child. */
const isChilds = ({ reading, at, from, to }: FieldHit): boolean => {
  const who = reading.who(at);
  return who !== 'parent' && who !== 'self' && who !== 'you' && who !== 'own' && !reading.isNegated(from, to);
};

/** Proud of the child, and of nothing the parent did. */
const isPrideInChild = (words: FieldText): boolean => words.hits('trots op kind').some(canBeParents);

/** The child by name or word is the subject throughout, and nothing hard or circumstantial is said. */
const isOnlyAboutChild = (words: FieldText): boolean =>
  !words.mentions('omstandigheid') &&
  !words.mentions('tegenslag') &&
  !words.mentions('nog vragen') &&
  words.readings.every(
    ({ clauses, question }) => question === null && clauses.every(({ who }) => who === 'child'),
  ) &&
  words.readings.some((reading) =>
    reading.clauses.some(
      ({ subject, verb }) => subject >= 0 && verb >= 0 && reading.is(subject, CHILD | NAME),
    ),
  );

/** R2: what the child can do, and nothing of what that says to the parent. */
export const isAchievementOnly: FieldRule = (scope) => {
  const { field, words } = scope;
  if (field !== 'goe' || isOwnConclusion(scope) || isJudgement(scope)) return false;
  if (isPrideInChild(words)) return true;
  if (parentIsHeard(words) || words.has('zelf gedaan')) return false;
  return words.hits('prestatie').some(isChilds) || isOnlyAboutChild(words);
};
