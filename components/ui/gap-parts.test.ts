import { expect, test } from 'vitest';
import { gapParts } from './gap-parts.ts';

test('a mark behind a gap stays with it, and the sentence is whole', () => {
  expect(gapParts('Afgesproken: ik ___, de ouder ___, en op ___.')).toEqual({
    before: 'Afgesproken: ik ',
    parts: [
      { marks: ',', rest: ' de ouder ' },
      { marks: ',', rest: ' en op ' },
      { marks: '.', rest: '' },
    ],
  });
});

test('a sentence may begin with a gap, or have none', () => {
  expect(gapParts('___ vroeg om hulp.')).toEqual({
    before: '',
    parts: [{ marks: '', rest: ' vroeg om hulp.' }],
  });
  expect(gapParts('Geen gat.')).toEqual({ before: 'Geen gat.', parts: [] });
});
