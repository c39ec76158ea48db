import { ASKS_CLOSED, ASKS_OPEN, OPENER, PERMISSION } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode, Summaries } from '../../analysis/rule.ts';
import type { Finding } from '../../analysis/types.ts';
import * as dutch from '../../dutch/lexicon.ts';

const farthest = 25;
const manyInAMessage = 4;
const asks = (marks: number): boolean =>
  (marks & (ASKS_OPEN | ASKS_CLOSED)) !== 0 && (marks & PERMISSION) === 0;

const measure = /^(?:laat|lang|vaak|veel|oud|ver|snel|dan|nog|soort|zwaar|moe|kant)$/;
const subject = /^(?:u|je|jij|jullie|hij|ze|zij|het|er|ik|we|wij|dat|dit|die)$/;

/** A question of its own begins here: a question word and then its verb (`hoe laat staat`), or a verb and then its subject. */
function beginsQuestion(reading: Reading, at: number): boolean {
  const isVerb = (place: number): boolean =>
    reading.is(place, dutch.FINITE | dutch.STEM | dutch.INFINITIVE | dutch.MODAL);
  const word = reading.is(at, dutch.PREPOSITION) && reading.is(at + 1, dutch.QUESTION_WORD) ? at + 1 : at;
  if (reading.is(word, dutch.QUESTION_WORD))
    return isVerb(measure.test(reading.norm(word + 1)) ? word + 2 : word + 1);
  // `…, denkt u?` is no question of its own.
  return isVerb(at) && subject.test(reading.norm(at + 1)) && reading.tokens[at + 2]?.kind !== 'punctuation';
}

/** `Welke vraag lag op mijn lippen en heb ik niet gesteld?`: one thing is asked for, and two things said of it. */
function sharesGap(reading: Reading, first: number, second: number): boolean {
  const asked = reading.norm(first);
  if (!/^(?:wat|wie|welke?)$/.test(asked) || reading.norm(second - 1) !== 'en') return false;
  if (reading.is(second, dutch.QUESTION_WORD)) return false;
  if (asked === 'wie' && /^(?:het|dat|dit)$/.test(reading.norm(second + 1))) return true;
  if (!auxiliary.test(reading.norm(second))) return false;
  let last = reading.tokens.length - 1;
  while (last > second && reading.tokens[last]?.kind === 'punctuation') last -= 1;
  if (!reading.is(last, dutch.PARTICIPLE | dutch.INFINITIVE)) return false;
  for (let at = second + 2; at < last; at += 1) {
    const isThing = reading.is(at, dutch.DETERMINER | dutch.POSSESSIVE | dutch.THIRD | dutch.PREPOSITION);
    if (isThing || /^(?:er|daar|hier)/.test(reading.norm(at)) || dutch.isNoun(reading.norm(at))) return false;
  }
  return true;
}

const auxiliary =
  /^(?:heb|heeft|hebben|hebt|had|hadden|kan|kun|kunt|kunnen|kon|zou|zouden|wil|wilt|willen|wilde|moet|moeten|mag|mogen|ben|bent|is|zijn|was|zal|zullen)$/;

/** Where the questions of a sentence begin: at its start, or behind a comma, `en`, or both. */
function questionsIn(reading: Reading): number[] {
  const found: number[] = [];
  let opens = true;
  reading.tokens.forEach(({ norm, kind }, at) => {
    const isJoint =
      kind === 'punctuation' || reading.is(at, dutch.COORDINATOR) || (opens && starters.test(norm));
    if (opens && !isJoint && beginsQuestion(reading, at) && !reading.isQuoted(at)) found.push(at);
    opens = isJoint;
  });
  return found;
}

const starters = /^(?:goedemiddag|goedemorgen|hoi|hallo|dag|beste|dan|nog|daarna|verder|ook)$/;

/** `Hoe slaapt ze, en eet ze al mee?` */
function search(reading: Reading): readonly Match[] {
  const { question } = reading;
  if (!question?.marked || question.at < 0 || reading.isQuoted(question.at)) return [];
  if (question.at > 2 && reading.isReported(question.at)) return [];
  const [, second, third] = questionsIn(reading);
  // `Komt u zelf, of belt u?` offers a choice.
  if (second === undefined || reading.norm(second - 1) === 'of') return [];
  // `…, en wat doet dat met u?` goes on about the same.
  const [one = 0] = questionsIn(reading);
  if (
    third === undefined &&
    reading.norm(one) === reading.norm(second) &&
    reading.norm(one + 1) === reading.norm(second + 1)
  )
    return [];
  if (third === undefined && sharesGap(reading, one, second)) return [];
  const goesOn =
    /^(?:dat|dit)$/.test(reading.norm(second + 2)) ||
    /^(?:ervan|erop|daarvan|daarna)$/.test(reading.norm(second + 3)) ||
    reading.norm(second + 1) === 'leverde';
  if (third === undefined && goesOn && reading.is(second, dutch.QUESTION_WORD)) return [];
  return [{ from: 0, to: reading.tokens.length }];
}

interface Asked {
  readonly start: number;
  readonly end: number;
  readonly marks: number;
  /** Number of the sentence. */
  readonly index: number;
}

function questionsOf(sentences: Summaries): Asked[] {
  const found: Asked[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences.at(index);
    if (sentence === undefined) continue;
    const { start, end, marks } = sentence;
    if (asks(marks)) found.push({ start, end, marks, index });
  }
  return found;
}

/** Two questions on one another's heels; a permission, an opener, or a closed question made open is one question. */
function stacks(sentences: Summaries): { start: number; end: number }[] {
  const questions = questionsOf(sentences);
  const found: { start: number; end: number }[] = [];
  questions.forEach((first, number) => {
    const second = questions[number + 1];
    if (second === undefined) return;
    let between = 0;
    for (let index = first.index + 1; index <= second.index; index += 1)
      between += sentences.at(index)?.words ?? 0;
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

function overall(found: readonly Finding[], sentences: Summaries): readonly Finding[] {
  const piles = stacks(sentences).map((span): Finding => ({ rule: 'vragenstapel', level: 'tip', ...span }));
  const alone = found.filter(
    ({ start, end }) => !piles.some((pile) => pile.start <= start && pile.end >= end),
  );
  return [...piles, ...alone];
}

export const code: RuleCode = { search, looksAt: { word: (norm) => norm.startsWith('?') }, overall };
