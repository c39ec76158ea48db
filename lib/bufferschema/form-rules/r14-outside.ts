import { AGENCY, OWN } from '../../analysis/words.ts';
import type { FieldHit } from './field-text.ts';
import type { FieldRule } from './types.ts';

const isOther = ({ reading, at }: FieldHit): boolean => !reading.is(at, OWN) || reading.is(at, AGENCY);

/** R14: an organisation from outside, and no word of the parent's agreement. */
export const namesOutsider: FieldRule = ({ field, words, role }) => {
  if ((field !== 'wie' && field !== 'wat') || words.mentions('afgesproken met ouder')) return false;
  return words.hits('instantie').some(isOther) || words.has(role === 'jv' ? 'buiten zorg' : 'buiten school');
};
