import { type Change, replaced } from '../../dutch/replaced.ts';
import type { SignedSentence } from './signed.ts';

/** Stands in the place of a sentence until its signs are known. */
const unread: SignedSentence = {
  signs: [],
  leads: 0,
  bits: null,
  weighsBy: { features: [], sums: [] },
  held: null,
};

/** The signs of each sentence of a text that is written on, and where they differ from those before. */
export class SignsOfText {
  #all: SignedSentence[] = [];
  #from = 0;
  #to = 0;
  #grown = 0;

  get all(): readonly SignedSentence[] {
    return this.#all;
  }

  /** Takes in a change of the sentences; what stands in them has to be put. */
  change({ from, to, count }: Change): void {
    this.#all = replaced(this.#all, { from, to }, new Array<SignedSentence>(count).fill(unread));
    this.#from = from;
    this.#to = from + count;
    this.#grown = count - (to - from);
  }

  /** Puts the signs of the sentences from `first` on: besides those that changed, others can be read otherwise too. */
  put(signs: readonly SignedSentence[], first: number): void {
    for (let index = 0; index < signs.length; index += 1) {
      const at = first + index;
      const one = signs[index];
      if (one === undefined || this.#all[at] === one) continue;
      this.#all[at] = one;
      this.#from = Math.min(this.#from, at);
      this.#to = Math.max(this.#to, at + 1);
    }
  }

  /** Where the signs are others than before. */
  get changed(): Change {
    const count = this.#to - this.#from;
    return { from: this.#from, to: this.#to - this.#grown, count };
  }
}
