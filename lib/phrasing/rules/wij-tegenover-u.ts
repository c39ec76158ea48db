import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { NAME } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

/** An open question behind it that wants to know, not to blame: `…, en hoe is het voor u?` */
function asksOn(reading: Reading): boolean {
  const { question } = reading;
  return (
    question?.kind === 'open' &&
    !reading.tokens.some(({ norm }) => /^(?:dan|waarom|verkeerd|anders)$/.test(norm))
  );
}

/** `Bij ons luistert ze wel`: the child is the subject, and what it does here is weighed. */
function weighsChild(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  // `Slaapt ze bij ons beter?` only asks; `Bij de juf slaapt ze, wat doet u dan?` weighs first.
  const asks = reading.question !== null && reading.question.at <= hit.from;
  const clause = reading.clauseAt(hit.to - 1);
  if (asks || asksOn(reading) || clause === undefined) return false;
  const { subject, who } = clause;
  if (subject < 0) return false;
  return (
    who === 'child' || hasWord(reading, lists, 'kind', subject, subject + 1) || reading.is(subject, NAME)
  );
}

/** An announcement does not demand anything of the parent, nor does it forbid. */
function demands(reading: Reading, { lists }: Scope): boolean {
  if (reading.question !== null) return false;
  if (reading.findFeature(dutch.NEGATION) >= 0 || hasWord(reading, lists, 'norm')) return true;
  return hasWord(reading, lists, 'ouders') && hasWord(reading, lists, 'houding');
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  if (hasWord(reading, scope.lists, 'samen')) return false;
  // `…, vertelt u eens` asks to tell; `…, zei u` gives the words of the parent.
  if (
    reading.isReported(hit.at) &&
    !reading.isAboutSelf(hit.at) &&
    !reading.tokens.some(({ norm }) => norm === 'eens')
  )
    return false;
  if (hit.group === 'bijOns') return weighsChild(hit, reading, scope);
  if (hit.group === 'zien' && reading.isNegated(hit.from, hit.to)) return false;
  if (hit.group === 'zien') return !asksOn(reading) && reading.question?.kind !== 'closed';
  return hit.group !== 'norm' || demands(reading, scope);
}

export const code: RuleCode = { check };
