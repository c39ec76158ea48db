import { expect, test } from 'vitest';
import { emptyModel, withOnly } from './model.ts';

test('a feature has a place for every label that it may say something about', () => {
  const { starts, labels, begin } = emptyModel(3, [4, 7], (feature, label) => feature !== 1 && label !== 4);
  expect([...starts]).toEqual([0, 1, 1, 2]);
  expect([...labels]).toEqual([1, 1]);
  expect(begin).toHaveLength(2);
});

test('what is not kept is gone, and the rest stays with its feature', () => {
  const model = emptyModel(3, [0, 1], () => true);
  model.weights.set([1, 2, 3, 4, 5, 6]);
  const { starts, labels, weights } = withOnly(model, Uint8Array.from([0, 1, 0, 0, 1, 1]));
  expect([...starts]).toEqual([0, 1, 1, 3]);
  expect([...labels]).toEqual([1, 0, 1]);
  expect([...weights]).toEqual([2, 5, 6]);
});
