/** Who a sentence is about, as far as its words say. */
import { clauseEnd } from './patterns/notation.ts';

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

const prepositions = new Set(
  // Whoever is greeted is not the one of whom something is said.
  'van voor met om over naar bij aan door tegen zonder tussen namens via op uit tot richting vanuit beste hoi hallo dag lieve geachte'.split(
    ' ',
  ),
);
const between = new Set(
  'de het een haar zijn hun mijn uw onze ons dit deze die dat beide andere eigen biologische eerste tweede kleine'.split(
    ' ',
  ),
);
const subordinators = new Set(['of', 'dat', 'omdat', 'als', 'toen', 'sinds', 'zodra', 'waar', 'hoe', 'wie']);
const conjunctions = new Set(['en', 'maar', 'dus', 'want']);
export const finite: ReadonlySet<string> = new Set(
  'is was zijn waren heeft had hebben hadden wordt werd kan kon wil wilde voelt voelde zit zat lijkt oogt gaat ging vindt komt kwam maakt slaapt staat ziet'.split(
    ' ',
  ),
);

/** True for a person who is the object of a preposition: not the one of whom something is said. */
function followsPreposition(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= at - 3 && before >= 0; before -= 1) {
    const word = words[before] ?? '';
    if (prepositions.has(word)) return true;
    if (!between.has(word)) return false;
  }
  return false;
}

/** The person that stands before the person at `index` with at most a few small words between, if any. */
function personJustBefore(words: readonly string[], people: readonly Person[], index: number): Person | null {
  const person = people[index];
  const previous = people[index - 1];
  if (person === undefined || previous === undefined || person.at - previous.at > 3) return null;
  for (let at = previous.at + 1; at < person.at; at += 1) {
    const word = words[at] ?? '';
    if (!between.has(word) && word !== 'en') return null;
  }
  return previous;
}

/**
 * The people of whom something can be said: not those behind a preposition (with haar moeder, tussen moeder en kind),
 * nor those who stand behind a subject in a subordinate clause (dat zij haar dochter).
 */
export function subjectsOf(words: readonly string[], people: readonly Person[]): Person[] {
  const aside = new Set<Person>();
  people.forEach((person, index) => {
    const previous = personJustBefore(words, people, index);
    const joined = words[person.at - 1] === 'en' || words[person.at - 2] === 'en';
    const isObject = previous !== null && (!joined || aside.has(previous));
    if (isObject || followsPreposition(words, person.at)) aside.add(person);
  });
  return people.filter((person) => !aside.has(person));
}

const ownerOfRole = (role: Role): Owner | Pronoun => {
  if (role === 'ik') return 'schrijver';
  if (role === 'hij' || role === 'zij' || role === 'ander') return role;
  return role === 'moeder' || role === 'vader' || role === 'ouder' ? 'ouder' : 'kind';
};

/** True for a child by role or by name. */
export const isChild = ({ role }: Person): boolean => ownerOfRole(role) === 'kind';

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
  let nearest: Person | undefined;
  for (const person of subjects) {
    if (person.at < at) nearest = person;
    else if (nearest === undefined && person.at > at) {
      // "Piekert of opa beter wordt" is not about grandfather.
      const closed = words.slice(at, person.at).some((word) => word === clauseEnd || subordinators.has(word));
      // Nor is "Scheldt zijn moeder uit": it is about someone who is not named.
      const isRelative = words[person.at - 1] === 'zijn' || words[person.at - 1] === 'haar';
      return closed || isRelative ? undefined : person;
    } else if (person.at > at) break;
  }
  if (nearest === undefined) return undefined;
  return subjectGoesOn(words, nearest.at, at) ? subjects[0] : nearest;
}

const speechVerbs = new Set(
  'zegt zei vertelt vertelde volgens aldus zeggen vertellen denkt vindt vraagt'.split(' '),
);

/** The people that are named as speaker: "ze is op, zegt moeder". */
const speakersIn = (words: readonly string[], subjects: readonly Person[]): Person[] =>
  subjects.filter(({ at }) => speechVerbs.has(words[at - 1] ?? ''));

/** The words of a sentence in lookup form, its people, and whether part of it is quoted. */
export interface Sayings {
  readonly norms: readonly string[];
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
export function ownerAt(
  { norms: words, people, subjects, quoted }: Sayings,
  at: number,
): Owner | Pronoun | null {
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
  const following = { ...nobodyFollows };
  subjects.forEach(({ role }, index) => {
    const owner = ownerOfRole(role);
    if (owner === 'hij' || owner === 'zij') return;
    const sure = role !== 'kind' || index === 0;
    if (fits('hij', role)) {
      if (sure) following.hij = owner;
      following.otherHij ??= owner;
    }
    if (fits('zij', role)) {
      if (sure) following.zij = owner;
      following.otherZij ??= owner;
    }
  });
  return following;
}

/** Brings the antecedents up to date with a sentence. */
export function follow(antecedents: Antecedents, { hij, zij, otherHij, otherZij }: Following): void {
  antecedents.hij = hij ?? antecedents.hij ?? otherHij;
  antecedents.zij = zij ?? antecedents.zij ?? otherZij;
}

const partners = new Set('man vriend vrouw vriendin partner ex echtgenoot echtgenote'.split(' '));
const siblings = /(broer|broers|broertje|broertjes|zus|zussen|zusje|zusjes)$/;

/**
 * Whom `hij` and `zij` stand for where nobody was named, as far as their relatives tell: in "haar zoon" and "haar man"
 * she is a parent.
 */
export function parentsByRelatives(words: readonly string[], people: readonly Person[]): Antecedents {
  const found: Antecedents = { hij: null, zij: null };
  for (const { at, role } of people) {
    const word = words[at] ?? '';
    const isOwnChild = ownerOfRole(role) === 'kind' && !siblings.test(word);
    if (!isOwnChild && !partners.has(word)) continue;
    const possessive = possessiveBefore(words, at);
    if (possessive === 'haar') found.zij = 'ouder';
    else if (possessive === 'zijn') found.hij = 'ouder';
  }
  return found;
}

/** The possessive before a word, with at most one adjective or number between. */
function possessiveBefore(words: readonly string[], at: number): string | undefined {
  return [words[at - 1], words[at - 2]].find((word) => word === 'haar' || word === 'zijn');
}
