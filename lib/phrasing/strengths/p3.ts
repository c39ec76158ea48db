import { ABOUT_CHILD, ABOUT_PARENT, ENDS_WITH_COLON, SAYS_PARENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode, Scope } from '../../analysis/rule.ts';
import type { QuotedTokens } from '../../analysis/speech.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { AGENCY, CHILD, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

const speakers = PARENT | CHILD | OWN | AGENCY | NAME;

/** The parent by name or role, or `zei ze` in a note that was just about the parent. */
function isParent(reading: Reading, { who, subject, verb }: Clause, { context }: Scope): boolean {
  if (who === 'parent') return true;
  const pronoun = /^(?:zij|ze|hij)$/;
  const isPronoun =
    pronoun.test(reading.norm(subject)) || (subject < 0 && pronoun.test(reading.norm(verb + 1)));
  const aboutParent = (reading.recentMarks() & ABOUT_PARENT) !== 0;
  // A baby says nothing: who speaks on the consultatiebureau is the parent, the last mentioned or not.
  const goesOn = (reading.before.last & SAYS_PARENT) !== 0 || context.role === 'jv';
  return isPronoun && (goesOn || (aboutParent && who !== 'child'));
}

/** The verb, or the word in place of one, with which this clause gives somebody the floor; -1 when it does not. */
function speechOf(reading: Reading, { lists }: Scope, { from, to }: Clause): number {
  for (let at = from; at < to; at += 1) {
    if (reading.is(at, dutch.SAY) || lists['klank']?.has(reading.norm(at))) return at;
  }
  return -1;
}

/** The person in the words that run up to the quote: `volgens moeder`, `citaat vader`, `moeder letterlijk`. */
function nearestPerson(reading: Reading, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (reading.is(at, speakers)) return at;
  return -1;
}

/** Who stands right beside a verb of speech outside the quote: `zegt moeder`, `hij zei`; null when nobody does. */
function speakerBeside(reading: Reading, scope: Scope, from: number, to: number): boolean | null {
  const { tokens } = reading;
  const speaks = (at: number): boolean =>
    (at < from || at >= to) &&
    reading.is(at, dutch.FINITE) &&
    (reading.is(at, dutch.SAY) || scope.lists['klank']?.has(reading.norm(at)) === true);
  for (let step = 1; step < tokens.length; step += 1) {
    for (const at of [to - 1 + step, from - step]) {
      if (at < 0 || at >= tokens.length || !speaks(at)) continue;
      for (const place of [at + 1, at - 1]) {
        if (place >= from && place < to) continue;
        if (reading.is(place, PARENT)) return true;
        // `mama van Bo belde`, `zei Omars moeder`: the name says whose.
        const isOwner =
          reading.is(place, NAME) &&
          (place > at ? reading.is(place + 1, PARENT) : reading.who(at) === 'parent');
        if (isOwner) return true;
        if (reading.is(place, speakers)) return false;
        if (/^(?:zij|ze|hij)$/.test(reading.norm(place))) {
          const clause = reading.clauseAt(at);
          return clause !== undefined && isParent(reading, { ...clause, subject: place }, scope);
        }
      }
    }
  }
  return null;
}

/** Who speaks: the subject of the clause that gives the floor, before the quote or behind it, else the person beside it. */
function isByParent(reading: Reading, scope: Scope, { from, to }: QuotedTokens): boolean {
  if (to - from < 5 && !isSpokenBeside(reading, scope, from, to)) return false;
  if (isTitle(reading, scope, from)) return false;
  const beside = speakerBeside(reading, scope, from, to);
  if (beside !== null) return beside;
  const { clauses } = reading;
  const before = clauses.filter((one) => one.to <= from + 1 && one.from < from);
  const giving = before.findLast((one) => speechOf(reading, scope, one) >= 0);
  const behind = clauses.find((one) => one.from >= to && speechOf(reading, scope, one) >= 0);
  const near = nearestPerson(reading, 0, from);
  // `tegen haar moeder`, `aan moeder`: who is spoken to.
  const speaker = giving ?? behind;
  if (speaker !== undefined) {
    if (isParent(reading, speaker, scope)) return true;
    if (speaker.who === 'unknown' || speaker.who === 'thing')
      return isNamed(reading, near) && !isAddressed(reading, near);
    return false;
  }
  const after = nearestPerson(reading, to, Math.min(reading.tokens.length, to + 5));
  if (reading.norm(to) === 'aldus' || reading.norm(to + 1) === 'aldus') return isNamed(reading, after);
  const isLed = reading.tokens[from - 1]?.text === ':' || hasWord(reading, scope.lists, 'inleiding', 0, from);
  if (from > 0) return isLed && near >= 0 && isNamed(reading, near) && !isAddressed(reading, near);
  const isColon = (reading.before.last & ENDS_WITH_COLON) !== 0;
  return reading.before.topic === 'parent' && (isColon || isOnItsOwn(reading, { from, to, literal: false }));
}

