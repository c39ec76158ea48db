import type { Sentence, Token } from '../dutch/token.ts';
import { isNamedChild } from './names.ts';
import type { Hit, HitList } from './patterns/hits.ts';
import { type Person, subjectsOf } from './people.ts';
import {
  ADULT,
  ANYONE,
  FICTION,
  FRAME,
  INDIVIDUAL,
  PEOPLE,
  SIGNS,
  SPEECH,
  sources,
  type Target,
  THEMES,
} from './sources.ts';
import { knownWords, type Word } from './word.ts';

/** A pattern of a theme, and a sign of safety, that were found. */
export type ThemeHit = Hit<Extract<Target, { kind: 'theme' }>>;
export type SafetyHit = Hit<Extract<Target, { kind: 'safety' }>>;

/** A sentence as the finders of themes and of safety read it. */
export interface Reading {
  /** The words, with the end of a clause where one is; none behind the last. */
  readonly words: readonly (Word | undefined)[];
  /** The token of each of them. */
  readonly tokens: readonly Token[];
  /** What the words do, all together; see traits.ts. */
  readonly traits: number;
  /** What was found, until the next sentence is read. */
  readonly themes: HitList<Target>;
  readonly signs: HitList<Target>;
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

export const isTheme = (hit: Hit<Target>): hit is ThemeHit => hit.means.kind === 'theme';
export const isSign = (hit: Hit<Target>): hit is SafetyHit => hit.means.kind === 'safety';

/** The words of a sentence, and the token of each. The end of a sentence without a mark has the token of its last word. */
interface Written {
  readonly words: readonly (Word | undefined)[];
  readonly tokens: readonly Token[];
  readonly traits: number;
}

/**
 * The places of the words in the last sentence that are not written as they are looked up: most often they have a capital.
 * A list that is used again and again, and how much of it counts.
 */
const odd: number[] = [];
let oddCount = 0;

function wordsOf(tokens: readonly Token[]): Written {
  const known = knownWords();
  const words = new Array<Word | undefined>(tokens.length + 1);
  let traits = 0;
  oddCount = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = known.of(token);
    // What says nothing here is left out.
    if (word === null) return wordsOf(tokens.filter((other) => known.of(other) !== null));
    words[at] = word;
    traits |= word.traits;
    if (token.text === token.norm) continue;
    odd[oddCount] = at;
    oddCount += 1;
  }
  const last = tokens.length > 0 ? tokens[tokens.length - 1] : undefined;
  if (last === undefined || last.kind === 'punctuation') return { words, tokens, traits };
  words[tokens.length] = known.clauseEnd;
  return { words, tokens: [...tokens, last], traits };
}

/** The people by their role, and the children that are called by their name; both stand in order. */
function withNames(people: readonly Person[], written: Written): readonly Person[] {
  let all: Person[] | null = null;
  let added = 0;
  let next = 0;
  for (let index = 0; index < oddCount; index += 1) {
    const at = odd[index] ?? 0;
    while (next < people.length && (people[next]?.at ?? 0) < at) next += 1;
    const isPerson = next < people.length && people[next]?.at === at;
    const followsPerson = next > 0 && people[next - 1]?.at === at - 1;
    if (isPerson || !isNamedChild(written, at, followsPerson)) continue;
    all ??= [];
    all.push(...people.slice(added, next), { at, role: 'kind' });
    added = next;
  }
  return all === null ? people : all.concat(people.slice(added));
}

const nobody: readonly Person[] = [];

/** The people that are named by their role. */
function peopleIn(hits: HitList<Target>): readonly Person[] {
  if (hits.count === 0) return nobody;
  const people: Person[] = [];
  for (let index = 0; index < hits.count; index += 1) {
    const hit = hits.at(index);
    if (hit?.means.kind === 'person') people.push({ at: hit.first, role: hit.means.role });
  }
  return people;
}

/** Reads a sentence once: its words, its people, and every pattern in it. */
export function readSentence({ tokens, quotes }: Sentence): Reading {
  const written = wordsOf(tokens);
  const { matcher } = sources();
  const marks = matcher.match(written.words);
  const framed = (marks & FRAME) !== 0 && (marks & INDIVIDUAL) === 0;
  const people = withNames(peopleIn(matcher.list(PEOPLE)), written);
  return {
    words: written.words,
    tokens: written.tokens,
    traits: written.traits,
    themes: matcher.list(THEMES),
    signs: matcher.list(SIGNS),
    people,
    subjects: subjectsOf(written.words, people),
    anyone: (marks & ANYONE) !== 0,
    adult: (marks & ADULT) !== 0,
    quoted: quotes.length > 0,
    aboutNobody: framed || ((marks & FICTION) !== 0 && (marks & SPEECH) === 0),
  };
}
