/** Who a sentence is about, as far as its words say. */
import {
  AND,
  BESIDE_PERSON,
  CONJUNCTION,
  FINITE,
  HER,
  HIS,
  OF_WHOM,
  PARTNER,
  PREPOSITION,
  SPEECH,
  SUBORDINATOR,
} from './traits.ts';
import type { Word } from './word.ts';

/** `ander` is another adult (a teacher, a neighbour, an uncle), `schrijver` the professional who writes. */
export type Owner = 'kind' | 'ouder' | 'ander' | 'schrijver';
/** A pronoun whose owner only the sentences before can tell. */
export type Pronoun = 'hij' | 'zij';
export type Role = 'jongen' | 'meisje' | 'kind' | 'moeder' | 'vader' | 'ouder' | 'ander' | 'ik' | Pronoun;

export interface Person {
  /** Place among the words of the sentence. */
  readonly at: number;
  readonly role: Role;
}

type Words = readonly (Word | undefined)[];

/** True when the word at a place does one of these things; see traits.ts. */
const does = (words: Words, at: number, traits: number): boolean =>
  at >= 0 && ((words[at]?.traits ?? 0) & traits) !== 0;

/** True for a person who is the object of a preposition: not the one of whom something is said. */
function followsPreposition(words: Words, at: number): boolean {
  for (let before = at - 1; before >= at - 3 && before >= 0; before -= 1) {
    if (does(words, before, PREPOSITION)) return true;
    if (!does(words, before, BESIDE_PERSON)) return false;
  }
  return false;
}

/** True when a person stands behind another with at most a few small words between. */
function followsPerson(words: Words, at: number, previous: number): boolean {
  if (at - previous > 3) return false;
  for (let between = previous + 1; between < at; between += 1)
    if (!does(words, between, BESIDE_PERSON | AND)) return false;
  return true;
}

/**
 * The people of whom something can be said: not those behind a preposition (with haar moeder, tussen moeder en kind),
 * nor those who stand behind a subject in a subordinate clause (dat zij haar dochter).
 */
export function subjectsOf(words: Words, people: readonly Person[]): readonly Person[] {
  let subjects: Person[] | null = null;
  let previous: Person | undefined;
  let isPreviousAside = false;
  for (let index = 0; index < people.length; index += 1) {
    const person = people[index];
    if (person === undefined) continue;
    const { at } = person;
    const joined = does(words, at - 1, AND) || does(words, at - 2, AND);
    const isObject: boolean =
      previous !== undefined && (!joined || isPreviousAside) && followsPerson(words, at, previous.at);
    const isAside: boolean = isObject || followsPreposition(words, at);
    if (isAside) subjects ??= people.slice(0, index);
    else subjects?.push(person);
    previous = person;
    isPreviousAside = isAside;
  }
  return subjects ?? people;
}

const ownerOfRole = (role: Role): Owner | Pronoun => {
  if (role === 'ik') return 'schrijver';
  if (role === 'hij' || role === 'zij' || role === 'ander') return role;
  return role === 'moeder' || role === 'vader' || role === 'ouder' ? 'ouder' : 'kind';
};

/** True when one of the people is a child by role or by name. */
export function holdsChild(people: readonly Person[]): boolean {
  for (let index = 0; index < people.length; index += 1)
    if (ownerOfRole(people[index]?.role ?? 'ik') === 'kind') return true;
  return false;
}

const fits = (pronoun: Pronoun, role: Role): boolean =>
  pronoun === 'hij'
    ? role === 'jongen' || role === 'kind' || role === 'vader' || role === 'ander'
    : role === 'meisje' || role === 'kind' || role === 'moeder' || role === 'ouder';

/** Whom a pronoun refers to, given the people named before it; the pronoun itself when nobody fits. */
function resolve(pronoun: Pronoun, before: readonly Person[]): Owner | Pronoun {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const person = before[index];
    if (person === undefined) continue;
    const owner = ownerOfRole(person.role);
    if (owner === 'hij' || owner === 'zij') continue;
    if (fits(pronoun, person.role)) return owner;
  }
  return pronoun;
}

/** True when a conjunction and a finite verb stand between: the first subject of the sentence goes on. */
function subjectGoesOn(words: Words, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1)
    if (does(words, at, CONJUNCTION) && does(words, at + 1, FINITE)) return true;
  return false;
}

/** The person behind `bij` or `van` just after a word: somberheid bij moeder, de klachten van haar zoon. */
function personBehind(words: Words, people: readonly Person[], at: number): Person | undefined {
  for (let next = at + 1; next <= at + 2; next += 1) {
    if (words[next]?.endsClause === true) return undefined;
    if (does(words, next, OF_WHOM)) return people.find((person) => person.at > next && person.at <= next + 3);
  }
  return undefined;
}

/** True when a clause ends or a subordinate one begins from `from` up to `to`. */
function isClosed(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (words[at]?.endsClause === true || does(words, at, SUBORDINATOR)) return true;
  return false;
}

function subjectAt(words: Words, subjects: readonly Person[], at: number): Person | undefined {
  let nearest: Person | undefined;
  for (const person of subjects) {
    if (person.at < at) nearest = person;
    else if (nearest === undefined && person.at > at) {
      // "Piekert of opa beter wordt" is not about grandfather, nor is "Scheldt zijn moeder uit": it is about someone who is
      // not named.
      return isClosed(words, at, person.at) || does(words, person.at - 1, HIS | HER) ? undefined : person;
    } else if (person.at > at) break;
  }
  if (nearest === undefined) return undefined;
  return subjectGoesOn(words, nearest.at, at) ? subjects[0] : nearest;
}

