/** Whose words these are: literal quotes, and what a parent is reported to say, think or feel. */
import * as dutch from '../dutch/lexicon.ts';
import type { Quote, Token } from '../dutch/token.ts';
import { ABOUT_CHILD, ABOUT_PARENT, type Before, ENDS_WITH_COLON, SAYS_PARENT } from './before.ts';
import type { Clause } from './subjects.ts';
import { WordSet } from './word-set.ts';
import { CHILD, FAMILY, NAME, OWN, PARENT } from './words.ts';

/** Inside literal speech, or a quote long enough to be nothing else. */
export const QUOTED = 1;
/** In what a parent or child is reported to say, think or feel. */
export const REPORTED = 2;
/** One or two words in quotation marks without a speech verb: quotes that keep a distance. */
export const SCARE_QUOTED = 4;

/** A quote, as tokens, end exclusive. */
export interface QuotedTokens {
  readonly from: number;
  readonly to: number;
  readonly literal: boolean;
}

export interface Speech {
  readonly bits: readonly number[];
  readonly quotes: readonly QuotedTokens[];
}

/** All forms of some verbs. */
function formsOf(infinitives: string): WordSet {
  const verbs = new Set(infinitives.split(' '));
  return WordSet.where((norm) => verbs.has(dutch.infinitiveOf(norm) ?? ''));
}

const notSpeech = formsOf('zien reageren begrijpen weten bellen besluiten stellen delen');
/** Verbs after which the rest of the clause already is the speaker's view: noemt, vindt, voelt, ervaart. */
const views = formsOf(
  'noemen vinden voelen ervaren omschrijven verwoorden beschrijven beleven herkennen benoemen',
);
const quotedVerbs = formsOf('geven citeren lezen heten staan huilen lachen verzuchten grappen');
const thinking = formsOf('denken');
const asking = formsOf('vragen');
const introducers = WordSet.where(
  (norm) =>
    /^(?:aldus|volgens|woorden|citaat|quote)$/.test(norm) || (norm !== 'staan' && quotedVerbs.has(norm)),
);

const isSpeechVerb = (token: Token | undefined, features: number): boolean =>
  (features & dutch.SAY) !== 0 && token !== undefined && !notSpeech.hasToken(token);

/** The tokens inside a quote; none of them stands before the token `after`. */
function tokensOf(tokens: readonly Token[], quote: Quote, after: number): { from: number; to: number } {
  let from = after;
  while (from < tokens.length && (tokens[from]?.start ?? 0) < quote.start) from += 1;
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= quote.end) to += 1;
  return { from, to };
}

/** True for a word that gives somebody the floor. */
const introduces = (token: Token | undefined, features: number): boolean =>
  token !== undefined && (isSpeechVerb(token, features) || introducers.hasToken(token));

/**
 * `Moeder keek weg. "Dan hoeft niemand het te weten."`: a whole sentence in quotation marks, right behind one that is about
 * somebody of the family, is what that person said. With `u` in it, it is said to a parent.
 */
const isTold = (tokens: readonly Token[], { last, topic }: Pick<Before, 'last' | 'topic'>): boolean =>
  !tokens.some(({ norm }) => norm === 'u' || norm === 'uw') &&
  ((last & (SAYS_PARENT | ABOUT_PARENT | ABOUT_CHILD)) !== 0 || topic === 'parent' || topic === 'child');

function markQuotes(
  tokens: readonly Token[],
  features: readonly number[],
  quotes: readonly Quote[],
  bits: number[],
  before: Pick<Before, 'last' | 'topic'>,
) {
  const found: QuotedTokens[] = [];
  // The first and the last word that give somebody the floor.
  let first = 0;
  while (first < tokens.length && !introduces(tokens[first], features[first] ?? 0)) first += 1;
  let final = tokens.length - 1;
  while (final >= 0 && !introduces(tokens[final], features[final] ?? 0)) final -= 1;
  let after = 0;
  for (const quote of quotes) {
    const { from, to } = tokensOf(tokens, quote, after);
    if (from >= to) continue;
    after = from;
    let words = 0;
    for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'word') words += 1;
    const isWhole = from === 0 && to >= tokens.length - 1;
    const introduced =
      // By a word outside the quote.
      first < from ||
      final >= to ||
      (from > 0 && tokens[from - 1]?.text === ':') ||
      (from === 0 && (before.last & ENDS_WITH_COLON) !== 0);
    const literal = introduced || (words > 2 && (!isWhole || isTold(tokens, before)));
    const bit = literal ? QUOTED : words <= 2 && !isWhole ? SCARE_QUOTED : 0;
    for (let at = from; at < to; at += 1) bits[at] = (bits[at] ?? 0) | bit;
    found.push({ from, to, literal });
  }
  return found;
}

const givesOrLets = WordSet.like(/^(?:geeft|gaf|geven|gaven|laat|liet|laten|lieten)$/);

const canSpeak = (clause: Clause): boolean =>
  clause.who === 'parent' || clause.who === 'child' || clause.who === 'you' || clause.who === 'unknown';

function speaks(clause: Clause, tokens: readonly Token[], features: readonly number[]): number {
  if (!canSpeak(clause)) return -1;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (isSpeechVerb(tokens[at], features[at] ?? 0) && !isPartOfFixed(tokens, at)) return at;
  }
  // `geeft aan dat`, `laat weten dat`, `is bang dat`, `heeft het idee dat`
  const verb = clause.verb < 0 ? undefined : tokens[clause.verb];
  if (verb === undefined || !givesOrLets.hasToken(verb)) return -1;
  return hasNorm(tokens, clause, verb.norm.startsWith('g') ? 'aan' : 'weten') ? clause.verb : -1;
}

