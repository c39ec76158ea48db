import { numberAt } from './signs-of-numbers.ts';

/**
 * What is packed is written symbol by symbol, numbers from 0 to 63, each in less space the more often it is met in its
 * context. One walk over the data serves to write them and to read them, so that both always agree.
 */
export interface SymbolCoder {
  /** Whether data are written, not read. */
  readonly writes: boolean;
  /** The next symbol: the one given when data are written, the one that was written when they are read. */
  readonly code: (context: number, symbol: number) => number;
  /** The same for a number of so many bits, `mostEven` at most, of which each is met as often. */
  readonly even: (bits: number, number: number) => number;
}

export const symbolCount = 64;
export const signBits = 6;
/** The frequencies of the symbols of a context are shares of this. */
export const shareBits = 11;
export const shares = 2 ** shareBits;
/** The state takes in a sign whenever it is below this. */
export const leastState = 2 ** 24;
/** So many signs hold the first state. */
export const signsOfState = 5;
export const mostEven = 14;

/** How often a symbol is met is told in steps of a fifth, by one sign: 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20 … */
export const timesOfLevel = (level: number): number =>
  level < 4 ? level : (4 + (level & 3)) << ((level >> 2) - 1);

/** The shares of symbols that are met so often: one at least for those that are met, and never all of them. */
export function sharesOf(times: readonly number[]): number[] {
  const total = times.reduce((sum, one) => sum + one, 0);
  if (total === 0) return [1];
  const parts = times.map((one) =>
    one === 0 ? 0 : Math.max(1, Math.floor((one / total) * (shares - symbolCount))),
  );
  const most = parts.indexOf(Math.max(...parts));
  const sum = parts.reduce((all, part) => all + part, 0);
  // What is left over; one share of it goes to another symbol, so that none has them all.
  parts[most] = (parts[most] ?? 0) + shares - sum - 1;
  const other = most === 0 ? 1 : 0;
  parts[other] = (parts[other] ?? 0) + 1;
  return parts;
}

/** Reads what scripts/build/symbol-writer.ts wrote: the frequencies of every context, and the symbols. */
export class SymbolReader implements SymbolCoder {
  readonly writes = false;
  /** By context and share: the symbol that has it. */
  readonly #symbols: Uint8Array;
  /** By context and symbol: how many shares it has, and above that where they begin. */
  readonly #parts: Int32Array;
  readonly #written: string;
  #at = signsOfState;
  #state = 0;

  constructor(frequencies: string, written: string) {
    const contexts = (numberAt(frequencies, 0) << signBits) | numberAt(frequencies, 1);
    this.#symbols = new Uint8Array(contexts * shares);
    this.#parts = new Int32Array(contexts * symbolCount);
    for (let context = 0, at = 2; context < contexts; context += 1) {
      const end = at + 2 + numberAt(frequencies, at);
      const times: number[] = [];
      for (at += 1; at < end; at += 1) times.push(timesOfLevel(numberAt(frequencies, at)));
      this.#setShares(context, sharesOf(times));
    }
    this.#written = written;
    for (let at = 0; at < signsOfState; at += 1)
      this.#state = (this.#state << signBits) | numberAt(written, at);
  }

  #setShares(context: number, parts: readonly number[]): void {
    let begin = context * shares;
    for (let symbol = 0; symbol < parts.length; symbol += 1) {
      const part = parts[symbol] ?? 0;
      this.#parts[context * symbolCount + symbol] = ((begin & (shares - 1)) << shareBits) | part;
      this.#symbols.fill(symbol, begin, begin + part);
      begin += part;
    }
  }

  code(context: number): number {
    const share = this.#state & (shares - 1);
    const symbol = this.#symbols[context * shares + share] ?? 0;
    const part = this.#parts[context * symbolCount + symbol] ?? 0;
    this.#state = Math.imul(part & (shares - 1), this.#state >> shareBits) + share - (part >> shareBits);
    if (this.#state < leastState) this.#takeIn();
    return symbol;
  }

  even(bits: number): number {
    const number = this.#state & ((1 << bits) - 1);
    this.#state >>= bits;
    if (this.#state < leastState) this.#takeIn();
    return number;
  }

  #takeIn(): void {
    let state = this.#state;
    while (state < leastState && this.#at < this.#written.length) {
      state = (state << signBits) | numberAt(this.#written, this.#at);
      this.#at += 1;
    }
    this.#state = state;
  }
}

/** A number from 0 to 65,534: how long it is and its first bits in a symbol, and then the others. */
export function codeNumber(coder: SymbolCoder, context: number, number: number): number {
  const value = number + 1;
  const length = 31 - Math.clz32(value);
  const first = length < 2 ? value - (1 << length) : (value >> (length - 2)) & 3;
  const symbol = coder.code(context, length * 4 + first);
  const read = symbol >> 2;
  if (read < 2) return (1 << read) + (symbol & 3) - 1;
  const rest = read - 2;
  const high = (4 + (symbol & 3)) << rest;
  return high + (rest === 0 ? 0 : coder.even(rest, value & ((1 << rest) - 1))) - 1;
}
