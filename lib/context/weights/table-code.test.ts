import { expect, test } from 'vitest';
import type { SymbolCoder } from '../../packed/symbols.ts';
import { type Columns, codePlaces, codeRow, codeUse, mostUsed } from './table-code.ts';

/** Writes down what is given, or reads it back; both must ask for the same contexts. */
class Tape implements SymbolCoder {
  writes = true;
  readonly #symbols: { readonly context: number; readonly symbol: number }[] = [];
  #at: number | null = null;

  rewind(): void {
    this.#at = 0;
    this.writes = false;
  }

  code(context: number, symbol: number): number {
    if (this.#at === null) {
      this.#symbols.push({ context, symbol });
      return symbol;
    }
    return this.#read(context);
  }

  even(bits: number, number: number): number {
    return this.code(-bits, number);
  }

  #read(context: number): number {
    const read = this.#symbols[this.#at ?? 0];
    this.#at = (this.#at ?? 0) + 1;
    expect(read?.context).toBe(context);
    return read?.symbol ?? Number.NaN;
  }
}

const columns = (labels: readonly number[], values: readonly number[]): Columns => ({
  labels: Uint8Array.from(labels),
  values: Int8Array.from(values),
});

test.each([false, true])('the labels and weights of a feature come back (a pair: %s)', (isPair) => {
  const tape = new Tape();
  codeRow(tape, columns([0, 3, 4, 47], [31, -31, 0, -1]), 0, { isPair, count: 4 });
  codeRow(tape, columns([], []), 0, { isPair, count: 0 });
  tape.rewind();
  const read = columns([9, 0, 0, 0, 0], [9, 0, 0, 0, 0]);
  expect(codeRow(tape, read, 1, { isPair })).toBe(4);
  expect(codeRow(tape, read, 5, { isPair })).toBe(0);
  expect([...read.labels]).toEqual([9, 0, 3, 4, 47]);
  expect([...read.values]).toEqual([9, 31, -31, 0, -1]);
});

test('uses and places come back', () => {
  const tape = new Tape();
  codeUse(tape, false, 0);
  codeUse(tape, true, 812);
  codePlaces(tape, 3, [0, 1, 4_000]);
  tape.rewind();
  expect([codeUse(tape, false, 0), codeUse(tape, true, 0)]).toEqual([0, 812]);
  expect(codePlaces(tape, 3, [])).toEqual([0, 1, 4_000]);
});

test('the most used words stand first, those that are not used nowhere', () => {
  expect(mostUsed([2, 0, 7, 2])).toEqual([2, 0, 3]);
});
