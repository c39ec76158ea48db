import { expect, test } from 'vitest';
import { bitsOfKey, worthItsSpace } from './space.ts';

const free = { price: 1, keyBits: () => 0 };

test('a weight is kept when it brings more than its bits cost', () => {
  const losses = Float32Array.from([7, 9, 100, 0]);
  expect([...worthItsSpace(losses, Int32Array.from([0, 2, 4]), free)]).toEqual([0, 1, 1, 0]);
});

test('a feature is kept when its weights together bring what its key costs', () => {
  const losses = Float32Array.from([12, 12, 12]);
  const starts = Int32Array.from([0, 2, 3]);
  expect([...worthItsSpace(losses, starts, { price: 1, keyBits: () => 6 })]).toEqual([1, 1, 0]);
});

test('a name that is known anyway takes no space, a word more than its beginning', () => {
  expect(['!slaan', '=slapen.sterk', '?iemand', undefined].map(bitsOfKey)).toEqual([0, 0, 0, 0]);
  expect(bitsOfKey('slapen')).toBeGreaterThan(bitsOfKey('slape*'));
});
