import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeNumber, SymbolReader } from '../../lib/packed/symbols.ts';
import { SymbolWriter } from './symbol-writer.ts';

const contexts = 5;
const written = fc.record({ context: fc.nat(contexts - 1), symbol: fc.oneof(fc.nat(63), fc.constant(7)) });

test('symbols come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 500 }), (all) => {
      const writer = new SymbolWriter(contexts);
      for (const { context, symbol } of all) writer.code(context, symbol);
      const packed = writer.finish();
      const reader = new SymbolReader(packed.frequencies, packed.written);
      expect(all.map(({ context }) => reader.code(context))).toEqual(all.map(({ symbol }) => symbol));
    }),
  );
});

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(65_534), fc.nat(9)), { maxLength: 200 }), (numbers) => {
      const writer = new SymbolWriter(1);
      for (const number of numbers) codeNumber(writer, 0, number);
      const packed = writer.finish();
      const reader = new SymbolReader(packed.frequencies, packed.written);
      expect(numbers.map(() => codeNumber(reader, 0, 0))).toEqual(numbers);
    }),
  );
});

test('numbers of which nothing is known come back between symbols', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(13), fc.nat(2 ** 14 - 1)), { maxLength: 200 }), (all) => {
      const numbers = all.map(([bits, number]) => ({ bits: bits + 1, number: number % 2 ** (bits + 1) }));
      const writer = new SymbolWriter(1);
      for (const { bits, number } of numbers) {
        writer.even(bits, number);
        writer.code(0, number % 7);
      }
      const packed = writer.finish();
      const reader = new SymbolReader(packed.frequencies, packed.written);
      expect(numbers.map(({ bits }) => [reader.even(bits), reader.code(0)])).toEqual(
        numbers.map(({ number }) => [number, number % 7]),
      );
    }),
  );
});

test('what is often there takes little room', () => {
  const writer = new SymbolWriter(1);
  for (let at = 0; at < 10_000; at += 1) writer.code(0, at % 100 === 0 ? 1 : 0);
  expect(writer.finish().written.length).toBeLessThan(200);
});

test('what no symbol or context can be, is not written', () => {
  expect(() => new SymbolWriter(1).code(0, 64)).toThrow('Symbol 64 cannot be written in context 0.');
  expect(() => new SymbolWriter(1).code(1, 0)).toThrow('Symbol 0 cannot be written in context 1.');
  expect(() => new SymbolWriter(1).even(3, 8)).toThrow('8 cannot be written in 3 bits.');
});
