/**
 * Phrases: a small notation for runs of words, used in the rules' data files.
 *
 *   word            that word (its norm)            a|b            one of these
 *   word~           an adjective in its forms       {weigeren}     a verb in all its forms
 *   narcist*        words that start so             *ouder         words that end so
 *   @name           a word list of the same file    <parent>       a class of words, see `classes`
 *   word?           may be absent                   !word          not this word here
 *   (de indruk|het idee)   one of these runs; `(heel erg)?` may be absent
 *   ...  ...2       at most four, or two, words     ^              start of the sentence
 *
 * A comma is a word of its own: `mooi , maar`. Gaps stop at . ; : ? ! and never start or end a phrase.
 */
import { adjectiveForms } from '../dutch/adjectives.ts';
import * as dutch from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import { WordSet } from './word-set.ts';
import * as words from './words.ts';

export { WordSet } from './word-set.ts';

export const classes: Readonly<Record<string, number>> = {
  parent: words.PARENT,
  child: words.CHILD,
  family: words.FAMILY,
  own: words.OWN,
  agency: words.AGENCY,
  name: words.NAME,
  p1: dutch.FIRST,
  p2: dutch.SECOND,
  p3: dutch.THIRD,
  not: dutch.NEGATION,
  wh: dutch.QUESTION_WORD,
  prep: dutch.PREPOSITION,
  det: dutch.DETERMINER,
  poss: dutch.POSSESSIVE,
  finite: dutch.FINITE,
  verb: dutch.FINITE | dutch.STEM | dutch.INFINITIVE,
  infinitive: dutch.INFINITIVE,
  participle: dutch.PARTICIPLE,
  say: dutch.SAY,
  modal: dutch.MODAL,
  copula: dutch.COPULA,
  time: dutch.TIME,
};

export type Lists = Readonly<Record<string, WordSet>>;

export interface WordsElement {
  readonly kind: 'words';
  readonly words: WordSet;
  readonly features: number;
  readonly optional: boolean;
  readonly not: boolean;
}

export type Element =
  | WordsElement
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' };

/** A phrase ready for matching; `anchor` is the element that decides where it is tried. */
export interface Phrase {
  readonly source: string;
  readonly elements: readonly Element[];
  readonly anchor: number;
}

const frequent = new Set(
  'de het een u je jij jullie uw ik we wij en of maar dat die dit is zijn was niet geen van op in te met voor aan er om als ook al dan nog maar , heeft hebt heb wat hij zij ze'.split(
    ' ',
  ),
);

interface Parts {
  exact: string[];
  starts: string[];
  ends: string[];
  features: number;
}

function addAlternative(alternative: string, parts: Parts, lists: Lists): void {
  if (alternative.startsWith('@')) {
    const list = lists[alternative.slice(1)];
    if (list === undefined) throw new Error(`there is no word list "${alternative.slice(1)}"`);
    parts.exact.push(...list.words);
    parts.starts.push(...list.starts);
    parts.ends.push(...list.ends);
  } else if (alternative.startsWith('<')) {
    const features = classes[alternative.slice(1, -1)];
    if (features === undefined) throw new Error(`there is no class of words "${alternative}"`);
    parts.features |= features;
  } else if (alternative.startsWith('{')) parts.exact.push(...dutch.verbForms(alternative.slice(1, -1)));
  else if (alternative.endsWith('~')) parts.exact.push(...adjectiveForms(alternative.slice(0, -1)));
  else if (alternative.endsWith('*')) parts.starts.push(alternative.slice(0, -1));
  else if (alternative.startsWith('*')) parts.ends.push(alternative.slice(1));
  else parts.exact.push(alternative);
}

function parseAlternatives(alternatives: readonly string[], lists: Lists): Parts {
  const parts: Parts = { exact: [], starts: [], ends: [], features: 0 };
  for (let at = 0; at < alternatives.length; at += 1) addAlternative(alternatives[at] ?? '', parts, lists);
  return parts;
}

/** A word list from a data file, in the notation of one word of a phrase. Throws on an unknown list. */
export function wordSet(source: string, lists: Lists = {}): WordSet {
  const { exact, starts, ends } = parseAlternatives(source.split(/[\s|]+/).filter(Boolean), lists);
  return new WordSet(exact, starts, ends);
}

interface WordPart {
  readonly words: WordSet;
  readonly features: number;
}

/** What was read of the parts of phrases: by what they say, and with `!` and `?`. */
interface Known {
  readonly parts: Map<string, WordPart>;
  readonly elements: Map<string, Element>;
}

const nothingKnown = (): Known => ({ parts: new Map(), elements: new Map() });
const ofPlain = nothingKnown();
const ofListed = new WeakMap<Lists, Known>();

/** What is known of parts that name a list, or of those that do not. */
function knownOf(source: string, lists: Lists): Known {
  if (!source.includes('@')) return ofPlain;
  const known = ofListed.get(lists) ?? nothingKnown();
  ofListed.set(lists, known);
  return known;
}

const none: readonly string[] = [];

