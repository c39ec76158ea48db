/** Runs every rule and strength over one sentence. */
import type { Sentence } from '../dutch/token.ts';
import { type Before, NEGATIVE, POSITIVE } from './before.ts';
import { type Equipment, type Finder, unlessGroup } from './finder.ts';
import { matchPhrase } from './phrase.ts';
import { Reading } from './reading.ts';
import type { Hit, Match, Scope } from './rule.ts';
import type { AnalysisContext, Level, Span } from './types.ts';

/** What one finder reports in one sentence. Offsets count from the start of the sentence. */
export interface Found extends Span {
  readonly finder: number;
  readonly level?: Level;
  readonly rewrites?: readonly string[];
  readonly unlessNext?: number;
}

export interface SentenceResult {
  readonly found: readonly Found[];
  readonly after: Before;
  readonly marks: number;
  readonly words: number;
  readonly negatives: number;
  readonly positives: number;
}

interface RawHit extends Hit {
  readonly number: number;
}

interface Collected {
  /** Hits per finder. */
  readonly hits: Map<number, RawHit[]>;
  negatives: number;
  positives: number;
}

function collect(reading: Reading, equipment: Equipment, context: AnalysisContext): Collected {
  const collected: Collected = { hits: new Map(), negatives: 0, positives: 0 };
  for (const { at, phrases } of reading.tries) {
    for (const { phrase, owner, group } of phrases) {
      const finder = equipment.finders[owner];
      if (finder !== undefined && !finder.modes.has(context.mode)) continue;
      const range = matchPhrase(phrase, reading, at);
      if (range === null) continue;
      if (owner === equipment.signalOwner) addSignal(reading, collected, group, range.from, range.to);
      else {
        const hits = collected.hits.get(owner) ?? [];
        hits.push({ ...range, at, group: finder?.groups[group]?.name ?? '', number: group });
        collected.hits.set(owner, hits);
      }
    }
  }
  return collected;
}

function addSignal(reading: Reading, collected: Collected, mark: number, from: number, to: number): void {
  if (mark === NEGATIVE) collected.negatives += 1;
  if (mark === POSITIVE) {
    if (reading.isNegated(from, to)) return;
    collected.positives += 1;
  }
  reading.marks |= mark;
}

/** True when one of the exemptions of the finder holds for this hit. */
function isExempt({ exempt }: Finder, hit: Hit, reading: Reading): boolean {
  return (
    (exempt.has('quote') && reading.isQuoted(hit.at)) ||
    (exempt.has('reported') && reading.isReported(hit.at)) ||
    (exempt.has('self') && reading.isAboutSelf(hit.at)) ||
    (exempt.has('heading') && reading.isHeading()) ||
    (exempt.has('question') && reading.question !== null) ||
    (exempt.has('source') && reading.hasSource()) ||
    (exempt.has('negation') && reading.isNegated(hit.from, hit.to))
  );
}

function allowed(finder: Finder, raw: readonly RawHit[], reading: Reading): RawHit[] {
  const barred = new Set(raw.filter(({ number }) => number < 0).map(({ number }) => number));
  return raw.filter((hit) => {
    if (hit.number < 0 || barred.has(unlessGroup(hit.number))) return false;
    const { about } = finder.groups[hit.number] ?? {};
    const isAbout = !about || about.has(reading.who(hit.at)) || (about.has('bare') && reading.isBare(hit.at));
    return isAbout && !isExempt(finder, hit, reading);
  });
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
  scope: Omit<Scope, 'hits' | 'lists'>,
): Match[] {
  const { code, lists } = finder;
  const hits = raw.length === 0 ? raw : allowed(finder, raw, reading);
  const whole: Scope = { ...scope, lists, hits };
  const matches: Match[] = [];
  for (const hit of hits) {
    const level = finder.groups[hit.number]?.level;
    const checked = code.check ? code.check(hit, reading, whole) : true;
    if (checked === false) continue;
    const match = checked === true ? { from: hit.from, to: hit.to } : checked;
    matches.push(level && !match.level ? { ...match, level } : match);
  }
  if (code.search) matches.push(...code.search(reading, whole));
  return matches.length > 1 ? merge(matches) : matches;
}

function toFound(match: Match, finder: number, reading: Reading): Found | null {
  const first = reading.tokens[match.from];
  const last = reading.tokens[match.to - 1];
  if (first === undefined || last === undefined) return null;
  const { level, rewrites, unlessNext } = match;
  return {
    finder,
    start: first.start,
    end: last.end,
    ...(level && { level }),
    ...(rewrites && { rewrites }),
    ...(unlessNext && { unlessNext }),
  };
}

/** Analyses one sentence. `text` is the sentence as written. */
export function analyseSentence(
  sentence: Sentence,
  text: string,
  before: Before,
  context: AnalysisContext,
  equipment: Equipment,
): SentenceResult {
  const reading = new Reading(sentence, before, equipment.vocabulary);
  const { hits, negatives, positives } = collect(reading, equipment, context);
  let features = 0;
  for (const one of reading.features) features |= one;
  const found: Found[] = [];
  equipment.finders.forEach((finder, number) => {
    const raw = hits.get(number);
    const { search, needs } = finder.code;
    const searches =
      search !== undefined &&
      finder.modes.has(context.mode) &&
      (needs === undefined || (needs & features) !== 0);
    if (raw === undefined && !searches) return;
    for (const match of matchesOf(finder, raw ?? [], reading, { context, text })) {
      const one = toFound(match, number, reading);
      if (one !== null) found.push(one);
    }
  });
  const { masculine, feminine, plural, topic } = reading.referents;
  return {
    found,
    marks: reading.marks,
    words: reading.words(),
    negatives,
    positives,
    after: { masculine, feminine, plural, topic, last: reading.marks, secondLast: before.last },
  };
}
