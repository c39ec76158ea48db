import { type Atom, clauseEnd, lookupKey, numberOf, type Slot } from './notation.ts';
import { TypoIndex } from './typos.ts';

/** What a word of a text can be. */
export interface WordSlots {
  /** Numbers of the slots that it fills, times two, plus one when it names an object or a room. */
  readonly slots: readonly number[];
  /** A bit for each slot, which it shares with others: most words do not fill a slot by this alone. */
  readonly mask: number;
  /** One bit for each slot, for words that fill many. */
  readonly bits: Uint32Array | null;
  /** True for the mark that stands where a clause ends. */
  readonly endsClause: boolean;
}

/** A word that fills no slot. */
const nothing: WordSlots = { slots: [], mask: 0, bits: null, endsClause: false };
const manySlots = 8;
const shortestPart = 3;

/** True when a word fills a slot. */
export function fills(word: WordSlots | undefined, slot: number): boolean {
  if (word === undefined || (word.mask & (1 << (slot & 31))) === 0) return false;
  const { bits, slots } = word;
  if (bits !== null) return ((bits[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0;
  for (let index = 0; index < slots.length; index += 1) if ((slots[index] ?? 0) >> 1 === slot) return true;
  return false;
}

/** `slaapkamer`, `leestafel`: the stem says what the object is for, not what the text is about. */
function namesObject(rest: string, heads: ReadonlySet<string>): boolean {
  for (let from = 0; from <= rest.length - 2 && from < 12; from += 1) {
    if (heads.has(rest.slice(from))) return true;
  }
  return false;
}

/** The slots that words stand in, by the number of the word. */
class WordIndex {
  readonly #slots: (number[] | undefined)[] = [];
  shortest = 99;
  longest = 0;

  add({ text, number }: Atom, slot: number): void {
    while (this.#slots.length <= number) this.#slots.push(undefined);
    const slots = this.#slots[number];
    if (slots !== undefined) {
      slots.push(slot);
      return;
    }
    this.#slots[number] = [slot];
    this.shortest = Math.min(this.shortest, text.length);
    this.longest = Math.max(this.longest, text.length);
  }

  slotsOf(text: string): readonly number[] {
    return this.#slots[numberOf(text) ?? -1] ?? noSlots;
  }
}

const noSlots: readonly number[] = [];

export interface LexiconOptions {
  readonly objectHeads: readonly string[];
  /** Words one letter away from a known word that mean something else. */
  readonly realWords: readonly string[];
  /** True for slots whose words are worth finding when they are misspelt. */
  readonly isForgiving: (slot: number) => boolean;
}

/** Looks words up by themselves, by their start and by their end. */
export class Lexicon {
  readonly #indexes = { word: new WordIndex(), start: new WordIndex(), end: new WordIndex() };
  readonly #typos: TypoIndex;
  readonly #objectHeads: ReadonlySet<string>;
  readonly #bitWords: number;

  constructor(slots: readonly Slot[], { objectHeads, realWords, isForgiving }: LexiconOptions) {
    this.#objectHeads = new Set(objectHeads);
    this.#bitWords = (slots.length >> 5) + 1;
    const forgiven = { word: new Set<string>(), start: new Set<string>(), end: new Set<string>() };
    for (let number = 0; number < slots.length; number += 1) {
      const atoms = slots[number]?.atoms ?? [];
      const forgives = isForgiving(number);
      for (let index = 0; index < atoms.length; index += 1) {
        const atom = atoms[index];
        if (atom === undefined) break;
        this.#indexes[atom.kind].add(atom, number);
        if (forgives) forgiven[atom.kind].add(atom.text);
      }
    }
    this.#typos = new TypoIndex([...forgiven.word, ...forgiven.start], forgiven.start, realWords);
  }

  /** What a word can be, looked up anew. */
  lookup(norm: string): WordSlots {
    const slots = norm.includes('-') ? this.#findCompound(norm) : this.#find(lookupKey(norm));
    if (slots.length === 0 && norm !== clauseEnd) return nothing;
    return this.#wordSlots(slots, norm === clauseEnd);
  }

  #wordSlots(slots: readonly number[], endsClause: boolean): WordSlots {
    let mask = 0;
    for (const number of slots) mask |= 1 << ((number >> 1) & 31);
    if (slots.length <= manySlots) return { slots, mask, bits: null, endsClause };
    const bits = new Uint32Array(this.#bitWords);
    for (const number of slots) bits[number >> 6] = (bits[number >> 6] ?? 0) | (1 << ((number >> 1) & 31));
    return { slots, mask, bits, endsClause };
  }

  #find(word: string): number[] {
    const found = this.#findAsWritten(word);
    if (found.length > 0) return found;
    const meant = this.#typos.correct(word);
    return meant === null ? [] : this.#findAsWritten(meant);
  }

  /** `ass-diagnose` is what it is as a whole, and what its parts are. */
  #findCompound(norm: string): number[] {
    const parts = norm.split('-').filter((part) => part.length >= shortestPart);
    return [...new Set([lookupKey(norm), ...parts].flatMap((part) => this.#findAsWritten(part)))];
  }

  #findAsWritten(word: string): number[] {
    const found = new Set<number>();
    const { word: whole, start, end } = this.#indexes;
    for (const slot of whole.slotsOf(word)) found.add(slot * 2);
    for (let length = start.shortest; length <= Math.min(start.longest, word.length); length += 1) {
      const slots = start.slotsOf(word.slice(0, length));
      if (slots.length === 0) continue;
      const object = namesObject(word.slice(length), this.#objectHeads) ? 1 : 0;
      for (const slot of slots) if (!found.has(slot * 2)) found.add(slot * 2 + object);
    }
    for (let length = end.shortest; length <= Math.min(end.longest, word.length); length += 1)
      for (const slot of end.slotsOf(word.slice(-length))) found.add(slot * 2);
    return [...found];
  }
}
