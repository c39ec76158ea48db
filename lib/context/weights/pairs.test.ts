import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUp, tableOf } from './pairs.ts';

test('every key gives its number, and any other none', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 501, max: 900 }), (known, other) => {
      const table = tableOf(known, [...known.keys()]);
      const board = Int32Array.from([7, 7, ...table]);
      const mask = table.length / 2 - 1;
      expect(known.map((key) => lookUp(board, 2, mask, key))).toEqual(known.map((_, number) => number));
      expect(lookUp(board, 2, mask, other)).toBe(-1);
    }),
  );
});
