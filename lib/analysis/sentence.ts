/** Runs every rule and strength over one sentence. */
import type { Sentence } from '../dutch/token.ts';
import { After, type Before } from './before.ts';
import { type Equipment, type Finder, type Searcher, unlessGroup } from './finder.ts';
import { Collected, type Hits, type RawHit } from './hits.ts';
import { Reading } from './reading.ts';
import { type AnswerScope, exemptionBits, type Hit, type Match, type Scope } from './rule.ts';
import type { Level, Span } from './types.ts';

/** What one finder reports in one sentence. Offsets count from the start of the sentence. */
export interface Found extends Span {
  readonly finder: number;
  readonly level: Level | undefined;
  readonly rewrites: readonly string[] | undefined;
  readonly unlessNext: number | undefined;
}

/** What the rules found in one sentence, and what it leaves behind. */
export class SentenceResult {
  readonly found: readonly Found[];
  readonly after: Before;
  readonly words: number;
  readonly numbers: number;
  readonly negatives: number;
  readonly positives: number;
  readonly #reading: Reading;
  readonly #scope: Omit<AnswerScope, 'lists'>;
  /** The hits of the rules over a whole text, which look at them when they are asked for. */
  readonly #later: Hits | null;
  #answers: Map<Finder, boolean> | null = null;
  #told: Map<Finder, readonly Match[]> | null = null;

  constructor(
    found: readonly Found[],
    reading: Reading,
    { negatives, positives, later }: Collected,
    { context, worries }: SentenceInput,
  ) {
    this.found = found;
    this.after = new After(reading);
    this.words = reading.wordCount;
    this.numbers = reading.numberCount;
    this.negatives = negatives;
    this.positives = positives;
    this.#reading = reading;
    this.#scope = { context, worries };
    this.#later = later;
  }

