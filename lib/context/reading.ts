import { idOf } from '../dutch/known-words.ts';
import type { Sentence, Token } from '../dutch/token.ts';
import { isNamedChild } from './names.ts';
import type { Hit } from './patterns/matcher.ts';
import { clauseEnd } from './patterns/notation.ts';
import { type Person, subjectsOf } from './people.ts';
import { ADULT, ANYONE, FICTION, FRAME, INDIVIDUAL, SPEECH, sources, type Target } from './sources.ts';

/** A pattern of a theme, and a sign of safety, that were found. */
export type ThemeHit = Hit<Extract<Target, { kind: 'theme' }>>;
export type SafetyHit = Hit<Extract<Target, { kind: 'safety' }>>;

/** A sentence as the finders of themes and of safety read it. */
export interface Reading {
  /** The words in lookup form, with `clauseEnd` where a clause ends. */
  readonly norms: readonly string[];
  /** The token of each of them. */
  readonly tokens: readonly Token[];
  readonly themes: readonly ThemeHit[];
  readonly signs: readonly SafetyHit[];
  readonly people: readonly Person[];
  readonly subjects: readonly Person[];
  /** True when part of the sentence is quoted. */
  readonly quoted: boolean;
  /** True when a child, a parent, the family or a pronoun is named. */
  readonly anyone: boolean;
  /** True when the sentence tells what only an adult goes through. */
  readonly adult: boolean;
  /** True for a sentence about a lesson, a training or things without a child or parent, and for a story. */
  readonly aboutNobody: boolean;
}

const clauseEndId = idOf(clauseEnd);

/** True for a mark that ends a clause: . , ; : ? ! ( ) - and the dots and the dash that are one sign. */
function endsClause(code: number): boolean {
  return (
    code === 0x2c ||
    code === 0x2e ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x3f ||
    code === 0x21 ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x2d ||
    code === 0x2026 ||
    code === 0x2013
  );
}

/** Quotation marks and other signs say nothing here. */
const isRead = ({ kind, text }: Token): boolean => kind !== 'punctuation' || endsClause(text.charCodeAt(0));

function wordsOf(tokens: readonly Token[]): { norms: string[]; ids: number[]; tokens: Token[] } {
  let count = 0;
  let last: Token | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isRead(token)) continue;
    count += 1;
    last = token;
  }
  const isOpen = last !== undefined && last.kind !== 'punctuation';
  // Made as long as they will be: a list that grows is made anew a few times.
  const norms = new Array<string>(isOpen ? count + 1 : count);
  const ids = new Array<number>(norms.length);
  const kept = new Array<Token>(norms.length);
  let place = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isRead(token)) continue;
    const isMark = token.kind === 'punctuation';
    norms[place] = isMark ? clauseEnd : token.norm;
    ids[place] = isMark ? clauseEndId : token.id;
    kept[place] = token;
    place += 1;
  }
  if (isOpen && last !== undefined) {
    norms[place] = clauseEnd;
    ids[place] = clauseEndId;
    kept[place] = last;
  }
  return { norms, ids, tokens: kept };
}

/** True when one of the people stands at a place. */
function isPerson(people: readonly Person[], place: number): boolean {
  for (let index = 0; index < people.length; index += 1) if (people[index]?.at === place) return true;
  return false;
}

/** The people by their role, and the children that are called by their name. */
function withNames(people: readonly Person[], tokens: readonly Token[]): readonly Person[] {
  let named: Person[] | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]?.text.charCodeAt(0) ?? 0;
    // Most words, and marks and figures, are no name by their first sign.
    if (first < 0x41 || (first >= 0x61 && first <= 0x7a)) continue;
    if (isPerson(people, at) || !isNamedChild(tokens, at, isPerson(people, at - 1))) continue;
    named ??= [];
    named.push({ at, role: 'kind' });
  }
  return named === null ? people : [...people, ...named].sort((one, other) => one.at - other.at);
}

/** Reads a sentence once: its words, its people, and every pattern in it. */
export function readSentence({ tokens, quotes }: Sentence): Reading {
  const words = wordsOf(tokens);
  const { hits, marks } = sources().matcher.match(words.norms, words.ids);
  const people: Person[] = [];
  const themes: ThemeHit[] = [];
  const signs: SafetyHit[] = [];
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit === undefined) continue;
    if (isSafety(hit)) signs.push(hit);
    else if (isTheme(hit)) themes.push(hit);
    else if (hit.means.kind === 'person') people.push({ at: hit.first, role: hit.means.role });
  }
  const framed = (marks & FRAME) !== 0 && (marks & INDIVIDUAL) === 0;
  const everyone = withNames(people, words.tokens);
  return {
    norms: words.norms,
    tokens: words.tokens,
    themes,
    signs,
    people: everyone,
    subjects: subjectsOf(words.norms, everyone),
    anyone: (marks & ANYONE) !== 0,
    adult: (marks & ADULT) !== 0,
    quoted: quotes.length > 0,
    aboutNobody: framed || ((marks & FICTION) !== 0 && (marks & SPEECH) === 0),
  };
}

const isTheme = (hit: Hit<Target>): hit is ThemeHit => hit.means.kind === 'theme';
const isSafety = (hit: Hit<Target>): hit is SafetyHit => hit.means.kind === 'safety';