function readPart(source: string, lists: Lists): WordPart {
  if (!/[|@<{~*]/.test(source)) return { words: new WordSet([source], none, none), features: 0 };
  const list = source.startsWith('@') ? lists[source.slice(1)] : undefined;
  if (list !== undefined) return { words: list, features: 0 };
  const { exact, starts, ends, features } = parseAlternatives(source.split('|'), lists);
  const words = new WordSet(
    exact.slice(),
    starts.length === 0 ? none : starts,
    ends.length === 0 ? none : ends,
  );
  return { words, features };
}

/** The words of one part of a phrase; the same part is read once, and is then the same set. */
function partOf(source: string, lists: Lists, { parts }: Known): WordPart {
  const before = parts.get(source);
  if (before !== undefined) return before;
  const part = readPart(source, lists);
  parts.set(source, part);
  return part;
}

function parseElement(source: string, lists: Lists, known: Known): Element {
  if (source === '^') return { kind: 'start' };
  const gap = source.startsWith('...') ? /^\.\.\.(\d*)$/.exec(source) : null;
  if (gap) return { kind: 'gap', most: gap[1] ? Number(gap[1]) : 4 };
  const not = source.startsWith('!') && source.length > 1;
  const optional = source.endsWith('?') && source.length > 1;
  const part = partOf(source.slice(not ? 1 : 0, optional ? -1 : undefined), lists, known);
  return { kind: 'words', ...part, optional, not };
}

/** A part of a phrase; the same part is read once, as thousands of phrases share a few thousand parts. */
function elementOf(source: string, lists: Lists): Element {
  const known = knownOf(source, lists);
  const before = known.elements.get(source);
  if (before !== undefined) return before;
  const element = parseElement(source, lists, known);
  known.elements.set(source, element);
  return element;
}

/** Whether a word of a set is in most sentences. Many phrases ask it of the same sets. */
function holdsFrequent(set: WordSet): boolean {
  const known = frequents.get(set);
  if (known !== undefined) return known;
  const { words } = set;
  let holds = false;
  for (let at = 0; at < words.length && !holds; at += 1) holds = frequent.has(words[at] ?? '');
  frequents.set(set, holds);
  return holds;
}

const frequents = new Map<WordSet, boolean>();

function weight(element: Element): number {
  if (element.kind !== 'words' || element.optional || element.not || element.features !== 0) return -1;
  return holdsFrequent(element.words) ? 1 : 2;
}

/** The first of the elements that are best to look for; -1 when there is none. */
function anchorOf(elements: readonly Element[]): number {
  let anchor = -1;
  let most = -1;
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    const own = element === undefined ? -1 : weight(element);
    if (own <= most) continue;
    most = own;
    anchor = index;
  }
  return anchor;
}

/** The phrases that a phrase with round brackets stands for. */
export function expandPhrase(source: string): string[] {
  if (!source.includes('(') && !source.includes('  ')) return [source.trim()];
  const group = /\(([^()]*)\)(\?)?/.exec(source);
  if (group === null) return [source.replace(/\s+/g, ' ').trim()];
  const [whole, runs = '', optional] = group;
  const variants = [...runs.split('|'), ...(optional ? [''] : [])];
  return variants.flatMap((run) => expandPhrase(source.replace(whole, () => run)));
}

/** Reads a phrase without round brackets, with single spaces. Throws a sentence when it cannot be used. */
export function parsePhrase(source: string, lists: Lists): Phrase {
  try {
    const elements = source.split(' ').map((part) => elementOf(part, lists));
    const anchor = anchorOf(elements);
    if (anchor < 0)
      throw new Error('it needs a word to look for, not only classes or words that may be absent');
    return {
      source,
      elements,
      anchor,
    };
  } catch (cause) {
    throw new Error(`The phrase "${source}" cannot be read: ${cause instanceof Error ? cause.message : ''}`, {
      cause,
    });
  }
}

function stopsGap(token: Token): boolean {
  return token.kind === 'punctuation' && /^[.;:?!\u2026]/.test(token.text);
}

/** What a phrase is tried against: the words of a sentence with their features. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly features: ArrayLike<number>;
}

function fits(element: WordsElement, { tokens, features }: Words, at: number): boolean {
  const token = at < 0 ? undefined : tokens[at];
  if (token === undefined) return false;
  return ((features[at] ?? 0) & element.features) !== 0 || element.words.hasToken(token);
}

/** One past the last word when the elements from `index` on fit from `at` on in this direction, or null. */
function walk(phrase: Phrase, words: Words, index: number, at: number, step: 1 | -1): number | null {
  const { elements } = phrase;
  const element = index < 0 || index === elements.length ? undefined : elements[index];
  if (element === undefined) return at;
  const next = index + step;
  if (element.kind === 'start')
    return at < 0 || isLeadIn(words, at) ? walk(phrase, words, next, at, step) : null;
  if (element.kind === 'gap') {
    for (let skipped = 0, place = at; skipped <= element.most; skipped += 1, place += step) {
      const end = walk(phrase, words, next, place, step);
      if (end !== null) return end;
      const token = words.tokens[place];
      if (token === undefined || stopsGap(token)) return null;
    }
    return null;
  }
  const here = fits(element, words, at);
  if (element.not) return here ? null : walk(phrase, words, next, at, step);
  if (here) {
    const end = walk(phrase, words, next, at + step, step);
    if (end !== null) return end;
  }
  return element.optional ? walk(phrase, words, next, at, step) : null;
}

/** Only marks, bullets, and words like `en` and `ja` stand before a sentence really starts. */
function isLeadIn({ tokens }: Words, at: number): boolean {
  for (let index = at; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind === 'word' && !leadIns.has(token.norm)) return false;
  }
  return at < 4;
}

const leadIns = new Set('en maar ja nee ok oke goed nou nu dus tja ach mevrouw meneer mw dhr'.split(' '));

/** The range of tokens, end exclusive, that the phrase covers when its anchor is the token `at`; null when it does not fit. */
export function matchPhrase(phrase: Phrase, words: Words, at: number): { from: number; to: number } | null {
  const to = walk(phrase, words, phrase.anchor + 1, at + 1, 1);
  if (to === null) return null;
  const before = walk(phrase, words, phrase.anchor - 1, at - 1, -1);
  return before === null ? null : { from: before + 1, to };
}
