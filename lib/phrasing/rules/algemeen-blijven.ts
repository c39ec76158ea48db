import type { Reading } from '../../analysis/reading.ts';
import type { RuleCode, Scope, Summaries } from '../../analysis/rule.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isOneMoment } from './said.ts';

/** Nothing in the question but persons and words that leave everything open. */
function isWide(reading: Reading, from: number, { lists }: Scope): boolean {
  const { ruim } = lists;
  return reading.tokens.slice(from).every(({ norm, kind }, step) => {
    const at = from + step;
    if (kind === 'punctuation' || ruim?.has(norm)) return true;
    return (
      reading.is(
        at,
        PARENT |
          CHILD |
          NAME |
          FAMILY |
          dutch.FIRST |
          dutch.SECOND |
          dutch.THIRD |
          dutch.QUESTION_WORD |
          dutch.COPULA,
      ) || /^(?:gaat|gaan|loopt|lopen|verloopt|staat|staan|lukt|vergaat|ervoor)$/.test(norm)
    );
  });
}

function isAnchored(reading: Reading, { lists }: Scope): boolean {
  const { anker } = lists;
  return isOneMoment(reading) || (anker !== undefined && reading.find(anker) >= 0);
}

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    if (isAnchored(reading, scope)) return false;
    const whole = { from: 0, to: reading.tokens.length };
    if (hit.group === 'vaak') return reading.question !== null && !reading.isAboutSelf(hit.at) && whole;
    // `hoe is 't` may go without its mark.
    const asks = reading.question !== null || /^hoe/.test(reading.norm(hit.from));
    return asks && isWide(reading, hit.from, scope) && whole;
  },
  // An opener on which something concrete follows is a good start.
  overall: (found, sentences) => found.filter(({ end }) => !goesOnBehind(sentences, end)),
};

/** A sentence of some words stands behind this position. */
function goesOnBehind(sentences: Summaries, position: number): boolean {
  for (let index = sentences.length - 1; index >= 0; index -= 1) {
    const sentence = sentences.at(index);
    if (sentence === undefined || sentence.start < position) return false;
    if (sentence.words > 3) return true;
  }
  return false;
}
