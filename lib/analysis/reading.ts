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
import { FeaturedWords } from './features.ts';
import { isDenied, mayDeny } from './negation.ts';
import { mayAsk, type Question, readQuestion } from './question.ts';
import { QUOTED, type QuotedTokens, REPORTED, readSpeech, SCARE_QUOTED, type Speech } from './speech.ts';
import { type Clause, type Referents, SubjectReader } from './subjects.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import { AGENCY, CHILD, GREETING, NAME, OWN, PARENT } from './words.ts';

/**
 * One sentence as the rules see it. Positions are numbers of tokens; ranges exclude their end. It depends only on the
 * sentence and on `before`, so it can be kept as long as both are the same. The next sentence is read with it.
 */
export class Reading extends FeaturedWords implements Before {
  readonly sentence: Sentence;
  readonly before: Before;
  /** Marks that signals set, added by the engine. */
  #signals = 0;
  // Most sentences hold nothing that asks for these, so each is read when it is first asked for.
  #own = unread;
  #clauses: readonly Clause[] | null = null;
  #referents: Referents | null = null;
  #speech: Speech | null = null;
  #question: Question | null | undefined;

  constructor(sentence: Sentence, before: Before, vocabulary: Vocabulary) {
    super(sentence.tokens, vocabulary);
    this.sentence = sentence;
    this.before = before;
  }

  get clauses(): readonly Clause[] {
    return this.#clauses ?? this.#readClauses();
  }

  /** Who pronouns stand for after this sentence. */
  get referents(): Referents {
    return this.#referents ?? this.#readReferents();
  }

  /**
   * Who pronouns stand for depends on all sentences before. Reads them from the first that was not read, one by one, as
   * a long text would be too deep for one asking the other.
   */
  #readReferents(): Referents {
    const unread: Reading[] = [];
    let reading: Before = this;
    while (reading instanceof Reading && reading.#referents === null) {
      unread.push(reading);
      reading = reading.before;
    }
    for (let one = unread.pop(); one !== undefined; one = unread.pop()) one.#readClauses();
    return this.#referents ?? this.before;
  }

  #readClauses(): readonly Clause[] {
    const subjects = new SubjectReader(this);
    const clauses = subjects.read(readClauses(this.tokens, this.features));
    this.#clauses = clauses;
    this.#referents = subjects.referents;
    return clauses;
  }

  get masculine(): Who {
    return this.referents.masculine;
  }

  get feminine(): Who {
    return this.referents.feminine;
  }

  get plural(): Who {
    return this.referents.plural;
  }

  get topic(): Who {
    return this.referents.topic;
  }

  get last(): number {
    return this.marks;
  }

  get secondLast(): number {
    return this.before.last;
  }

  get #said(): Speech {
    this.#speech ??= readSpeech(this);
    return this.#speech;
  }

  get quotes(): readonly QuotedTokens[] {
    return this.sentence.quotes.length === 0 ? noQuotes : this.#said.quotes;
  }

  get question(): Question | null {
    if (this.#question === undefined)
      this.#question = mayAsk(this.tokens, this.allFeatures)
        ? readQuestion(this.tokens, this.features, this.clauses)
        : null;
    return this.#question;
  }

  /** Marks of this sentence, see before.ts. */
  get marks(): number {
    if (this.#own === unread) this.#own = this.#ownMarks();
    return this.#own | this.#signals;
  }

  /** Adds the mark of a signal that was found in the sentence. */
  addSignal(mark: number): void {
    this.#signals |= mark;
  }

  // Rules often look before the first token. To ask a list for that makes all asking slow, so it is never done.

  /** The word at a position in the form to look up, or an empty text. */
  norm(at: number): string {
    return at < 0 ? '' : (this.tokens[at]?.norm ?? '');
  }

  /** True when the word has one of these features (lib/dutch/lexicon.ts, words.ts). */
  is(at: number, features: number): boolean {
    return at >= 0 && ((this.features[at] ?? 0) & features) !== 0;
  }

  /** True when the word at a position is in the set. */
  has(at: number, words: WordSet): boolean {
    const token = at < 0 ? undefined : this.tokens[at];
    return token !== undefined && words.hasToken(token);
  }

  /** First position from `from` on, before `to`, whose word is in the set; -1 when there is none. */
  find(words: WordSet, from = 0, to = this.tokens.length): number {
    const { tokens } = this;
    const end = Math.min(to, tokens.length);
    for (let at = Math.max(from, 0); at < end; at += 1) {
      const token = tokens[at];
      if (token !== undefined && words.hasToken(token)) return at;
    }
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
    for (const clause of this.clauses) if (at >= clause.from && at < clause.to) return clause;
    return undefined;
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
    return at >= 0 && this.sentence.quotes.length > 0 && ((this.#said.bits[at] ?? 0) & QUOTED) !== 0;
  }

  /** One or two words in quotation marks without a speech verb: the writer keeps a distance. */
  isScareQuoted(at: number): boolean {
    return at >= 0 && this.sentence.quotes.length > 0 && ((this.#said.bits[at] ?? 0) & SCARE_QUOTED) !== 0;
  }

  /** Part of what a parent or child is reported to say, think, feel; also `volgens moeder …`. */
  isReported(at: number): boolean {
    return at >= 0 && ((this.#said.bits[at] ?? 0) & REPORTED) !== 0;
  }

  /** True when the words from `from` to `to` are denied or rejected (E4); a negation among them does not count. */
  isNegated(from: number, to: number): boolean {
    return (
      mayDeny(this.tokens, this.allFeatures) && isDenied(this.tokens, this.features, this.clauses, from, to)
    );
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
    if (this.find(sourceClues) < 0) return false;
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
    const all = this.allFeatures;
    let marks = 0;
    if (this.tokens.at(-1)?.text === ':') marks |= ENDS_WITH_COLON;
    if (this.question !== null) marks |= this.question.kind === 'open' ? ASKS_OPEN : ASKS_CLOSED;
    if (this.quotes.some(({ literal }) => literal)) marks |= QUOTES;
    if (this.is(0, GREETING)) marks |= GREETING_MARK;
    if ((all & PARENT) !== 0) marks |= ABOUT_PARENT;
    if ((all & (CHILD | NAME)) !== 0) marks |= ABOUT_CHILD;
    if ((all & dutch.TIME) !== 0 || this.tokens.some(isDateOrTime)) marks |= MOMENT;
    if ((all & dutch.SAY) !== 0 && this.#parentSpeaks()) marks |= SAYS_PARENT;
    return marks;
  }

  #parentSpeaks(): boolean {
    return this.clauses.some(
      (clause) => clause.who === 'parent' && this.findFeature(dutch.SAY, clause.from, clause.to) >= 0,
    );
  }
}

/** Not asked for yet; no marks are a negative number. */
const unread = -1;
const noQuotes: readonly QuotedTokens[] = [];

const sourceWords = new Set(
  'gediagnosticeerd gediagnostiseerd vastgesteld diagnose onderzoeksverslag beschikking ontslagbrief'.split(
    ' ',
  ),
);
const documents = new Set(['verslag', 'rapport', 'brief', 'verklaring']);
/** Without one of these a sentence names no source. */
const sourceClues = new WordSet(['volgens', 'aldus', '(', ...sourceWords, ...documents]);
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
