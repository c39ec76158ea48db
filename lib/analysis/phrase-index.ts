/** Finds the phrases of a vocabulary in a sentence. */
import { matchPhrase, type Phrase, type Words } from './phrase.ts';
import type { Hit } from './rule.ts';
import { commonness, type Near, type Trigger, triggerOf } from './trigger.ts';
import type { WordSet } from './word-set.ts';

/** A phrase and whose it is. `owner` is the number of a rule or signal, `group` a number within it. */
export interface OwnedPhrase {
  readonly phrase: Phrase;
  readonly owner: number;
  readonly group: number;
  /** Name of the group, for the code of the rule. */
  readonly name?: string;
}

/** A phrase that fits in a sentence. */
export interface Fit extends Hit {
  readonly owner: number;
  /** The number of its group. */
  readonly number: number;
  /** The number of the phrase. */
  readonly phrase: number;
}

/** The words of a sentence, with what is known of each. */
interface KnownWords extends Words {
  readonly entries: readonly { readonly inPhrases: number }[];
}

/** Puts a fit in its place: by its token, then as the phrases stand in the lists. Not when it stands there already. */
function insert(fits: Fit[], fit: Fit): void {
  let place = fits.length;
  for (; place > 0; place -= 1) {
    const last = fits[place - 1];
    if (last === undefined || last.at < fit.at || (last.at === fit.at && last.phrase < fit.phrase)) break;
    if (last.at === fit.at && last.phrase === fit.phrase) return;
  }
  if (place === fits.length) fits.push(fit);
  else fits.splice(place, 0, fit);
}

const noFits: readonly Fit[] = [];

/** The sets of words by word. A list for each word would take three times the room, and every first text waits for it. */
class SetsByWord {
  /** By word, the place of the first of its sets below. */
  readonly #first = new Map<string, number>();
  /** Sets, and the place of the next one of the same word; nought behind the last. */
  readonly #sets: number[] = [0];
  readonly #next: number[] = [0];

  add(word: string, set: number): void {
    const first = this.#first.get(word);
    const place = this.#sets.length;
    this.#sets.push(set);
    if (first === undefined) {
      this.#first.set(word, place);
      this.#next.push(0);
    } else {
      this.#next.push(this.#next[first] ?? 0);
      this.#next[first] = place;
    }
  }

  addAll(words: readonly string[], set: number): void {
    for (let at = 0; at < words.length; at += 1) this.add(words[at] ?? '', set);
  }

