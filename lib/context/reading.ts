import { idOf } from '../dutch/known-words.ts';
import type { Sentence, Token } from '../dutch/token.ts';
import { isNamedChild } from './names.ts';
import type { Hit } from './patterns/matcher.ts';
import { clauseEnd } from './patterns/notation.ts';
import { type Person, subjectsOf } from './people.ts';
import { sources, type Target } from './sources.ts';

export type Found<T extends Target = Target> = Hit<T>;

/** A sentence as the finders of themes and of safety read it. */
export interface Reading {
  /** The words in lookup form, with `clauseEnd` where a clause ends. */
  readonly norms: readonly string[];
  /** The token of each of them. */
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
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

const clauseMarks = '.,;:!?()\u2026\u2013-';

const clauseEndId = idOf(clauseEnd);

/** Quotation marks and other signs are left out. */
function wordsOf(tokens: readonly Token[]): { norms: string[]; ids: number[]; tokens: Token[] } {
  const norms: string[] = [];
  const ids: number[] = [];
  const kept: Token[] = [];
  for (const token of tokens) {
    const isMark = token.kind === 'punctuation';
    if (isMark && !clauseMarks.includes(token.text.charAt(0))) continue;
    norms.push(isMark ? clauseEnd : token.norm);
    ids.push(isMark ? clauseEndId : token.id);
    kept.push(token);
  }
  const last = kept.at(-1);
  if (last !== undefined && last.kind !== 'punctuation') {
    norms.push(clauseEnd);
    ids.push(clauseEndId);
    kept.push(last);
  }
  return { norms, ids, tokens: kept };
}

/** The people by their role, and the children that are called by their name. */
function withNames(people: readonly Person[], tokens: readonly Token[]): readonly Person[] {
  const isPerson = (place: number): boolean => people.some(({ at }) => at === place);
  const named: Person[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]?.text.charCodeAt(0) ?? 0;
    const isSmall = first >= 0x61 && first <= 0x7a;
    if (!isSmall && !isPerson(at) && isNamedChild(tokens, at, isPerson(at - 1)))
      named.push({ at, role: 'kind' });
  }
  return named.length === 0 ? people : [...people, ...named].sort((one, other) => one.at - other.at);
}

/** Reads a sentence once: its words, its people, and every pattern in it. */
export function readSentence({ tokens, quotes }: Sentence): Reading {
  const words = wordsOf(tokens);
  const found = sources().matcher.match(words.norms, words.ids);
  const people: Person[] = [];
  let framed = false;
  let individual = false;
  let anyone = false;
  let adult = false;
  let fiction = false;
  let speech = false;
  for (const { means, first } of found) {
    if (means.kind === 'person') people.push({ at: first, role: means.role });
    else if (means.kind === 'frame') framed = true;
    else if (means.kind === 'fiction') fiction = true;
    else if (means.kind === 'speech') speech = true;
    else if (means.kind === 'individual') individual = true;
    else if (means.kind === 'anyone') anyone = true;
    else if (means.kind === 'adult') adult = true;
  }
  const aboutNobody = (framed && !individual) || (fiction && !speech);
  const everyone = withNames(people, words.tokens);
  const subjects = subjectsOf(words.norms, everyone);
  return {
    norms: words.norms,
    tokens: words.tokens,
    found,
    people: everyone,
    subjects,
    anyone,
    adult,
    quoted: quotes.length > 0,
    aboutNobody,
  };
}
