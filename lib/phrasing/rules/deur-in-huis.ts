import {
  ABOUT_CHILD,
  ASKS_CLOSED,
  ASKS_OPEN,
  GREETING_MARK,
  PERMISSION,
  PRAISE,
  REQUEST,
  SAFETY,
} from '../../analysis/before.ts';
import type { Lists } from '../../analysis/phrase.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope, Summaries, Summary } from '../../analysis/rule.ts';
import type { AnalysisContext, Finding } from '../../analysis/types.ts';
import { CHILD, NAME } from '../../analysis/words.ts';
import { NEGATION, SAY } from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

const humanMarks = GREETING_MARK | REQUEST | PRAISE;

/** The child, its work or its behaviour has the problem; or nobody is named, as in a message in haste. */
function isChilds(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const who = reading.who(hit.at);
  const isNamed = reading.tokens.some(({ text }, at) => reading.is(at, NAME) && !/^\p{Lu}{2}/u.test(text));
  const isChild = isNamed || reading.findFeature(CHILD) >= 0;
  // `Het liep bij gym uit de hand.`
  if (hit.group === 'uitgelopen') {
    const clause = reading.clauseAt(hit.at);
    if (clause === undefined || clause.subordinate) return false;
    return isChild || (reading.norm(clause.subject) === 'het' && reading.norm(hit.to) !== 'met');
  }
  // `… is afgevallen en dat vind ik zorgelijk`
  if (isChild && /^zorg(?:elijk|wekkend)/.test(reading.norm(hit.at)) && who !== 'you') return true;
  if (who === 'self' || who === 'own' || who === 'you' || who === 'agency') return false;
  if (isChild || hasWord(reading, lists, 'kind')) return true;
  return reading.clauses.every(({ verb }) => verb < 0) || who === 'unknown';
}

/** `U bleef haar vasthouden, ook toen ze niet stil werd.`: what the parent did is told first, and kindly. */
function isRecognised(reading: Reading, hit: Hit, { lists }: Scope): boolean {
  const [first, second] = reading.clauses;
  if (first?.who !== 'you' || first.verb < 0 || second === undefined || hit.from < first.to) return false;
  if (reading.findFeature(NEGATION, first.from, first.to) >= 0) return false;
  if (hasWord(reading, lists, 'probleem', first.from, first.to)) return false;
  return reading.tokens
    .slice(first.to - 1, hit.from)
    .some(({ norm }) => /^(?:toen|terwijl|hoewel|ook|zelfs)$/.test(norm));
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean | Match {
  if (isRecognised(reading, hit, scope)) return false;
  if (hit.group === 'eis') return (reading.before.last & ABOUT_CHILD) !== 0 && !reading.isQuoted(hit.at);
  if (reading.question !== null || reading.isQuoted(hit.at) || reading.isReported(hit.at)) return false;
  // Said to be the beginning: that is what it is, in one sentence too.
  if (hit.group === 'meteen') return { from: hit.from, to: hit.to, level: 'let-op' };
  if (reading.norm(0) === 'dat' && reading.clauses[0]?.subordinate) return false;
  const isOneWord = hit.to - hit.from === 1 && hit.group === 'probleem';
  if (isOneWord && reading.isNegated(hit.from, hit.to)) return false;
  if (hasWord(reading, scope.lists, 'geen') || (reading.marks & SAFETY) !== 0) return false;
  return hit.group === 'niet' ? isUndone(hit, reading, scope) : isChilds(hit, reading, scope);
}

/** `Ze praat nog niet.`: something that the child does not do, and that it is expected to do. */
function isUndone(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || clause.subordinate) return false;
  if (/^(?:als|wanneer|indien|mocht|zodra)$/.test(reading.norm(0)) || clause.verb === 0) return false;
  if (hasWord(reading, lists, 'gewoon') || hasWord(reading, lists, 'probleem')) return false;
  const { subject, who } = clause;
  return who === 'child' || (subject >= 0 && hasWord(reading, lists, 'kind', subject, subject + 3));
}

/** `Op uw verzoek`, `zoals gevraagd`; not `ik heb u gevraagd te komen`. */
function isKind(reading: Reading, lists: Lists): boolean {
  const { menselijk } = lists;
  if (menselijk === undefined) return false;
  const at = reading.find(menselijk);
  if (at < 0) return false;
  const summons = reading.norm(at) === 'gevraagd' && /^(?:ik|we|wij)$/.test(reading.norm(0));
  return !summons || reading.find(menselijk, at + 1) >= 0;
}

/** A human word, a permission, an agreement: after these the problem no longer comes first. */
function search(reading: Reading, { lists }: Scope): readonly Match[] {
  // `U vroeg me`, `zoals u vertelde`: it goes on where the parent was.
  const goesOn = reading.clauses.some(
    ({ who, from, to }) => who === 'you' && reading.findFeature(SAY, from, to) >= 0,
  );
  const isHuman =
    reading.norm(0) === 'zoals' ||
    (goesOn && reading.question === null) ||
    isKind(reading, lists) ||
    (reading.marks & humanMarks) !== 0;
  const asks =
    reading.question !== null &&
    /^(?:mag|mogen|zal|zullen|vindt|vind|vinden)$/.test(reading.norm(reading.question.at));
  const offers = (reading.marks & PERMISSION) !== 0 && /^(?:mag|als|vindt|vind|zal)$/.test(reading.norm(0));
  const last = reading.tokens.length;
  // On the last token, so that it does not melt together with the words of a problem.
  return isHuman || asks || offers ? [{ from: last - 1, to: last, level: 'weetje' }] : [];
}

const within = ({ start, end }: Summary, one: Finding): boolean => one.start >= start && one.start < end;

function overall(
  found: readonly Finding[],
  sentences: Summaries,
  { mode }: AnalysisContext,
): readonly Finding[] {
  const first = sentences.at(0);
  const second = sentences.at(1);
  if (first === undefined) return [];
  const isHuman = (sentence: Summary | undefined): boolean =>
    sentence !== undefined && found.some((one) => one.level === 'weetje' && within(sentence, one));
  const opens = found.filter((one) => within(first, one) && one.level !== 'weetje');
  const announced = opens.some(({ level }) => level === 'let-op');
  // A sentence about the child, and then at once what is wrong with it or what the parent has to do.
  const follows =
    second !== undefined &&
    (first.marks & ABOUT_CHILD) !== 0 &&
    (first.marks & (ASKS_OPEN | ASKS_CLOSED)) === 0 &&
    found.some((one) => one.level === 'tip' && within(second, one));
  if ((opens.length === 0 && !follows) || isHuman(first) || (isHuman(second) && !announced)) return [];
  if (mode === 'zeggen' && second === undefined && !announced) return [];
  return [{ rule: 'deur-in-huis', level: 'tip', start: first.start, end: first.end }];
}

export const code: RuleCode = { check, search, overall };
