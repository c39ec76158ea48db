import type { Slot } from './notation.ts';
import { lookupKey } from './notation.ts';
import { TypoIndex } from './typos.ts';

/** What a word of a text can be: numbers of slots, times two, plus one when the word names an object or a room. */
export type WordSlots = readonly number[];

const none: WordSlots = [];
const largestCache = 30_000;

/** `slaapkamer`, `leestafel`: the stem says what the object is for, not what the text is about. */
function namesObject(rest: string, heads: ReadonlySet<string>): boolean {
  for (let from = 0; from <= rest.length - 2 && from < 12; from += 1) {
    if (heads.has(rest.slice(from))) return true;
  }
  return false;
}

function add(map: Map<string, number[]>, key: string, slot: number): void {
  const slots = map.get(key);
  if (slots === undefined) map.set(key, [slot]);
  else if (!slots.includes(slot)) slots.push(slot);
}

/** Looks words up by themselves, by their start and by their end; what it found is remembered by word. */
export class Lexicon {
  readonly #exact = new Map<string, number[]>();
  readonly #starts = new Map<string, number[]>();
  readonly #ends = new Map<string, number[]>();
  readonly #lengths = { start: { min: 99, max: 0 }, end: { min: 99, max: 0 } };
  readonly #typos: TypoIndex;
  readonly #objectHeads: ReadonlySet<string>;
  #cache = new Map<string, WordSlots>();

  /** `realWords` are words one letter away from a word in the lexicon that mean something else. */
  constructor(slots: readonly Slot[], objectHeads: readonly string[], realWords: readonly string[]) {
    this.#objectHeads = new Set(objectHeads);
    slots.forEach((slot, number) => {
      for (const { kind, text } of slot) {
        if (kind === 'word') add(this.#exact, text, number);
        else {
          add(kind === 'start' ? this.#starts : this.#ends, text, number);
          const lengths = this.#lengths[kind];
          lengths.min = Math.min(lengths.min, text.length);
          lengths.max = Math.max(lengths.max, text.length);
        }
      }
    });
    this.#typos = new TypoIndex([...this.#exact.keys(), ...this.#starts.keys()], realWords);
  }

  lookup(norm: string): WordSlots {
    const known = this.#cache.get(norm);
    if (known !== undefined) return known;
    const found = this.#find(lookupKey(norm));
    if (this.#cache.size >= largestCache) this.#cache = new Map();
    this.#cache.set(norm, found);
    return found;
  }

  #find(word: string): WordSlots {
    const found = this.#findAsWritten(word);
    if (found.length > 0) return found;
    const meant = this.#typos.correct(word);
    return meant === null ? none : this.#findAsWritten(meant);
  }

  #findAsWritten(word: string): WordSlots {
    const found = (this.#exact.get(word) ?? []).map((slot) => slot * 2);
    const { start, end } = this.#lengths;
    for (let length = start.min; length <= Math.min(start.max, word.length); length += 1) {
      const slots = this.#starts.get(word.slice(0, length));
      if (slots === undefined) continue;
      const object = namesObject(word.slice(length), this.#objectHeads) ? 1 : 0;
      for (const slot of slots) if (!found.includes(slot * 2)) found.push(slot * 2 + object);
    }
    for (let length = end.min; length <= Math.min(end.max, word.length); length += 1) {
      for (const slot of this.#ends.get(word.slice(-length)) ?? []) {
        if (!found.includes(slot * 2)) found.push(slot * 2);
      }
    }
    return found.length > 0 ? found : none;
  }
}