/** For one or two words: a verb of speech right before or behind them, and somebody who can be the parent. */
function isSpokenBeside(reading: Reading, { lists }: Scope, from: number, to: number): boolean {
  const speaks = (at: number): boolean =>
    (at < from || at >= to) &&
    (reading.is(at, dutch.SAY) ||
      lists['klank']?.has(reading.norm(at)) === true ||
      reading.tokens[at]?.text === ':');
  const isNear =
    [-6, -5, -4, -3, -2, -1].some((step) => speaks(from + step)) ||
    [0, 1, 2].some((step) => speaks(to + step));
  const isSomebody = (at: number): boolean =>
    (at < from || at >= to) && (reading.is(at, PARENT) || /^(?:zij|ze|hij|zichzelf)$/.test(reading.norm(at)));
  return isNear && reading.tokens.some((_, at) => isSomebody(at));
}

const isNamed = (reading: Reading, at: number): boolean => at >= 0 && reading.is(at, PARENT);

const isAddressed = (reading: Reading, at: number): boolean =>
  /^(?:tegen|aan|naar)$/.test(reading.norm(at - 1)) || /^(?:tegen|aan|naar)$/.test(reading.norm(at - 2));

/** `folder "Veilig slapen"`, `op zijn trui stond "Papa"`: a name of something, or what is written on it. */
function isTitle(reading: Reading, { lists }: Scope, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    if (reading.tokens[at]?.text === ':' && at === from - 1) return false;
    if (lists['titel']?.has(reading.norm(at))) return true;
    if (reading.is(at, speakers)) return false;
  }
  return false;
}

/** `Vader: ik wil gewoon dat hij weer zin heeft`: own words without marks. */
function withoutMarks(reading: Reading): readonly Match[] {
  const colon = reading.find(colons);
  if (colon < 1 || colon > 3 || reading.sentence.quotes.length > 0) return [];
  const isSpeaker = reading.is(colon - 1, PARENT) || (reading.is(colon - 2, PARENT) && colon === 2);
  return isSpeaker && /^(?:ik|wij|we|mijn)$/.test(reading.norm(colon + 1))
    ? [{ from: 0, to: reading.tokens.length }]
    : [];
}
const colons = new WordSet([':']);

function search(reading: Reading, scope: Scope): readonly Match[] {
  if (reading.quotes.length === 0) return withoutMarks(reading);
  return reading.quotes
    .filter(
      (quote) =>
        (quote.literal || isOnItsOwn(reading, quote) || isPair(reading, quote)) &&
        isByParent(reading, scope, quote),
    )
    .map(({ from, to }) => ({ from, to }));
}

/** A sentence that is nothing but a quote, behind one that was about the parent and no child. */
const isOnItsOwn = ({ tokens, before }: Reading, { from, to }: QuotedTokens): boolean =>
  from === 0 &&
  to >= tokens.length - 1 &&
  to - from > 4 &&
  before.topic === 'parent' &&
  (before.last & ABOUT_CHILD) === 0;

/** One or two words in quotation marks are speech only beside a verb of speech, which `isByParent` asks for. */
const isPair = (reading: Reading, { from, to }: QuotedTokens): boolean =>
  to - from > 2 && reading.findFeature(dutch.SAY) >= 0;

export const code: RuleCode = { search, looksAt: { quote: true, word: (norm) => norm === ':' } };
