import * as dutch from '../dutch/lexicon.ts';
import type { Sentence, Token } from '../dutch/token.ts';
import {
  ABOUT_CHILD,
  ABOUT_PARENT,
  ASKS_CLOSED,
  ASKS_OPEN,
  type Before,
  ENDS_WITH_COLON,
  GREETING_MARK,
  MOMENT,
  QUOTES,
  SAYS_PARENT,
  type Who,
} from './before.ts';
import { readClauses } from './clauses.ts';
import { type Featured, featuresOf } from './features.ts';
import { isDenied } from './negation.ts';
import type { WordSet } from './phrase.ts';
import { type Question, readQuestion } from './question.ts';
import { QUOTED, type QuotedTokens, REPORTED, readSpeech, SCARE_QUOTED } from './speech.ts';
import { type Clause, type Referents, SubjectReader } from './subjects.ts';
import type { Vocabulary } from './vocabulary.ts';
import { AGENCY, CHILD, GREETING, NAME, OWN, PARENT } from './words.ts';

/**
 * One sentence as the rules see it. Positions are numbers of tokens; ranges exclude their end. It depends only on the
 * sentence and on `before`, so it can be kept as long as both are the same.
 */
export class Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly features: Int32Array;
  readonly clauses: readonly Clause[];
  readonly question: Question | null;
  readonly quotes: readonly QuotedTokens[];
  readonly before: Before;
  readonly newLine: boolean;
  readonly newParagraph: boolean;
  /** Who pronouns stand for after this sentence. */
  readonly referents: Referents;
  /** Marks of this sentence, see before.ts; those of signals are added by the engine. */
  marks = 0;
  readonly tries: Featured['tries'];
  readonly #speech: Uint8Array;

  constructor(sentence: Sentence, before: Before, vocabulary: Vocabulary) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.before = before;
    this.newLine = sentence.newLine;
    this.newParagraph = sentence.newParagraph;
    const { features, tries } = featuresOf(sentence.tokens, vocabulary);
    this.features = features;
    this.tries = tries;
    const subjects = new SubjectReader(sentence.tokens, features, before);
    this.clauses = subjects.read(readClauses(sentence.tokens, features));
    this.referents = subjects.referents;
    const speech = readSpeech(sentence.tokens, features, this.clauses, sentence.quotes, before.last);
    this.#speech = speech.bits;
    this.quotes = speech.quotes;
    this.question = readQuestion(sentence.tokens, features, this.clauses);
    this.marks = this.#ownMarks();
  }

  /** The word at a position in the form to look up, or an empty text. */
  norm(at: number): string {
    return this.tokens[at]?.norm ?? '';
  }

  /** True when the word has one of these features (lib/dutch/lexicon.ts, words.ts). */
  is(at: number, features: number): boolean {
    return ((this.features[at] ?? 0) & features) !== 0;
  }

  /** First position from `from` on, before `to`, whose word is in the set; -1 when there is none. */
  find(words: WordSet, from = 0, to = this.tokens.length): number {
    for (let at = Math.max(from, 0); at < to && at < this.tokens.length; at += 1)
      if (words.has(this.norm(at))) return at;
    return -1;
  }

  /** First position with one of these features, or -1. */
  findFeature(features: number, from = 0, to = this.tokens.length): number {
    for (let at = Math.max(from, 0); at < to && at < this.tokens.length; at += 1)
      if (this.is(at, features)) return at;
    return -1;
  }

  /** The clause that holds a position. */
  clauseAt(at: number): Clause | undefined {
    return this.clauses.find((clause) => at >= clause.from && at < clause.to);
  }

  /** Who the clause that holds this position is about. */
  who(at: number): Who {
    return this.clauseAt(at)?.who ?? 'unknown';
  }

  /** No subject anywhere in reach, and no child in the sentence: `Weinig gemotiveerd, zorgmijdend.` */
  isBare(at: number): boolean {
    const clause = this.clauseAt(at);
    return clause?.who === 'unknown' && clause.subject < 0 && (this.marks & ABOUT_CHILD) === 0;
  }

  /** Inside a literal quote, of anybody (E1). */
  isQuoted(at: number): boolean {
    return ((this.#speech[at] ?? 0) & QUOTED) !== 0;
  }

  /** One or two words in quotation marks without a speech verb: the writer keeps a distance. */
  isScareQuoted(at: number): boolean {
    return ((this.#speech[at] ?? 0) & SCARE_QUOTED) !== 0;
  }

  /** Part of what a parent or child is reported to say, think, feel; also `volgens moeder …`. */
  isReported(at: number): boolean {
    return ((this.#speech[at] ?? 0) & REPORTED) !== 0;
  }

  /** True when the words from `from` to `to` are denied or rejected (E4); a negation among them does not count. */
  isNegated(from: number, to: number): boolean {
    return isDenied(this.tokens, this.features, this.clauses, from, to);
  }

  /** The professional or the own organisation is the subject (E5). */
  isAboutSelf(at: number): boolean {
    const who = this.who(at);
    return who === 'self' || who === 'own';
  }

  /** A heading or an item of an agenda: a line without a verb that ends in a colon (E6). */
  isHeading(): boolean {
    const last = this.tokens.at(-1)?.text;
    return last === ':' && this.tokens.length < 9 && this.clauses.every(({ verb }) => verb < 0);
  }

  /** A finding of somebody qualified, with the source: `volgens de psychiater`, `diagnose gesteld door`, `(GGZ, 2023)` (E2). */
  hasSource(): boolean {
    return this.tokens.some(({ norm }, at) => {
      if (norm === 'volgens' || norm === 'aldus')
        return this.#near(at, AGENCY | OWN) || this.norm(at + 1) === 'verslag';
      if (documents.has(norm) && !this.#isCited(at)) return false;
      return sourceWords.has(norm) || documents.has(norm) || (norm === '(' && this.#near(at, AGENCY));
    });
  }

  /** `(brief 3-2)`, `uit het verslag`, `brief van de psychiater`; not `leest de brief niet`. */
  #isCited(at: number): boolean {
    const isDated = this.tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
    const before = [1, 2, 3].some((step) => citing.has(this.norm(at - step)));
    return isDated || before || this.#near(at, AGENCY | OWN | NAME);
  }

  #near(at: number, features: number): boolean {
    return this.findFeature(features, at + 1, at + 4) >= 0;
  }

  /** True when the sentence names a moment: a date, a clock time, a day, `vanmorgen`. */
  hasMoment(): boolean {
    return (this.marks & MOMENT) !== 0;
  }

  /** Marks of this sentence and the two before it. */
  recentMarks(): number {
    return this.marks | this.before.last | this.before.secondLast;
  }

  /** Number of words from one position to another. */
  words(from = 0, to = this.tokens.length): number {
    let count = 0;
    for (let at = from; at < to; at += 1) if (this.tokens[at]?.kind !== 'punctuation') count += 1;
    return count;
  }

  /** The words from one position to another, as written. */
  written(from: number, to: number, text: string): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last ? text.slice(first.start, last.end) : '';
  }

  #ownMarks(): number {
    let marks = 0;
    if (this.tokens.at(-1)?.text === ':') marks |= ENDS_WITH_COLON;
    if (this.question !== null) marks |= this.question.kind === 'open' ? ASKS_OPEN : ASKS_CLOSED;
    if (this.quotes.some(({ literal }) => literal)) marks |= QUOTES;
    if (this.is(0, GREETING)) marks |= GREETING_MARK;
    for (let at = 0; at < this.tokens.length; at += 1) {
      const features = this.features[at] ?? 0;
      if ((features & PARENT) !== 0) marks |= ABOUT_PARENT;
      if ((features & (CHILD | NAME)) !== 0) marks |= ABOUT_CHILD;
      if ((features & dutch.TIME) !== 0 || isDateOrTime(this.tokens[at])) marks |= MOMENT;
    }
    if (this.#parentSpeaks()) marks |= SAYS_PARENT;
    return marks;
  }

  #parentSpeaks(): boolean {
    return this.clauses.some(
      (clause) => clause.who === 'parent' && this.findFeature(dutch.SAY, clause.from, clause.to) >= 0,
    );
  }
}

const sourceWords = new Set(
  'gediagnosticeerd gediagnostiseerd vastgesteld diagnose onderzoeksverslag beschikking ontslagbrief'.split(
    ' ',
  ),
);
const documents = new Set(['verslag', 'rapport', 'brief', 'verklaring']);
const citing = new Set([
  '(',
  'uit',
  'in',
  'volgens',
  'blijkens',
  'conform',
  'per',
  'zie',
  'aldus',
  'bij',
  'ontvangen',
]);

function isDateOrTime(token: Token | undefined): boolean {
  return token?.kind === 'number' && /\d[-/.:]\d/.test(token.text);
}
