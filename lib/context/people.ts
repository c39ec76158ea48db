/** Who a sentence is about, as far as its words say. */
import { clauseEnd } from './patterns/notation.ts';

/** `ander` is another adult: a teacher, a neighbour, an uncle. */
export type Owner = 'kind' | 'ouder' | 'ander';
/** A pronoun whose owner only the sentences before can tell. */
export type Pronoun = 'hij' | 'zij';
export type Role = 'jongen' | 'meisje' | 'kind' | 'moeder' | 'vader' | 'ouder' | 'ander' | 'ik' | Pronoun;

export interface Person {
  /** Place among the words of the sentence. */
  readonly at: number;
  readonly role: Role;
}

const prepositions = new Set(
  'van voor met over naar bij aan door tegen zonder tussen namens via op uit tot richting vanuit'.split(' '),
);
const between = new Set(
  'de het een haar zijn hun mijn uw onze ons dit deze die dat beide andere eigen biologische eerste tweede kleine'.split(
    ' ',
  ),
);
const conjunctions = new Set(['en', 'maar', 'dus', 'want']);
const finite = new Set(
  'is was zijn waren heeft had hebben hadden wordt werd kan kon wil wilde voelt voelde zit zat lijkt oogt gaat ging vindt komt kwam maakt slaapt staat ziet'.split(
    ' ',
  ),
);

/** True for a person who is the object of a preposition: not the one of whom something is said. */
function isAside(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= at - 3 && before >= 0; before -= 1) {
    const word = words[before] ?? '';
    if (prepositions.has(word)) return true;
    if (!between.has(word)) return false;
  }
  return false;
}

const ownerOfRole = (role: Role): Owner | Pronoun => {
  if (role === 'ik') return 'ander';
  if (role === 'hij' || role === 'zij' || role === 'ander') return role;
  return role === 'moeder' || role === 'vader' || role === 'ouder' ? 'ouder' : 'kind';
};

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
function subjectGoesOn(words: readonly string[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (conjunctions.has(words[at] ?? '') && finite.has(words[at + 1] ?? '')) return true;
  }
  return false;
}

/** The person behind `bij` or `van` just after a word: somberheid bij moeder, de klachten van haar zoon. */
function personBehind(words: readonly string[], people: readonly Person[], at: number): Person | undefined {
  for (let next = at + 1; next <= at + 2; next += 1) {
    if (words[next] === clauseEnd) return undefined;
    if (words[next] !== 'bij' && words[next] !== 'van') continue;
    return people.find((person) => person.at > next && person.at <= next + 3);
  }
  return undefined;
}

function subjectAt(words: readonly string[], subjects: readonly Person[], at: number): Person | undefined {
  const before = subjects.filter((person) => person.at < at);
  const nearest = before.at(-1);
  if (nearest !== undefined) return subjectGoesOn(words, nearest.at, at) ? before[0] : nearest;
  const clause = words.indexOf(clauseEnd, at);
  return subjects.find((person) => person.at > at && (clause < 0 || person.at < clause));
}

/** The words of a sentence in lookup form, its people, and whether part of it is quoted. */
export interface Sayings {
  readonly norms: readonly string[];
  readonly people: readonly Person[];
  readonly quoted: boolean;
}

/** Who says `ik`: in a quote the person that is named with it, or a parent; elsewhere the professional. */
function speakerOf(people: readonly Person[], quoted: boolean): Owner | Pronoun {
  const named = people.find(({ role }) => role !== 'ik');
  if (quoted) return named === undefined ? 'ouder' : ownerOfRole(named.role);
  return 'ander';
}

/** The person of whom the word at `at` is said: behind `bij`, else the nearest subject before it, else after it. */
export function ownerAt({ norms: words, people, quoted }: Sayings, at: number): Owner | Pronoun | null {
  const subjects = people.filter((person) => !isAside(words, person.at));
  const person = personBehind(words, people, at) ?? subjectAt(words, subjects, at);
  if (person === undefined) return null;
  if (person.role === 'ik') return speakerOf(people, quoted);
  const owner = ownerOfRole(person.role);
  if (owner !== 'hij' && owner !== 'zij') return owner;
  const known = subjects.filter((other) => other.at < person.at);
  const resolved = resolve(owner, known);
  // "Ze is op, zegt moeder": the person is named behind the pronoun.
  return resolved === owner && known.length === 0 ? resolve(owner, subjects.slice(0, 4)) : resolved;
}

/** Whom `hij` and `zij` stand for after the sentences so far. */
export interface Antecedents {
  hij: Owner | null;
  zij: Owner | null;
}

/** Whom a pronoun stands for, or the owner itself; null when nobody was named. */
export const ownerOfPronoun = (owner: Owner | Pronoun | null, antecedents: Antecedents): Owner | null =>
  owner === 'hij' || owner === 'zij' ? antecedents[owner] : owner;

/** Brings the antecedents up to date with the people of a sentence. */
export function follow(antecedents: Antecedents, subjects: readonly Person[]): void {
  for (const { role } of subjects) {
    const owner = ownerOfRole(role);
    if (owner === 'hij' || owner === 'zij') continue;
    if (fits('hij', role)) antecedents.hij = owner;
    if (fits('zij', role)) antecedents.zij = owner;
  }
}

export const subjectsOf = (words: readonly string[], people: readonly Person[]): Person[] =>
  people.filter((person) => !isAside(words, person.at));
