import { numberAt } from './signs-of-numbers.ts';

/**
 * Large tables are written symbol by symbol, numbers from 0 to 63, each in less space the more often it is met in its
 * context. One walk over a table serves to write it and to read it, so that both always agree.
 */
export interface SymbolCoder {
  /** The next symbol: the one given when a table is written, the one that was written when it is read. */
  readonly code: (context: number, symbol: number) => number;
}

export const symbolCount = 64;
export const signBits = 6;
/** The frequencies of the symbols of a context are shares of this. */
export const shareBits = 12;
export const shares = 2 ** shareBits;
/** The state takes in a sign whenever it is below this. */
export const leastState = 2 ** 24;
/** So many signs hold the first state. */
export const signsOfState = 5;

/** Reads what scripts/build/symbol-writer.ts wrote: the frequencies of every context, and the symbols. */
export class SymbolReader implements SymbolCoder {
  /** By context and share: the symbol that has it. */
  readonly #symbols: Uint8Array;
  /** By context and symbol: how many shares it has, and above that where they begin. */
  readonly #parts: Int32Array;
  readonly #written: string;
  #at = signsOfState;
  #state = 0;

  constructor(frequencies: string, written: string) {
    const contexts = numberOfTwo(frequencies, 0);
    this.#symbols = new Uint8Array(contexts * shares);
    this.#parts = new Int32Array(contexts * symbolCount);
    for (let context = 0, at = 2; context < contexts; context += 1) {
      const count = numberAt(frequencies, at);
      at += 1;
      let begin = 0;
      for (let symbol = 0; symbol <= count; symbol += 1, at += 2) {
        const part = numberOfTwo(frequencies, at);
        this.#parts[context * symbolCount + symbol] = (begin << shareBits) | part;
        this.#symbols.fill(symbol, context * shares + begin, context * shares + begin + part);
        begin += part;
      }
    }
    this.#written = written;
    for (let at = 0; at < signsOfState; at += 1)
      this.#state = (this.#state << signBits) | numberAt(written, at);
  }

  code(context: number): number {
    const share = this.#state & (shares - 1);
    const symbol = this.#symbols[context * shares + share] ?? 0;
    const part = this.#parts[context * symbolCount + symbol] ?? 0;
    let state = (part & (shares - 1)) * (this.#state >> shareBits) + share - (part >> shareBits);
    while (state < leastState && this.#at < this.#written.length) {
      state = (state << signBits) | numberAt(this.#written, this.#at);
      this.#at += 1;
    }
    this.#state = state;
    return symbol;
  }
}

/** A number of two signs, the higher first. */
const numberOfTwo = (text: string, at: number): number =>
  (numberAt(text, at) << signBits) | numberAt(text, at + 1);

const longest = 2 * signBits;
/** How many contexts the digits of numbers take, whatever the numbers are. */
export const digitContexts = 2 * (longest + 1);

/** A number from 0 to 8,190. `context` tells how long it is; the contexts of its digits start at `digits`. */
export function codeNumber(coder: SymbolCoder, context: number, digits: number, number: number): number {
  const value = number + 1;
  const length = coder.code(context, 31 - Math.clz32(value));
  if (length === 0) return 0;
  const below = Math.max(0, length - signBits);
  const high = coder.code(digits + length, (value >> below) & (2 ** (length - below) - 1));
  const low = below === 0 ? 0 : coder.code(digits + longest + 1 + length, value & (2 ** below - 1));
  return 2 ** length + high * 2 ** below + low - 1;
}
