import type { Token } from '../dutch/token.ts';
import type { WordSet } from './word-set.ts';

/** Says a word was looked for. */
const known = 1;

/**
 * Of some sets of words, which a sentence holds a word of: bit 1 for the first set, bit 2 for the second, and so on up
 * to 31. One look for each word, where every set would take one.
 */
export class SetBits {
  readonly #sets: readonly (WordSet | undefined)[];
  /** By the number of a word. */
  #bits = new Int32Array(64);

  constructor(sets: readonly (WordSet | undefined)[]) {
    if (sets.length > 31) throw new Error('There are more sets than a number has bits.');
    this.#sets = sets;
  }

  /** The bits of all these words together. */
  in(tokens: readonly Token[]): number {
    let bits = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const { id } = token;
      const before = id >= 0 && id < this.#bits.length ? (this.#bits[id] ?? 0) : 0;
      bits |= before === 0 ? this.#learn(token) : before;
    }
    return bits & ~known;
  }

  #learn(token: Token): number {
    const bits = this.#sets.reduce(
      (sum, set, index) => (set?.hasToken(token) ? sum | (2 << index) : sum),
      known,
    );
    const { id } = token;
    if (id >= this.#bits.length) {
      const wider = new Int32Array(2 ** Math.ceil(Math.log2(id + 1)));
      wider.set(this.#bits);
      this.#bits = wider;
    }
    if (id >= 0) this.#bits[id] = bits;
    return bits;
  }
}
