/** Runs every rule and strength over one sentence. */
import { type Evidence, worriesOfSentence } from '../context/index.ts';
import type { Sentence } from '../dutch/token.ts';
import type { Before } from './before.ts';
import { isExempt } from './exempt.ts';
import { type Equipment, type Finder, type Searcher, unlessGroup } from './finder.ts';
import { type Found, isOff, toFound } from './found.ts';
import { ActiveFinders, Collected } from './hits.ts';
import type { Fit } from './phrase-index.ts';
import { Reading } from './reading.ts';
import type { Match, Scope } from './rule.ts';
import { withWeighed } from './weighed.ts';

/** What the rules found in one sentence, and what it leaves behind. */
export class SentenceResult {
  readonly context: Scope['context'];
  readonly reading: Reading;
  readonly negatives: number;
  readonly positives: number;
  found: readonly Found[] = none;
  readonly #safety: Evidence['safety'] | undefined;
  #worries: Scope['worries'] | null = null;
  /** The hits of the rules over a whole text, which look at them when they are asked for. */
  readonly #later: readonly Fit[];
  #answers: Map<Finder, boolean> | null = null;
  #told: Map<Finder, readonly Match[]> | null = null;

  constructor(reading: Reading, { negatives, positives, hasLater, fits }: Collected, input: SentenceInput) {
    this.context = input.context;
    this.reading = reading;
    this.negatives = negatives;
    this.positives = positives;
    this.#safety = input.safety;
    this.#later = hasLater ? fits : none;
  }

  /** See Scope in rule.ts; read when first asked for, as few rules ask. */
  get worries(): Scope['worries'] {
    this.#worries ??= this.#safety === undefined ? none : worriesOfSentence(this.#safety);
    return this.#worries;
  }

  /** The matches of a rule over a whole text, which is `text`, in this sentence. */
  tells(finder: Finder, number: number, text: string): readonly Match[] {
    const known = this.#told?.get(finder);
    if (known !== undefined) return known;
    if (!this.#mayTell(finder, number)) return none;
    const told = matchesOf(finder, number, this.#later, this, writtenIn(text, this.reading));
    this.#told ??= new Map();
    this.#told.set(finder, told);
    return told;
  }

  #mayTell({ searcher }: Finder, number: number): boolean {
    for (let index = 0; index < this.#later.length; index += 1)
      if (this.#later[index]?.owner === number) return true;
    return searcher !== null && isWorthIt(searcher, this);
  }

  /** What the code of a rule answers about this sentence. */
  answers(finder: Finder): boolean {
    const known = this.#answers?.get(finder);
    if (known !== undefined) return known;
    const { code, lists } = finder;
    const answer = code.answer?.(this.reading, new FinderScope(this, lists, '', none)) === true;
    this.#answers ??= new Map();
    this.#answers.set(finder, answer);
    return answer;
  }

  get words(): number {
    return this.reading.wordCount;
  }

  get numbers(): number {
    return this.reading.numberCount;
  }

  /** See before.ts; read when first asked for. */
  get marks(): number {
    return this.reading.marks;
  }

  /** What it was read with. */
  get before(): Before {
    return this.reading.before;
  }

  /** What the next sentence is read with. */
  get after(): Before {
    return this.reading;
  }
}

/** What a rule gets beside the sentence. */
class FinderScope implements Scope {
  readonly lists: Scope['lists'];
  readonly text: string;
  readonly hits: Scope['hits'];
  readonly #result: SentenceResult;

  constructor(result: SentenceResult, lists: Scope['lists'], text: string, hits: Scope['hits']) {
    this.#result = result;
    this.lists = lists;
    this.text = text;
    this.hits = hits;
  }

  get context(): Scope['context'] {
    return this.#result.context;
  }

  get worries(): Scope['worries'] {
    return this.#result.worries;
  }
}

const none: readonly never[] = [];

/** A sentence as written. */
const writtenIn = (text: string, { sentence: { start, end } }: Reading): string => text.slice(start, end);

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
  result: SentenceResult,
  text: string,
): readonly Match[] {
  const { code, lists } = finder;
  const { reading } = result;
  const hits = allowed(finder, number, fits, reading);
  const scope = new FinderScope(result, lists, text, hits);
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

const active = new ActiveFinders();

/** True when a search can find something in the sentence. */
function isWorthIt(
  { always, features, interest, needs, quote, worry }: Searcher,
  result: SentenceResult,
): boolean {
  const { interests, allFeatures, sentence } = result.reading;
  if (needs !== 0 && (needs & interests) === 0) return false;
  return (
    always ||
    (interest & interests) !== 0 ||
    (features & allFeatures) !== 0 ||
    (quote && sentence.quotes.length > 0) ||
    (worry && result.worries.length > 0)
  );
}

/** A sentence of a text, with what else is known of it. */
export interface SentenceInput {
  readonly sentence: Sentence;
  /** The whole text. */
  readonly text: string;
  readonly before: Before;
  readonly context: Scope['context'];
  readonly safety: Evidence['safety'] | undefined;
}

/** What the active finders find in a sentence. */
function findIn(
  result: SentenceResult,
  { fits }: Collected,
  { finders }: Equipment,
  wholeText: string,
): readonly Found[] | null {
  if (active.count === 0) return null;
  const { reading, context } = result;
  const text = writtenIn(wholeText, reading);
  let found: Found[] | null = null;
  for (let index = 0; index < active.count; index += 1) {
    const number = active.at(index);
    const finder = finders[number];
    if (finder === undefined || isOff(finder, context)) continue;
    for (const match of matchesOf(finder, number, fits, result, text)) {
      const one = toFound(match, number, reading);
      if (one === null) continue;
      found ??= [];
      found.push(one);
    }
  }
  return found;
}

/** Analyses one sentence. */
export function analyseSentence(input: SentenceInput, equipment: Equipment): SentenceResult {
  const { mode } = input.context;
  const vocabulary = equipment.vocabularyIn(mode);
  const reading = new Reading(input.sentence, input.before, vocabulary);
  active.clear();
  const collected = new Collected(reading, vocabulary.fitsIn(reading), equipment, active);
  const result = new SentenceResult(reading, collected, input);
  for (const searcher of equipment.searchers[mode])
    if (isWorthIt(searcher, result)) active.add(searcher.number);
  const found = withWeighed(findIn(result, collected, equipment, input.text), result, equipment);
  if (found !== null) result.found = found;
  return result;
}
