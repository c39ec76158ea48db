/** Runs every rule and strength over one sentence. */
import type { Sentence } from '../dutch/token.ts';
import type { Before } from './before.ts';
import { type Equipment, type Finder, type Searcher, unlessGroup } from './finder.ts';
import { ActiveFinders, Collected } from './hits.ts';
import type { Fit } from './phrase-index.ts';
import { Reading } from './reading.ts';
import { exemptionBits, type Hit, type Match, type Scope } from './rule.ts';
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
  readonly negatives: number;
  readonly positives: number;
  readonly #reading: Reading;
  readonly #context: Scope['context'];
  readonly #worries: Scope['worries'];
  /** The hits of the rules over a whole text, which look at them when they are asked for. */
  readonly #later: readonly Fit[];
  #answers: Map<Finder, boolean> | null = null;
  #told: Map<Finder, readonly Match[]> | null = null;

  constructor(
    found: readonly Found[],
    reading: Reading,
    { negatives, positives, hasLater, fits }: Collected,
    { context, worries }: SentenceInput,
  ) {
    this.found = found;
    this.negatives = negatives;
    this.positives = positives;
    this.#reading = reading;
    this.#context = context;
    this.#worries = worries;
    this.#later = hasLater ? fits : none;
  }

  /** The matches of a rule over a whole text, which is `text`, in this sentence. */
  tells(finder: Finder, number: number, text: string): readonly Match[] {
    const known = this.#told?.get(finder);
    if (known !== undefined) return known;
    if (!this.#mayTell(finder, number)) return none;
    const scope = { context: this.#context, worries: this.#worries, text: writtenIn(text, this.#reading) };
    const told = matchesOf(finder, number, this.#later, this.#reading, scope);
    this.#told ??= new Map();
    this.#told.set(finder, told);
    return told;
  }

  #mayTell({ searcher }: Finder, number: number): boolean {
    for (let index = 0; index < this.#later.length; index += 1)
      if (this.#later[index]?.owner === number) return true;
    return searcher !== null && isWorthIt(searcher, this.#reading, this.#worries);
  }

  /** What the code of a rule answers about this sentence. */
  answers(finder: Finder): boolean {
    const known = this.#answers?.get(finder);
    if (known !== undefined) return known;
    const { code, lists } = finder;
    const scope = { context: this.#context, worries: this.#worries, lists };
    const answer = code.answer?.(this.#reading, scope) === true;
    this.#answers ??= new Map();
    this.#answers.set(finder, answer);
    return answer;
  }

  get words(): number {
    return this.#reading.wordCount;
  }

  get numbers(): number {
    return this.#reading.numberCount;
  }

  /** See before.ts; read when first asked for. */
  get marks(): number {
    return this.#reading.marks;
  }

  /** What the next sentence is read with. */
  get after(): Before {
    return this.#reading;
  }

  /** What it was read with. */
  get before(): Before {
    return this.#reading.before;
  }
}

const none: readonly never[] = [];

/** A sentence as written. */
const writtenIn = (text: string, { sentence: { start, end } }: Reading): string => text.slice(start, end);

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

/** True when a phrase under `unless` of its group stands in the sentence. */
function isRuledOut({ owner, number }: Fit, fits: readonly Fit[]): boolean {
  const unless = unlessGroup(number);
  for (let index = 0; index < fits.length; index += 1) {
    const other = fits[index];
    if (other?.owner === owner && other.number === unless) return true;
  }
  return false;
}

function isAllowed(finder: Finder, hit: Fit, fits: readonly Fit[], reading: Reading): boolean {
  const group = finder.groups[hit.number];
  if (group === undefined || (group.hasUnless && isRuledOut(hit, fits))) return false;
  const { about } = group;
  const isAbout = !about || about.has(reading.who(hit.at)) || (about.has('bare') && reading.isBare(hit.at));
  return isAbout && !isExempt(finder, hit, reading);
}

/** The hits of a finder that nothing takes away. */
function allowed(finder: Finder, number: number, fits: readonly Fit[], reading: Reading): readonly Fit[] {
  let hits: Fit[] | null = null;
  for (let index = 0; index < fits.length; index += 1) {
    const hit = fits[index];
    if (hit?.owner !== number || !isAllowed(finder, hit, fits, reading)) continue;
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
  number: number,
  fits: readonly Fit[],
  reading: Reading,
  { context, text, worries }: Pick<Scope, 'context' | 'text' | 'worries'>,
): readonly Match[] {
  const { code, lists } = finder;
  const hits = allowed(finder, number, fits, reading);
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

const active = new ActiveFinders();

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

/** A sentence of a text, with what else is known of it. */
export interface SentenceInput extends Pick<Scope, 'context' | 'worries'> {
  readonly sentence: Sentence;
  /** The whole text. */
  readonly text: string;
  readonly before: Before;
}

/** Analyses one sentence. */
export function analyseSentence(input: SentenceInput, equipment: Equipment): SentenceResult {
  const { sentence, before, context, worries } = input;
  const vocabulary = equipment.vocabularyIn(context.mode);
  const reading = new Reading(sentence, before, vocabulary);
  active.clear();
  const collected = new Collected(reading, vocabulary.fitsIn(reading), equipment, active);
  for (const searcher of equipment.searchers[context.mode])
    if (isWorthIt(searcher, reading, worries)) active.add(searcher.number);
  if (active.count === 0) return new SentenceResult(none, reading, collected, input);
  const scope = { context, worries, text: writtenIn(input.text, reading) };
  let found: Found[] | null = null;
  for (let index = 0; index < active.count; index += 1) {
    const number = active.at(index);
    const finder = equipment.finders[number];
    if (finder === undefined || (finder.optional && !context.rulesOn?.includes(finder.id))) continue;
    for (const match of matchesOf(finder, number, collected.fits, reading, scope)) {
      const one = toFound(match, number, reading);
      if (one === null) continue;
      found ??= [];
      found.push(one);
    }
  }
  return new SentenceResult(found ?? none, reading, collected, input);
}
