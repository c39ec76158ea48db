import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTo, lanesFor, sumOf } from './lanes.ts';

test('sums of rules that share a number do not touch each other', () => {
  const additions = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: -200, max: 200 })), { maxLength: 120 });
  fc.assert(
    fc.property(additions, (added) => {
      const lanes = lanesFor(7);
      const sums = new Int32Array(lanes);
      const plain = new Array<number>(7).fill(0);
      for (const [rule, weight] of added) {
        addTo(sums, 0, lanes, rule, weight);
        plain[rule] = (plain[rule] ?? 0) + weight;
      }
      expect(plain.map((_, rule) => sumOf(sums, 0, lanes, rule))).toEqual(plain);
    }),
  );
});
