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
const isPrideInChild = (words: FieldText): boolean =>
  words.hits('trots op kind').some(canBeParents) ||
  (words.hits('voldaan').some(canBeParents) && childAchieved(words));

/** `Vader glundert: zijn dochter won`: a child by word or name does what a child can do. */
const childAchieved = (words: FieldText): boolean =>
  words.hits('prestatie').some(({ reading, at }) => {
    const subject = reading.clauseAt(at)?.subject ?? -1;
    return subject >= 0 && reading.is(subject, CHILD | NAME);
  });

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

/** `Ze zegt al drie woordjes`: the child says it, and nothing is told by the parent. */
const parentSpeaks = (words: FieldText): boolean =>
  parentIsHeard(words) &&
  !(
    words.readings.length === 1 &&
    words.hits('stem').length === 1 &&
    words
      .hits('prestatie')
      .some(({ reading, from }) =>
        words.hits('stem').some((said) => said.reading === reading && said.from === from),
      )
  );

/** R2: what the child can do, and nothing of what that says to the parent. */
export const isAchievementOnly: FieldRule = (scope) => {
  const { field, words } = scope;
  if (field !== 'goe' || isOwnConclusion(scope) || isJudgement(scope)) return false;
  if (isPrideInChild(words)) return true;
  if (parentSpeaks(words) || words.has('zelf gedaan')) return false;
  return words.hits('prestatie').some(isChilds) || isOnlyAboutChild(words);
};
