import { signs } from '../../lib/packed/signs-of-numbers.ts';
import {
  leastState,
  mostEven,
  type SymbolCoder,
  shares,
  sharesOf,
  signBits,
  signsOfState,
  symbolCount,
  timesOfLevel,
} from '../../lib/packed/symbols.ts';

const perSign = 2 ** signBits;
const levels = Array.from({ length: perSign }, (_, level) => timesOfLevel(level));

/** The level that tells best how often a symbol is met; nought only for one that is not. */
function levelOf(count: number): number {
  if (count === 0) return 0;
  const above = levels.findIndex((times) => times >= count);
  if (above < 0) throw new Error(`A symbol is met ${count} times, which is too often to be told.`);
  const below = Math.max(1, above - 1);
  return (levels[below] ?? 0) * (levels[above] ?? 0) > count * count ? below : above;
}

interface Written {
  /** Negative for a number of so many bits that is met as often as any other. */
  readonly context: number;
  readonly symbol: number;
}

/** Writes symbols for lib/packed/symbols.ts to read. */
export class SymbolWriter implements SymbolCoder {
  readonly writes = true;
  readonly #contexts: number;
  readonly #symbols: Written[] = [];

  constructor(contexts: number) {
    this.#contexts = contexts;
  }

  code(context: number, symbol: number): number {
    if (context < 0 || context >= this.#contexts || symbol < 0 || symbol >= symbolCount)
      throw new Error(`Symbol ${symbol} cannot be written in context ${context}.`);
    this.#symbols.push({ context, symbol });
    return symbol;
  }

  even(bits: number, number: number): number {
    if (bits > mostEven || number < 0 || number >= 2 ** bits)
      throw new Error(`${number} cannot be written in ${bits} bits.`);
    this.#symbols.push({ context: -bits, symbol: number });
    return number;
  }

  /** The frequencies of every context, and the symbols. */
  finish(): { readonly frequencies: string; readonly written: string } {
    const counts = Array.from({ length: this.#contexts }, () => new Array<number>(symbolCount).fill(0));
    for (const { context, symbol } of this.#symbols) {
      const ofContext = counts[context];
      if (ofContext !== undefined) ofContext[symbol] = (ofContext[symbol] ?? 0) + 1;
    }
    const told = counts.map((ofContext) => {
      const last = Math.max(
        0,
        ofContext.findLastIndex((count) => count > 0),
      );
      return ofContext.slice(0, last + 1).map(levelOf);
    });
    const frequencies = told.map((ofContext) =>
      [ofContext.length - 1, ...ofContext].map((number) => signs.charAt(number)).join(''),
    );
    const parts = told.map((ofContext) => sharesOf(ofContext.map(timesOfLevel)));
    return {
      frequencies:
        signs.charAt(this.#contexts >> signBits) +
        signs.charAt(this.#contexts % perSign) +
        frequencies.join(''),
      written: this.#write(parts),
    };
  }

  /** From the last symbol to the first, as they are read from the first to the last. */
  #write(parts: readonly (readonly number[])[]): string {
    const begins = parts.map((ofContext) =>
      ofContext.map((_, symbol) => ofContext.slice(0, symbol).reduce((sum, part) => sum + part, 0)),
    );
    const backwards: string[] = [];
    let state = leastState;
    const makeRoom = (most: number): void => {
      while (state >= most) {
        backwards.push(signs.charAt(state % perSign));
        state = Math.floor(state / perSign);
      }
    };
    for (const { context, symbol } of this.#symbols.toReversed()) {
      const part = context < 0 ? 1 : (parts[context]?.[symbol] ?? 0);
      const of = context < 0 ? 2 ** -context : shares;
      const begin = context < 0 ? symbol : (begins[context]?.[symbol] ?? 0);
      makeRoom((leastState / of) * perSign * part);
      state = Math.floor(state / part) * of + (state % part) + begin;
    }
    for (let sign = 0; sign < signsOfState; sign += 1) {
      backwards.push(signs.charAt(state % perSign));
      state = Math.floor(state / perSign);
    }
    return backwards.reverse().join('');
  }
}
