import { ASKS_CLOSED, ASKS_OPEN, PERMISSION } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode, Scope, Summaries } from '../../analysis/rule.ts';
import type { Finding } from '../../analysis/types.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { openForm } from '../rewrites/open-form.ts';

/** Closed questions that ask for a yes or a no for good reason, or that only open the door. */
function isWelcome(reading: Reading, { hits, lists }: Scope): boolean {
  const { feit, plannen } = lists;
  if ((reading.marks & PERMISSION) !== 0 || hits.some(({ group }) => group === 'uitnodiging')) return true;
  if (feit && reading.find(feit) >= 0) return true;
  if (plannen && reading.find(plannen) >= 0 && (reading.hasMoment() || reading.find(plannen) < 6))
    return true;
  return offersChoice(reading);
}

/** `Bellen of mailen?` */
function offersChoice(reading: Reading): boolean {
  return reading.tokens.some(
    ({ norm }, at) =>
      norm === 'of' &&
      at > 1 &&
      reading.norm(at + 1) !== 'niet' &&
      !reading.clauses.some(({ from, verb, subordinate }) => from === at && verb > at && subordinate),
  );
}

function search(reading: Reading, scope: Scope): readonly Match[] {
  const { question } = reading;
  const tag = scope.hits.find(({ group }) => group === 'ofniet');
  const end = reading.tokens.length;
  if (tag) return [{ from: 0, to: end }];
  if (question?.kind !== 'closed' || question.at < 0 || !question.marked) return [];
  if (reading.isQuoted(question.at) || reading.isReported(question.at) || isWelcome(reading, scope))
    return [];
  // `Weet u hoe dat komt?` asks for the story all the same.
  const openInside =
    reading.findFeature(dutch.QUESTION_WORD, question.at + 1) >= 0 &&
    /^(?:weet|herinnert|ziet|merkt)$/.test(reading.norm(question.at));
  if (openInside) return [];
  const { kleur } = scope.lists;
  const open = openForm(reading, question.at, kleur);
  return [{ from: question.at, to: end, unlessNext: ASKS_OPEN, ...(open !== null && { rewrites: [open] }) }];
}

/** A single closed question is fine; two in a row, or most of them, make an interview of it. */
function overall(found: readonly Finding[], sentences: Summaries): readonly Finding[] {
  if (found.length < 2) return found;
  const questions = [...sentences].filter(({ marks }) => (marks & (ASKS_OPEN | ASKS_CLOSED)) !== 0);
  const closed = questions.map((one) => found.some(({ start }) => start >= one.start && start < one.end));
  const inARow = closed.some((isClosed, index) => isClosed && closed[index + 1] === true);
  const most = found.length > questions.length / 2;
  return inARow || most ? found.map((finding) => ({ ...finding, level: 'tip' })) : found;
}

export const code: RuleCode = { check: () => false, search, overall };
