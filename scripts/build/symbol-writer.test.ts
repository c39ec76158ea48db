import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeNumber, digitContexts, SymbolReader } from '../../lib/context/weights/symbols.ts';
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
    fc.property(fc.array(fc.oneof(fc.nat(8190), fc.nat(9)), { maxLength: 200 }), (numbers) => {
      const writer = new SymbolWriter(1 + digitContexts);
      for (const number of numbers) codeNumber(writer, 0, 1, number);
      const packed = writer.finish();
      const reader = new SymbolReader(packed.frequencies, packed.written);
      expect(numbers.map(() => codeNumber(reader, 0, 1, 0))).toEqual(numbers);
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
});
