import * as z from 'zod/mini';
import { lookupKey } from '../patterns/notation.ts';
import { verbForms } from '../patterns/verbs.ts';
import data from '../words/classes.yml';

/**
 * Words that say about the same on what a text is about, by class: `wieg` and `ledikant` are both `<bedden>`. The
 * notation is that of a single word in the lists of themes; `van_streek` is two words in a row.
 */
const classesSchema = z.record(z.string().check(z.regex(/^[a-z_]+$/)), z.string());

const shortestPart = 2;
/** A longer run of letters is no word. */
const longestWord = 40;

/** Names of classes by word, with spaces between. */
type Index = Map<string, string>;

const namesOf = (names: string | undefined): readonly string[] =>
  names === undefined ? [] : names.includes(' ') ? names.split(' ') : [names];

function put(index: Index, key: string, name: string): void {
  const names = index.get(key);
  if (names === undefined) index.set(key, name);
  else if (!namesOf(names).includes(name)) index.set(key, `${names} ${name}`);
}

interface PairInClass {
  readonly second: string;
  readonly name: string;
}

interface Indexes {
  readonly words: Index;
  readonly starts: Index;
  readonly ends: Index;
  /** Two words in a row, by the first. */
  readonly pairs: Map<string, PairInClass[]>;
}

function putPair({ pairs }: Indexes, word: string, name: string): void {
  const [first = '', second = ''] = word.split('_');
  const known = pairs.get(first);
  if (known === undefined) pairs.set(first, [{ second, name }]);
  else known.push({ second, name });
}

function addWord(indexes: Indexes, word: string, name: string): void {
  const { words, starts, ends } = indexes;
  if (word.endsWith('~')) for (const form of verbForms(word.slice(0, -1)).joined) put(words, form, name);
  else if (word.endsWith('*')) put(starts, lookupKey(word.slice(0, -1)), name);
  else if (word.startsWith('*')) put(ends, lookupKey(word.slice(1)), name);
  else if (word.includes('_')) putPair(indexes, word, name);
  else put(words, lookupKey(word), name);
}

let built: Indexes | undefined;

function indexes(): Indexes {
  if (built !== undefined) return built;
  built = { words: new Map(), starts: new Map(), ends: new Map(), pairs: new Map() };
  for (const [name, line] of Object.entries(classesSchema.parse(data))) {
    const words = line.split(' ');
    for (let at = 0; at < words.length; at += 1) addWord(built, words[at] ?? '', name);
  }
  return built;
}

/** The classes of a word in lookup form: by itself, or by what it starts or ends with. */
export function classesOf(norm: string): readonly string[] {
  const { words, starts, ends } = indexes();
  if (norm.length > longestWord) return [];
  const word = lookupKey(norm);
  const found = new Set(namesOf(words.get(word)));
  for (let length = shortestPart; length <= word.length; length += 1) {
    for (const name of namesOf(starts.get(word.slice(0, length)))) found.add(name);
    for (const name of namesOf(ends.get(word.slice(-length)))) found.add(name);
  }
  if (found.size === 0 && norm.includes('-'))
    for (const part of norm.split('-')) for (const name of namesOf(words.get(part))) found.add(name);
  return [...found];
}

/** The words that with `first` before them are in a class; null when there are none. */
export const pairsInClasses = (first: string): readonly PairInClass[] | null =>
  indexes().pairs.get(first) ?? null;

/** The words that stand second in two words in a row that are in a class. */
export function* secondsInClasses(): Iterable<string> {
  for (const pairs of indexes().pairs.values()) for (const { second } of pairs) yield second;
}
