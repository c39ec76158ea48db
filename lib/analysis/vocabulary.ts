import { mostWords } from '../dutch/known-words.ts';
import { isName } from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import type { Phrase } from './phrase.ts';
import type { WordSet } from './word-set.ts';
import { isUnknown, wordFeatures } from './words.ts';

/** A phrase and whose it is. `owner` is the number of a rule or signal, `group` a number within it. */
export interface OwnedPhrase {
  readonly phrase: Phrase;
  readonly owner: number;
  readonly group: number;
}

/** What is known of a word by itself. */
export interface Word {
  readonly features: number;
  /** Phrases that are tried where this word stands. */
  readonly phrases: readonly OwnedPhrase[] | null;
  /** For each of the phrases, the number of a set of which the sentence must hold a word; -1 when there is none. */
  readonly guards: Int32Array;
  /** One bit for each rule that looks for this word, in the order of the interests given. */
  readonly interests: number;
  /** The sets of other phrases' words that this word is in. */
  readonly sets: Int32Array;
  /** In no list at all. */
  readonly unknown: boolean;
  /** A first name that is no other word. */
  readonly name: boolean;
}

/** Is shown the phrases that may stand in a sentence. */
export interface PhraseVisitor {
  readonly visit: (owned: OwnedPhrase, at: number) => void;
}

/** Whether a rule looks for a word, by its norm. */
type Interest = (norm: string) => boolean;

const mostInterests = 31;
const largestCache = 30_000;
const mostSentences = 1_000_000_000;
const noNumbers = new Int32Array(0);

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Finds the sets that a word is in: as a whole, by its start, and by its end. Sets go by their number. */
class WordSetIndex {
  readonly #exact = new Map<string, number[]>();
  readonly #starts = new Map<string, number[]>();
  readonly #ends = new Map<string, number[]>();