  addTo(found: number[], word: string): void {
    for (let place = this.#first.get(word) ?? 0; place > 0; place = this.#next[place] ?? 0)
      found.push(this.#sets[place] ?? 0);
  }
}

/** Finds the sets that a word is in: as a whole, by its start, and by its end. Sets go by their number. */
class WordSetIndex {
  readonly #exact = new SetsByWord();
  readonly #starts = new SetsByWord();
  readonly #ends = new SetsByWord();

  add({ words, starts, ends }: WordSet, set: number): void {
    this.#exact.addAll(words, set);
    this.#starts.addAll(starts, set);
    this.#ends.addAll(ends, set);
  }

  /** The sets that hold the word, in any order; a set is named again for every start and end of it that the word has. */
  find(norm: string): readonly number[] {
    const found: number[] = [];
    this.#exact.addTo(found, norm);
    for (let length = 2; length <= Math.min(norm.length, 24); length += 1) {
      this.#starts.addTo(found, norm.slice(0, length));
      if (length < norm.length) this.#ends.addTo(found, norm.slice(-length));
    }
    return found;
  }
}

/** What a set of words is for: the phrases that it is the trigger of, and its number as words near another trigger. */
interface Purpose {
  readonly words: WordSet;
  readonly phrases: number[];
  near: number;
  /** How often a word of it is looked for near another trigger, roughly, in places of a sentence. */
  looks: number;
}

/** Tests of phrases that ask nothing of the words around: of one word, which then fits; or one that must be tried. */
const aloneTest = -2;
const noTest = -1;
const setBits = 13;
const leastBits = 7;
const furthest = 1 << (leastBits - 1);
const spanBits = 6;
const mostSpan = (1 << spanBits) - 1;
const mostSentences = 1_000_000_000;

/** A test in one number: the set of which a word must stand near, the first place for it, and how many follow. */
function testOf(set: number, { least, most }: Near): number {
  if (least < -furthest || least >= furthest || most - least > mostSpan) return noTest;
  return set | ((least + furthest) << setBits) | ((most - least) << (setBits + leastBits));
}

const spanOf = (test: number): number => (test >>> (setBits + leastBits)) & mostSpan;
const firstOf = (test: number, at: number): number =>
  at + ((test >>> setBits) & (2 * furthest - 1)) - furthest;

/**
 * The places of a test around the token `at`, one bit each. As there are 32 bits, the place 32 further on has the same:
 * in a long sentence a word that is not near may be taken to be.
 */
function placesOf(test: number, at: number): number {
  const span = spanOf(test);
  if (span > 30) return -1;
  const places = (2 << span) - 1;
  const by = firstOf(test, at) & 31;
  return (places << by) | (places >>> (32 - by));
}

/** Of a test whose words are not noted in every sentence, but sought each time. */
const soughtTest = 1 << (setBits + leastBits + spanBits);

/** False for a set that is seldom looked for, though its words are many or common: to note these would cost more. */
const isNoted = ({ words, near, looks }: Purpose): boolean => near >= 0 && 2 * looks >= commonness(words);

export class PhraseIndex {
  readonly #phrases: OwnedPhrase[] = [];
  readonly #triggers: Trigger[] = [];
  readonly #index = new WordSetIndex();
  /** By number of a set. Many phrases share one. */
  readonly #purposes: Purpose[] = [];
  readonly #setNumbers = new Map<WordSet, number>();
  /** The sets of words near a trigger. */
  readonly #near: WordSet[] = [];
  /** Two numbers for each set of words near a trigger: the last sentence that holds one, and the places there as bits. */
  readonly #places: Int32Array;
  #sentence = 0;
  /**
   * What is known of words, behind one another: how many sets of words near a trigger it is in, and which; how many
   * numbers its tries take, and these, two for each: a phrase and a test (see testOf).
   */
  #words = new Int32Array(1);
  #end = 1;
  readonly #written = new Map<string, number>();

  constructor(phrases: Iterable<OwnedPhrase>) {
    for (const owned of phrases) {
      const trigger = triggerOf(owned.phrase);
      this.#purposeOf(trigger.words).phrases.push(this.#phrases.length);
      this.#phrases.push(owned);
      this.#triggers.push(trigger);
      if (trigger.near === null) continue;
      const { words, least, most } = trigger.near;
      const purpose = this.#purposeOf(words);
      purpose.looks += commonness(trigger.words) * (most - least + 1);
      if (purpose.near >= 0) continue;
      purpose.near = this.#near.length;
      this.#near.push(words);
    }
    if (this.#near.length > 1 << setBits)
      throw new Error('There are more sets of words than a test has room for.');
    this.#places = new Int32Array(2 * this.#near.length);
  }

  #purposeOf(words: WordSet): Purpose {
    const known = this.#purposes[this.#setNumbers.get(words) ?? -1];
    if (known !== undefined) return known;
    const purpose = { words, phrases: [], near: -1, looks: 0 };
    this.#setNumbers.set(words, this.#purposes.length);
    this.#index.add(words, this.#purposes.length);
    this.#purposes.push(purpose);
    return purpose;
  }

  /**
   * What a word is in the phrases, by its norm, as the place where it is written; 0 when it is in none. It costs
   * something: the answer is best remembered.
   */
  wordOf(norm: string): number {
    const numbers = new Set<number>();
    const sets = new Set<number>();
    for (const set of this.#index.find(norm)) {
      const purpose = this.#purposes[set];
      for (const number of purpose?.phrases ?? []) numbers.add(number);
      if (purpose !== undefined && isNoted(purpose)) sets.add(purpose.near);
    }
    if (numbers.size === 0 && sets.size === 0) return 0;
    const tries = [...numbers].flatMap((number) => [number, this.#testOf(number)]);
    return this.#write([sets.size, ...sets, tries.length, ...tries]);
  }

  /** Words of which the same can be said share a place: there are no more than the lists have kinds of words. */
  #write(word: readonly number[]): number {
    const key = word.join(' ');
    const known = this.#written.get(key);
    if (known !== undefined) return known;
    const start = this.#end;
    this.#end += word.length;
    if (this.#end > this.#words.length) {
      const wider = new Int32Array(2 * this.#end);
      wider.set(this.#words);
      this.#words = wider;
    }
    this.#words.set(word, start);
    this.#written.set(key, start);
    return start;
  }

  #testOf(number: number): number {
    const near = this.#triggers[number]?.near;
    if (near) {
      const purpose = this.#purposeOf(near.words);
      const test = testOf(purpose.near, near);
      return test < 0 || isNoted(purpose) ? test : test | soughtTest;
    }
    return this.#phrases[number]?.phrase.elements.length === 1 ? aloneTest : noTest;
  }

  /** Every phrase that fits in a sentence, in order. */
  fitsIn(words: KnownWords): readonly Fit[] {
    const { entries } = words;
    this.#note(entries);
    const known = this.#words;
    let fits: Fit[] | null = null;
    for (let at = 0; at < entries.length; at += 1) {
      const place = entries[at]?.inPhrases ?? 0;
      if (place === 0) continue;
      const first = place + (known[place] ?? 0) + 2;
      const end = first + (known[first - 1] ?? 0);
      for (let index = first; index < end; index += 2) {
        const test = known[index + 1] ?? noTest;
        if (test >= 0 && !this.#passes(test, at, words)) continue;
        fits ??= [];
        const number = known[index] ?? 0;
        if (test === aloneTest) this.#add(fits, number, at, at, at + 1);
        else this.#try(fits, number, words, at);
      }
    }
    return fits ?? noFits;
  }

  /** Notes in which places the sets have words: by this alone most phrases are out of the question. */
  #note(entries: KnownWords['entries']): void {
    // Starts anew before it grows out of a small number.
    const sentence = this.#sentence < mostSentences ? this.#sentence + 1 : 1;
    const known = this.#words;
    const places = this.#places;
    if (sentence === 1) places.fill(0);
    for (let at = 0; at < entries.length; at += 1) {
      const start = entries[at]?.inPhrases ?? 0;
      const end = start + (known[start] ?? 0);
      for (let index = start + 1; index <= end; index += 1) {
        const set = 2 * (known[index] ?? 0);
        const before = places[set] === sentence ? (places[set + 1] ?? 0) : 0;
        places[set] = sentence;
        places[set + 1] = before | (1 << (at & 31));
      }
    }
    this.#sentence = sentence;
  }

  /** True when what must stand near the token `at` does. */
  #passes(test: number, at: number, words: Words): boolean {
    if (test >= soughtTest) return this.#seeks(test, at, words);
    const set = 2 * (test & ((1 << setBits) - 1));
    return this.#places[set] === this.#sentence && ((this.#places[set + 1] ?? 0) & placesOf(test, at)) !== 0;
  }

  #seeks(test: number, at: number, { tokens }: Words): boolean {
    const words = this.#near[test & ((1 << setBits) - 1)];
    const first = firstOf(test, at);
    for (let place = Math.max(first, 0); place <= first + spanOf(test) && place < tokens.length; place += 1) {
      const token = tokens[place];
      if (token !== undefined && words?.hasToken(token)) return true;
    }
    return false;
  }

  /** Tries a phrase with its trigger in one place. */
  #try(fits: Fit[], number: number, words: Words, at: number): void {
    const phrase = this.#phrases[number]?.phrase;
    const anchor = this.#triggers[number]?.anchor;
    if (phrase === undefined || anchor === undefined) return;
    for (let place = Math.max(at + anchor.least, 0); place <= at + anchor.most; place += 1) {
      const token = words.tokens[place];
      if (token === undefined || !anchor.words.hasToken(token)) continue;
      const range = matchPhrase(phrase, words, place);
      if (range !== null) this.#add(fits, number, place, range.from, range.to);
    }
  }

  #add(fits: Fit[], number: number, at: number, from: number, to: number): void {
    const owned = this.#phrases[number];
    if (owned === undefined) return;
    const { owner, group, name = '' } = owned;
    insert(fits, { from, to, at, group: name, owner, number: group, phrase: number });
  }
}
