import { expect, test } from 'vitest';
import { tokenise } from '../dutch/tokenise.ts';
import { SetBits } from './set-bits.ts';
import { WordSet } from './word-set.ts';

const bits = new SetBits([
  new WordSet(['rustig']),
  undefined,
  new WordSet([], ['slaap']),
  new WordSet(['10.30']),
]);

test.each([
  ['Hij speelt.', 0],
  ['Hij speelt rustig.', 1 << 1],
  ['Rustig slaapliedje, slaapje.', (1 << 1) | (1 << 3)],
  ['Om 10.30 slaapt hij.', (1 << 3) | (1 << 4)],
])('the sets that have a word in: %s', (text, expected) => {
  expect(bits.in(tokenise(text))).toBe(expected);
  // Once more, from memory.
  expect(bits.in(tokenise(text))).toBe(expected);
});

test('as many sets as a number has bits to spare', () => {
  expect(() => new SetBits(new Array(32).fill(undefined))).toThrow('more sets');
});
