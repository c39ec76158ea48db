import type { FieldRule } from './types.ts';

/** R13: advice in the form of a question, in the round that only clarifies. */
export const isDisguisedAdvice: FieldRule = ({ field, words }) =>
  field === 'verduidelijking' && words.mentions('advies als vraag');