/** The people that are named as speaker: "ze is op, zegt moeder". */
const speakersIn = (words: Words, subjects: readonly Person[]): Person[] =>
  subjects.filter(({ at }) => does(words, at - 1, SPEECH));

/** The words of a sentence, its people, and whether part of it is quoted. */
export interface Sayings {
  readonly words: Words;
  readonly people: readonly Person[];
  /** The people of whom something can be said: `subjectsOf` the other two. */
  readonly subjects: readonly Person[];
  readonly quoted: boolean;
}

/** Who says `ik`: in a quote the person that is named with it, or a parent; elsewhere the professional. */
function speakerOf(people: readonly Person[], quoted: boolean): Owner | Pronoun {
  const named = people.find(({ role }) => role !== 'ik');
  if (quoted) return named === undefined ? 'ouder' : ownerOfRole(named.role);
  return 'schrijver';
}

/** The person of whom the word at `at` is said: behind `bij`, else the nearest subject before it, else after it. */
export function ownerAt({ words, people, subjects, quoted }: Sayings, at: number): Owner | Pronoun | null {
  const person = personBehind(words, people, at) ?? subjectAt(words, subjects, at);
  if (person === undefined) return null;
  if (person.role === 'ik') return speakerOf(people, quoted);
  const owner = ownerOfRole(person.role);
  if (owner !== 'hij' && owner !== 'zij') return owner;
  const known = subjects.filter((other) => other.at < person.at);
  const resolved = resolve(owner, known);
  return resolved === owner && known.length === 0 ? resolve(owner, speakersIn(words, subjects)) : resolved;
}

/** Whom `hij` and `zij` stand for after the sentences so far. */
export interface Antecedents {
  hij: Owner | null;
  zij: Owner | null;
}

/** Whom a pronoun stands for, or the owner itself; null when nobody was named. */
export const ownerOfPronoun = (owner: Owner | Pronoun | null, antecedents: Antecedents): Owner | null =>
  owner === 'hij' || owner === 'zij' ? antecedents[owner] : owner;

/** Whom `hij` and `zij` stand for behind a sentence; `other` where the sentences before it named nobody. */
export interface Following {
  readonly hij: Owner | null;
  readonly zij: Owner | null;
  readonly otherHij: Owner | null;
  readonly otherZij: Owner | null;
}

const nobodyFollows: Following = { hij: null, zij: null, otherHij: null, otherZij: null };

/**
 * What the people of a sentence do to the antecedents. A baby or a child is `hij` or `zij` as well, but only takes the
 * place of a father or mother when the sentence starts with it.
 */
export function followingOf(subjects: readonly Person[]): Following {
  if (subjects.length === 0) return nobodyFollows;
  let hij: Owner | null = null;
  let zij: Owner | null = null;
  let otherHij: Owner | null = null;
  let otherZij: Owner | null = null;
  for (let index = 0; index < subjects.length; index += 1) {
    const role = subjects[index]?.role ?? 'ik';
    const owner = ownerOfRole(role);
    if (owner === 'hij' || owner === 'zij') continue;
    const sure = role !== 'kind' || index === 0;
    if (fits('hij', role)) {
      if (sure) hij = owner;
      otherHij ??= owner;
    }
    if (fits('zij', role)) {
      if (sure) zij = owner;
      otherZij ??= owner;
    }
  }
  return { hij, zij, otherHij, otherZij };
}

/** Brings the antecedents up to date with a sentence. */
export function follow(antecedents: Antecedents, { hij, zij, otherHij, otherZij }: Following): void {
  antecedents.hij = hij ?? antecedents.hij ?? otherHij;
  antecedents.zij = zij ?? antecedents.zij ?? otherZij;
}

const siblings = /(broer|broers|broertje|broertjes|zus|zussen|zusje|zusjes)$/;
export const nobodyNamed: Readonly<Antecedents> = { hij: null, zij: null };

/**
 * Whom `hij` and `zij` stand for where nobody was named, as far as their relatives tell: in "haar zoon" and "haar man"
 * she is a parent.
 */
export function parentsByRelatives(words: Words, people: readonly Person[]): Readonly<Antecedents> {
  let found: Antecedents | null = null;
  for (let index = 0; index < people.length; index += 1) {
    const person = people[index];
    if (person === undefined) continue;
    const possessive = possessiveBefore(words, person.at);
    if (possessive === 0 || !isRelative(words[person.at], person.role)) continue;
    found ??= { hij: null, zij: null };
    if (possessive === HER) found.zij = 'ouder';
    else found.hij = 'ouder';
  }
  return found ?? nobodyNamed;
}

/** True for an own child and for a partner. */
function isRelative(word: Word | undefined, role: Role): boolean {
  if (word === undefined) return false;
  return (ownerOfRole(role) === 'kind' && !siblings.test(word.norm)) || (word.traits & PARTNER) !== 0;
}

/** The possessive before a word, with at most one adjective or number between: `HIS`, `HER`, or 0 for none. */
function possessiveBefore(words: Words, at: number): number {
  const before = at > 0 ? (words[at - 1]?.traits ?? 0) & (HIS | HER) : 0;
  return before !== 0 || at < 2 ? before : (words[at - 2]?.traits ?? 0) & (HIS | HER);
}
