import { signs } from '../../lib/context/weights/signs-of-numbers.ts';
import {
  leastState,
  type SymbolCoder,
  shares,
  signBits,
  signsOfState,
  symbolCount,
} from '../../lib/context/weights/symbols.ts';

const perSign = 2 ** signBits;
const twoSigns = (number: number): string =>
  signs.charAt(number >> signBits) + signs.charAt(number % perSign);

/** Shares of symbols by how often each was met: one at least when it was, and never all of them. */
function sharesOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [1];
  const parts = counts.map((count) =>
    count === 0 ? 0 : Math.max(1, Math.floor((count / total) * (shares - symbolCount))),
  );
  const most = parts.indexOf(Math.max(...parts));
  const sum = parts.reduce((all, part) => all + part, 0);
  // What is left over; one share of it goes to another symbol, so that none has them all.
  parts[most] = (parts[most] ?? 0) + shares - sum - 1;
  const other = most === 0 ? 1 : 0;
  parts[other] = (parts[other] ?? 0) + 1;
  return parts;
}

/** Writes symbols for lib/context/weights/symbols.ts to read. */
export class SymbolWriter implements SymbolCoder {
  readonly #contexts: number;
  readonly #symbols: { readonly context: number; readonly symbol: number }[] = [];

  constructor(contexts: number) {
    this.#contexts = contexts;
  }

  code(context: number, symbol: number): number {
    if (context < 0 || context >= this.#contexts || symbol < 0 || symbol >= symbolCount)
      throw new Error(`Symbol ${symbol} cannot be written in context ${context}.`);
    this.#symbols.push({ context, symbol });
    return symbol;
  }

  /** The frequencies of every context, and the symbols. */
  finish(): { readonly frequencies: string; readonly written: string } {
    const counts = Array.from({ length: this.#contexts }, () => new Array<number>(symbolCount).fill(0));
    for (const { context, symbol } of this.#symbols) {
      const ofContext = counts[context] ?? [];
      ofContext[symbol] = (ofContext[symbol] ?? 0) + 1;
    }
    const parts = counts.map(sharesOf);
    const frequencies = parts.map((ofContext) => {
      const last = ofContext.findLastIndex((part) => part > 0);
      return (
        signs.charAt(last) +
        ofContext
          .slice(0, last + 1)
          .map(twoSigns)
          .join('')
      );
    });
    return {
      frequencies: twoSigns(this.#contexts) + frequencies.join(''),
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
    const put = (): void => {
      backwards.push(signs.charAt(state % perSign));
      state = Math.floor(state / perSign);
    };
    for (const { context, symbol } of this.#symbols.toReversed()) {
      const part = parts[context]?.[symbol] ?? 0;
      while (state >= (leastState / shares) * perSign * part) put();
      state = Math.floor(state / part) * shares + (state % part) + (begins[context]?.[symbol] ?? 0);
    }
    for (let sign = 0; sign < signsOfState; sign += 1) put();
    return backwards.reverse().join('');
  }
}