  add({ exact, starts, ends }: WordSet, set: number): void {
    for (const word of exact) add(this.#exact, word, set);
    for (const start of starts) add(this.#starts, start, set);
    for (const end of ends) add(this.#ends, end, set);
  }

  /** The sets in steps: those that hold the word itself, then those of ever longer starts and ends. */
  find(norm: string): readonly (readonly number[])[] {
    const steps: (readonly number[])[] = [];
    const see = (sets: readonly number[] | undefined): void => {
      if (sets !== undefined) steps.push(sets);
    };
    see(this.#exact.get(norm));
    for (let length = 2; length <= Math.min(norm.length, 24); length += 1) {
      see(this.#starts.get(norm.slice(0, length)));
      if (length < norm.length) see(this.#ends.get(norm.slice(-length)));
    }
    return steps;
  }
}

/** What a set of words is for: the numbers of the phrases that are looked for by it, and its number as a guard. */
interface Purpose {
  readonly phrases: number[];
  guard: number;
}

/** Every word is looked up once; the answer is remembered, so that a token costs one look in a map. */
export class Vocabulary {
  readonly #phrases: OwnedPhrase[] = [];
  readonly #index = new WordSetIndex();
  /** By number of a set. Many phrases share one. */
  readonly #purposes: Purpose[] = [];
  readonly #setNumbers = new Map<WordSet, number>();
  #guardCount = 0;
  /** By set: the number of the last sentence that holds a word of it. */
  readonly #present: Int32Array;
  #sentence = 0;
  #known = new Map<string, Word>();
  /** The same by the number of the word. */
  readonly #byId: (Word | undefined)[] = new Array<Word | undefined>(mostWords).fill(undefined);

  readonly #interests: readonly Interest[];

  constructor(phrases: Iterable<OwnedPhrase>, interests: readonly Interest[] = []) {
    if (interests.length > mostInterests) throw new Error('There are more interests than a number has bits.');
    this.#interests = interests;
    for (const owned of phrases) {
      const { elements, anchor, guard } = owned.phrase;
      const element = elements[anchor];
      if (element?.kind !== 'words') continue;
      this.#purposeOf(element.words).phrases.push(this.#phrases.length);
      this.#phrases.push(owned);
      if (guard === null) continue;
      const purpose = this.#purposeOf(guard);
      if (purpose.guard >= 0) continue;
      purpose.guard = this.#guardCount;
      this.#guardCount += 1;
    }
    this.#present = new Int32Array(this.#guardCount);
  }

  #purposeOf(words: WordSet): Purpose {
    const known = this.#purposes[this.#setNumbers.get(words) ?? -1];
    if (known !== undefined) return known;
    const purpose = { phrases: [], guard: -1 };
    this.#setNumbers.set(words, this.#purposes.length);
    this.#index.add(words, this.#purposes.length);
    this.#purposes.push(purpose);
    return purpose;
  }

  /** The phrases that are looked for by a word, and the guards that it fills. */
  #foundBy(norm: string): { phrases: OwnedPhrase[]; guards: ReadonlySet<number> } {
    const numbers = new Set<number>();
    const guards = new Set<number>();
    for (const sets of this.#index.find(norm)) {
      const purposes = sets.flatMap((set) => this.#purposes[set] ?? []);
      // As they stand in the lists.
      for (const number of purposes.flatMap(({ phrases }) => phrases).sort((one, other) => one - other))
        numbers.add(number);
      for (const { guard } of purposes) if (guard >= 0) guards.add(guard);
    }
    return { phrases: [...numbers].flatMap((number) => this.#phrases[number] ?? []), guards };
  }

  lookup(norm: string): Word {
    return this.#known.get(norm) ?? this.#lookUp(norm);
  }

  /** What is known of a word of a text. */
  wordOf({ id, norm }: Token): Word {
    if (id < 0) return this.lookup(norm);
    const known = this.#byId[id];
    if (known !== undefined) return known;
    const word = this.lookup(norm);
    this.#byId[id] = word;
    return word;
  }

  #lookUp(norm: string): Word {
    const features = wordFeatures(norm);
    const { phrases, guards } = this.#foundBy(norm);
    const guardOf = ({ phrase: { guard } }: OwnedPhrase): number =>
      guard === null ? -1 : this.#purposeOf(guard).guard;
    const word: Word = {
      features,
      phrases: phrases.length > 0 ? phrases : null,
      guards: phrases.length > 0 ? Int32Array.from(phrases, guardOf) : noNumbers,
      interests: this.#interests.reduce((bits, wants, bit) => (wants(norm) ? bits | (1 << bit) : bits), 0),
      sets: guards.size > 0 ? Int32Array.from(guards) : noNumbers,
      unknown: isUnknown(norm, features),
      name: isName(norm),
    };
    if (this.#known.size >= largestCache) this.#known = new Map();
    this.#known.set(norm, word);
    return word;
  }

  /** Calls `attempt` for every phrase that may stand in a sentence, with the token where its anchor does, in order. */
  each(words: readonly Word[], attempt: PhraseVisitor['visit']): void {
    this.visit(words, { visit: attempt });
  }

  /** The same with an object, so that no function is made for every sentence. */
  visit(words: readonly Word[], visitor: PhraseVisitor): void {
    const sentence = this.#note(words);
    const present = this.#present;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || word.phrases === null) continue;
      const { phrases, guards } = word;
      for (let index = 0; index < guards.length; index += 1) {
        const guard = guards[index] ?? -1;
        if (guard >= 0 && present[guard] !== sentence) continue;
        const owned = phrases[index];
        if (owned !== undefined) visitor.visit(owned, at);
      }
    }
  }

  /** Notes which sets the words of a sentence are in: most phrases are out of the question by this alone. */
  #note(words: readonly Word[]): number {
    // Starts anew before it grows out of a small number.
    const sentence = this.#sentence < mostSentences ? this.#sentence + 1 : 1;
    const present = this.#present;
    if (sentence === 1) present.fill(0);
    for (let at = 0; at < words.length; at += 1) {
      const sets = words[at]?.sets ?? noNumbers;
      for (let index = 0; index < sets.length; index += 1) present[sets[index] ?? 0] = sentence;
    }
    this.#sentence = sentence;
    return sentence;
  }
}