/** `denkt alleen aan zichzelf` and `vraagt veel aandacht` report nothing. */
function isPartOfFixed(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (verb === undefined) return false;
  if (thinking.hasToken(verb)) return tokens.slice(at + 1, at + 5).some(({ norm }) => norm === 'aan');
  return (
    asking.hasToken(verb) &&
    tokens.slice(at + 1, at + 4).some(({ norm }) => norm === 'aandacht' || norm === 'veel')
  );
}

function hasNorm(tokens: readonly Token[], clause: Clause, norm: string): boolean {
  for (let at = clause.from; at < clause.to; at += 1) if (tokens[at]?.norm === norm) return true;
  return false;
}

/** A coordinated clause with its own subject and its verb second has left the reported speech: `, maar vader is lui`. */
function leaves(clause: Clause): boolean {
  if (clause.subordinate || clause.subject < 0 || clause.verb < 0) return false;
  return clause.verb < clause.to - 2 && clause.verb <= clause.subject + 2;
}

function markReported(
  tokens: readonly Token[],
  features: readonly number[],
  clauses: readonly Clause[],
  bits: number[],
): void {
  const mark = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) bits[at] = (bits[at] ?? 0) | REPORTED;
  };
  let inside = false;
  let colon = false;
  for (const clause of clauses) {
    const verb = speaks(clause, tokens, features);
    const said = verb < 0 ? undefined : tokens[verb];
    if (said !== undefined) {
      if (views.hasToken(said)) mark(verb + 1, clause.to);
      if (inside) mark(clause.from, clause.to);
      // `…, vertelt moeder`: what stood before were her words.
      if (
        clause.verb === verb &&
        clause.from > 0 &&
        clause.subject > verb &&
        tokens[clause.from - 1]?.text === ','
      )
        mark(0, clause.from);
      colon = tokens[clause.to - 1]?.text === ':';
      inside = true;
      continue;
    }
    if (clause.from > 0 && tokens[clause.from - 1]?.text === ';') inside = false;
    if (inside && !colon && leaves(clause) && clause.who !== 'unknown')
      inside = isBareView(clause, clauses, tokens);
    if (inside) mark(clause.from, clause.to);
  }
}

/** `Moeder zegt ze kan niet meer`: reported without a subordinator, directly after the verb. */
function isBareView(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  const index = clauses.indexOf(clause);
  return (
    index === 1 && !clause.joined && tokens[clause.from - 1]?.text !== ';' && clause.subject === clause.from
  );
}

const ownWords = new Set(['zeggen', 'woorden', 'beleving', 'idee', 'inschatting', 'mening', 'gevoel']);

const attributing = new WordSet(['volgens', 'aldus', 'eigen']);

/** `volgens moeder`, `naar eigen zeggen`, `in haar woorden`, `aldus vader`: the sentence is theirs. */
function isAttributed(tokens: readonly Token[], features: readonly number[]): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && attributing.hasToken(token) && attributes(tokens, features, at)) return true;
  }
  return false;
}

function attributes(tokens: readonly Token[], features: readonly number[], at: number): boolean {
  const norm = tokens[at]?.norm;
  const next = tokens[at + 1]?.norm ?? '';
  if (norm === 'volgens' || norm === 'aldus') {
    // `volgens mij is moeder …` is what the writer thinks.
    if (next === 'mij' || next === 'ons') return false;
    return (
      [1, 2, 3].some((step) => ((features[at + step] ?? 0) & (PARENT | CHILD | NAME)) !== 0) ||
      ['hem', 'haar', 'hen', 'hun'].includes(next)
    );
  }
  return norm === 'eigen' && ownWords.has(next);
}

/** False when the sentence has no verb with which somebody could be given the floor. */
const mayReport = ({ tokens, allFeatures }: Spoken): boolean =>
  (allFeatures & dutch.SAY) !== 0 || tokens.some((token) => givesOrLets.hasToken(token));

interface Spoken {
  readonly tokens: readonly Token[];
  readonly features: readonly number[];
  readonly allFeatures: number;
  readonly clauses: readonly Clause[];
  readonly sentence: { readonly quotes: readonly Quote[] };
  readonly before: Pick<Before, 'last' | 'topic'>;
}

const nothingSaid: Speech = { bits: [], quotes: [] };

/** Marks what is not the writer's own claim. */
export function readSpeech(reading: Spoken): Speech {
  const { tokens, features } = reading;
  const { quotes } = reading.sentence;
  const isAll = isRoleWithColon(tokens, features) || isAttributed(tokens, features);
  const reports = !isAll && mayReport(reading);
  if (!isAll && !reports && quotes.length === 0) return nothingSaid;
  const bits = new Array<number>(tokens.length).fill(0);
  const found = quotes.length === 0 ? [] : markQuotes(tokens, features, quotes, bits, reading.before);
  if (isAll) {
    for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | REPORTED;
  } else if (reports) markReported(tokens, features, reading.clauses, bits);
  return { bits, quotes: found };
}

/** `Moeder: vindt de nachten zwaar` */
function isRoleWithColon(tokens: readonly Token[], features: readonly number[]): boolean {
  const person = PARENT | CHILD | NAME | FAMILY;
  const at = tokens[1]?.text === ':' ? 0 : tokens[2]?.text === ':' ? 1 : -1;
  return at >= 0 && ((features[at] ?? 0) & person) !== 0 && ((features[at] ?? 0) & OWN) === 0;
}
