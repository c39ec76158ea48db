import { NAME } from '../../analysis/words.ts';
import type { FieldText } from './field-text.ts';
import { isCircumstanceOnly } from './r4-circumstance.ts';
import type { FieldRule } from './types.ts';

const names = (words: FieldText): boolean => words.readings.some((reading) => reading.findFeature(NAME) >= 0);

/** R5: who is there or who does what, without how that is for the parent. A critical experience is one too. */
export const lacksExperience: FieldRule = (scope) => {
  const { field, words } = scope;
  if (field !== 'ste' && field !== 'sol') return false;
  if (!words.has('persoon') && !names(words)) return false;
  return (
    !words.mentions('ervaring') &&
    !words.mentions('stem') &&
    !words.mentions('nog vragen') &&
    !words.has('voldaan') &&
    words.readings.every(({ quotes, question }) => quotes.length === 0 && question === null) &&
    !words.mentions('oplossing') &&
    !isCircumstanceOnly(scope)
  );
};