  /** The matches of a rule over a whole text in this sentence, which is `text` as written. */
  tells(finder: Finder, number: number, text: string): readonly Match[] {
    const known = this.#told?.get(finder);
    if (known !== undefined) return known;
    const raw = this.#later?.of(number);
    const isWorthwhile =
      raw !== undefined ||
      (finder.searcher !== null && isWorthIt(finder.searcher, this.#reading, this.#scope.worries));
    const told = isWorthwhile
      ? matchesOf(finder, raw ?? none, this.#reading, { ...this.#scope, text })
      : none;
    this.#told ??= new Map();
    this.#told.set(finder, told);
    return told;
  }

  /** What the code of a rule answers about this sentence. */
  answers(finder: Finder): boolean {
    const known = this.#answers?.get(finder);
    if (known !== undefined) return known;
    const { code, lists } = finder;
    const answer = code.answer?.(this.#reading, { ...this.#scope, lists }) === true;
    this.#answers ??= new Map();
    this.#answers.set(finder, answer);
    return answer;
  }

  /** See before.ts; read when first asked for. */
  get marks(): number {
    return this.#reading.marks;
  }

  /** What it was read with. */
  get before(): Before {
    return this.#reading.before;
  }
}

const none: readonly never[] = [];

const { quote, reported, negation, self, source, heading, question } = exemptionBits;

/** True when one of the exemptions of the finder holds for this hit. */
function isExempt({ exempt }: Finder, { at, from, to }: Hit, reading: Reading): boolean {
  return (
    ((exempt & quote) !== 0 && reading.isQuoted(at)) ||
    ((exempt & reported) !== 0 && reading.isReported(at)) ||
    ((exempt & self) !== 0 && reading.isAboutSelf(at)) ||
    ((exempt & heading) !== 0 && reading.isHeading()) ||
    ((exempt & question) !== 0 && reading.question !== null) ||
    ((exempt & source) !== 0 && reading.hasSource()) ||
    ((exempt & negation) !== 0 && reading.isNegated(from, to))
  );
}

function isAllowed(finder: Finder, hit: RawHit, raw: readonly RawHit[], reading: Reading): boolean {
  if (hit.number < 0) return false;
  const unless = unlessGroup(hit.number);
  for (let index = 0; index < raw.length; index += 1) if (raw[index]?.number === unless) return false;
  const about = finder.groups[hit.number]?.about;
  const isAbout = !about || about.has(reading.who(hit.at)) || (about.has('bare') && reading.isBare(hit.at));
  return isAbout && !isExempt(finder, hit, reading);
}

function allowed(finder: Finder, raw: readonly RawHit[], reading: Reading): readonly RawHit[] {
  let hits: RawHit[] | null = null;
  for (let index = 0; index < raw.length; index += 1) {
    const hit = raw[index];
    if (hit === undefined || !isAllowed(finder, hit, raw, reading)) continue;
    hits ??= [];
    hits.push(hit);
  }
  return hits ?? none;
}

/** Overlapping matches of one finder are one: the first, made as long as the longest. */
function merge(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((one, other) => one.from - other.from || other.to - one.to);
  const merged: Match[] = [];
  for (const match of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && match.from < last.to)
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, match.to) };
    else merged.push(match);
  }
  return merged;
}

function matchesOf(
  finder: Finder,
  raw: readonly RawHit[],
  reading: Reading,
  { context, text, worries }: Pick<Scope, 'context' | 'text' | 'worries'>,
): readonly Match[] {
  const { code, lists } = finder;
  const hits = raw.length === 0 ? raw : allowed(finder, raw, reading);
  const scope: Scope = { context, text, worries, lists, hits };
  const searched = code.search?.(reading, scope) ?? none;
  if (hits.length === 0) return searched.length > 1 ? merge(searched) : searched;
  const matches: Match[] = [];
  for (const hit of hits) {
    const level = finder.groups[hit.number]?.level;
    const checked = code.check ? code.check(hit, reading, scope) : true;
    if (checked === false) continue;
    const match = checked === true ? { from: hit.from, to: hit.to } : checked;
    matches.push(level && !match.level ? { ...match, level } : match);
  }
  matches.push(...searched);
  return matches.length > 1 ? merge(matches) : matches;
}

function toFound(match: Match, finder: number, reading: Reading): Found | null {
  const first = reading.tokens[match.from];
  const last = reading.tokens[match.to - 1];
  if (first === undefined || last === undefined) return null;
  const { level, rewrites, unlessNext } = match;
  return { finder, start: first.start, end: last.end, level, rewrites, unlessNext };
}

/** Puts a number in its place in a short list of numbers. */
function insert(numbers: number[], number: number): void {
  let at = numbers.length;
  for (; at > 0 && (numbers[at - 1] ?? 0) > number; at -= 1) numbers[at] = numbers[at - 1] ?? 0;
  numbers[at] = number;
}

/** Numbers of the finders that look at the sentence, in order. */
function activeFinders(
  hits: Hits | null,
  reading: Reading,
  worries: Scope['worries'],
  searchers: readonly Searcher[],
): readonly number[] {
  const active: number[] = [];
  if (hits !== null) for (const number of hits.finders) insert(active, number);
  for (const searcher of searchers)
    if (isWorthIt(searcher, reading, worries) && !active.includes(searcher.number))
      insert(active, searcher.number);
  return active;
}

/** True when a search can find something in the sentence. */
function isWorthIt(
  { always, features, interest, needs, quote, worry }: Searcher,
  { interests, allFeatures, sentence }: Reading,
  worries: Scope['worries'],
): boolean {
  if (needs !== 0 && (needs & interests) === 0) return false;
  return (
    always ||
    (interest & interests) !== 0 ||
    (features & allFeatures) !== 0 ||
    (quote && sentence.quotes.length > 0) ||
    (worry && worries.length > 0)
  );
}

/** A sentence with what else is known of it. */
export interface SentenceInput extends Pick<Scope, 'context' | 'text' | 'worries'> {
  readonly sentence: Sentence;
  readonly before: Before;
}

/** Analyses one sentence. */
export function analyseSentence(input: SentenceInput, equipment: Equipment): SentenceResult {
  const { sentence, before, context } = input;
  const vocabulary = equipment.vocabularyIn(context.mode);
  const reading = new Reading(sentence, before, vocabulary);
  const collected = new Collected(reading, equipment, vocabulary);
  const { hits } = collected;
  const found: Found[] = [];
  const searchers = equipment.searchers[context.mode];
  for (const number of activeFinders(hits, reading, input.worries, searchers)) {
    const finder = equipment.finders[number];
    if (finder === undefined || (finder.optional && !context.rulesOn?.includes(finder.id))) continue;
    for (const match of matchesOf(finder, hits?.of(number) ?? none, reading, input)) {
      const one = toFound(match, number, reading);
      if (one !== null) found.push(one);
    }
  }
  addWeighed(found, reading, equipment, input);
  return new SentenceResult(found, reading, collected, input);
}

/** Adds the rules that the words of the sentence weigh enough for, when no phrase told of them and no exemption holds. */
function addWeighed(
  found: Found[],
  reading: Reading,
  { weigh, finders }: Equipment,
  { context, worries }: SentenceInput,
): void {
  // Where somebody may not be safe, only what is known for certain is said of how it is written.
  if (worries.length > 0) return;
  for (const { finder: number, from, to } of weigh(reading.tokens, context.mode)) {
    const finder = finders[number];
    if (finder === undefined || found.some((one) => one.finder === number)) continue;
    if (isExempt(finder, { at: from, from, to, group: '' }, reading)) continue;
    const one = toFound({ from, to }, number, reading);
    if (one !== null) found.push(one);
  }
}
