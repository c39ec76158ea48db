import { expect, test } from 'vitest';
import { emptyModel } from './model.ts';
import { settle } from './settle.ts';

const modelOf = (weights: readonly number[]) => {
  const model = emptyModel(weights.length, [0], () => true);
  model.weights.set(weights);
  return model;
};

test('what changes least is rounded first and stays so', () => {
  const model = modelOf([0.21, 0.3, -0.48, 1.01]);
  settle(model, 5, 0.5);
  expect([...model.settled]).toEqual([1, 0, 0, 1]);
  expect([...model.weights].map((weight) => Math.round(weight * 100))).toEqual([20, 30, -48, 100]);
});

test('at last everything is, and nothing is heavier than can be written', () => {
  const model = modelOf([0.29, -7, 0.04]);
  settle(model, 5, 1);
  expect([...model.weights].map((weight) => Math.round(weight * 10))).toEqual([2, -30, 0]);
});
