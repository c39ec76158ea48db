import type { FieldRule } from './types.ts';

/** "Waar heb je aan gedacht?" asks what the presenter thought; nothing is proposed. */
const asksForThought = /^\s*(?:waar|waaraan|aan wie|aan wat)\s+(?:heb|hebt|heeft|hebben|had|dacht)\b/i;

/** R13: advice in the form of a question, in the round that only clarifies. */
export const isDisguisedAdvice: FieldRule = ({ field, text, words }) =>
  field === 'verduidelijking' && !asksForThought.test(text) && words.mentions('advies als vraag');
