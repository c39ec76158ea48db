import { ASKS_CLOSED, ASKS_OPEN, OPENER, PERMISSION } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode, Summary } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import type { Finding } from '../../analysis/types.ts';
import * as dutch from '../../dutch/lexicon.ts';

const farthest = 25;
const manyInAMessage = 4;
const asks = (marks: number): boolean =>
  (marks & (ASKS_OPEN | ASKS_CLOSED)) !== 0 && (marks & PERMISSION) === 0;

/** Opens a question of its own: verb before subject, or a question word and then a verb. */
function asksItself(reading: Reading, clause: Clause): boolean {
  if (clause.verb < 0 || clause.to - clause.from < 3) return false;
  let at = clause.from;
  while (
    at < clause.verb &&
    (reading.tokens[at]?.kind === 'punctuation' || reading.is(at, dutch.COORDINATOR))
  )
    at += 1;
  if (at === clause.verb) return clause.subject > clause.verb;
  const isWh =
    reading.is(at, dutch.QUESTION_WORD) ||
    (reading.is(at, dutch.PREPOSITION) && reading.is(at + 1, dutch.QUESTION_WORD));
  return isWh && clause.subject > clause.verb && clause.verb <= at + 3;
}

/** `Hoe slaapt ze, en eet ze al mee?` */
function search(reading: Reading): readonly Match[] {
  const { question } = reading;
  if (
    !question?.marked ||
    question.at < 0 ||
    reading.isQuoted(question.at) ||
    reading.isReported(question.at)
  )
    return [];
  const asking = reading.clauses.filter(
    (clause) => asksItself(reading, clause) && !reading.isQuoted(clause.verb),
  );
  const [, second] = asking;
  if (second === undefined || reading.norm(second.from) === 'of') return [];
  return [{ from: 0, to: reading.tokens.length }];
}

/** Two questions on one another's heels; a permission, an opener, or a closed question made open is one question. */
function stacks(sentences: readonly Summary[]): { start: number; end: number }[] {
  const questions = sentences.flatMap(({ start, end, marks }, index) =>
    asks(marks) ? [{ start, end, marks, index }] : [],
  );
  const found: { start: number; end: number }[] = [];
  questions.forEach((first, number) => {
    const second = questions[number + 1];
    if (second === undefined) return;
    const between = sentences
      .slice(first.index + 1, second.index + 1)
      .reduce((sum, { words }) => sum + words, 0);
    const isOne =
      number === 0 &&
      questions.length === 2 &&
      (first.marks & ASKS_CLOSED) !== 0 &&
      (second.marks & ASKS_OPEN) !== 0;
    const isOpener = questions.length === 2 && (first.marks & OPENER) !== 0;
    if (between > farthest || isOne || isOpener) return;
    const last = found.at(-1);
    if (last !== undefined && last.end === first.end) last.end = second.end;
    else found.push({ start: first.start, end: second.end });
  });
  const [first] = questions;
  const last = questions.at(-1);
  if (found.length === 0 && questions.length >= manyInAMessage && first && last)
    found.push({ start: first.start, end: last.end });
  return found;
}

function overall(found: readonly Finding[], sentences: readonly Summary[]): readonly Finding[] {
  const piles = stacks(sentences).map((span): Finding => ({ rule: 'vragenstapel', level: 'tip', ...span }));
  const alone = found.filter(
    ({ start, end }) => !piles.some((pile) => pile.start <= start && pile.end >= end),
  );
  return [...piles, ...alone];
}

export const code: RuleCode = { search, overall };
