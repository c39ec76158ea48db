import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { NAME } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

/** `Bij ons luistert ze wel`: the child is the subject, and what it does here is weighed. */
function weighsChild(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  // `Slaapt ze bij ons beter?` only asks; `Bij de juf slaapt ze, wat doet u dan?` weighs first.
  const asks = reading.question !== null && reading.question.at <= hit.from;
  const clause = reading.clauseAt(hit.to - 1);
  if (asks || clause === undefined) return false;
  const { subject, who } = clause;
  if (subject < 0) return false;
  return (
    who === 'child' || hasWord(reading, lists, 'kind', subject, subject + 1) || reading.is(subject, NAME)
  );
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  const { lists } = scope;
  if (hasWord(reading, lists, 'samen')) return false;
  // `…, vertelt u eens` asks to tell; `…, zei u` gives the words of the parent.
  if (reading.isReported(hit.at) && !reading.tokens.some(({ norm }) => norm === 'eens')) return false;
  if (hit.group === 'bijOns') return weighsChild(hit, reading, scope);
  if (hit.group === 'norm') {
    // An announcement does not speak of the parent, nor does it forbid.
    const touches =
      hasWord(reading, lists, 'ouders') ||
      reading.findFeature(dutch.NEGATION) >= 0 ||
      hasWord(reading, lists, 'norm');
    return touches && reading.question === null;
  }
  return true;
}

export const code: RuleCode = { check };
