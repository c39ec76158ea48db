import type { Lists } from '../analysis/phrase.ts';
import type { Reading } from '../analysis/reading.ts';
import { SetBits } from '../analysis/set-bits.ts';
import type { WordSet } from '../analysis/word-set.ts';

/**
 * Sets of words and lists of a rule by their names, of which a sentence is asked at once which it holds a word of. By that
 * most of what the rule looks for is out of the question.
 */
export class ListBits {
  readonly #sets: readonly (string | WordSet)[];
  readonly #made = new WeakMap<Lists, SetBits>();

  constructor(sets: readonly (string | WordSet)[]) {
    this.#sets = sets;
  }

  /** The bits of all sets that the sentence holds a word of, each as `bitOf` its place. */
  in({ tokens }: Reading, lists: Lists): number {
    return (this.#made.get(lists) ?? this.#make(lists)).in(tokens);
  }

  #make(lists: Lists): SetBits {
    const bits = new SetBits(this.#sets.map((set) => (typeof set === 'string' ? lists[set] : set)));
    this.#made.set(lists, bits);
    return bits;
  }
}

/** The bit of the set in this place. */
export const bitOf = (place: number): number => 2 << place;
