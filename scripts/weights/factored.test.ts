import { expect, test } from 'vitest';
import { learnFactored } from './factored.ts';
import { madeExample as example } from './made-example.ts';
import { emptyModel, type Model } from './model.ts';

const options = {
  labels: [0, 1],
  leftOut: 0,
  there: 1,
  rank: 4,
  rankLeftOut: 0,
  models: 2,
  rounds: 60,
  speed: 0.05,
  step: 8,
  beside: [],
};

/** Feature 0 is about label 0 and feature 1 about label 1; feature 2 stands everywhere. */
const examples = Array.from({ length: 20 }, () => [
  example([[0, 2]], [1, 0]),
  example([[1, 2]], [0, 1]),
  example([[2]], [0, -1]),
]).flat();

function learned(): Model {
  const model = emptyModel(3, options.labels, () => true);
  learnFactored(examples, model, options);
  return model;
}

test('a feature weighs for the label it comes with, and against the other', () => {
  const { weights } = learned();
  const [ownOf0 = 0, otherOf0 = 0, otherOf1 = 0, ownOf1 = 0] = weights;
  expect(ownOf0).toBeGreaterThan(1);
  expect(ownOf1).toBeGreaterThan(1);
  expect(otherOf0).toBeLessThan(0);
  expect(otherOf1).toBeLessThan(0);
});

test('the same texts give the same weights', () => {
  expect(learned()).toEqual(learned());
});

test('only what a feature may say gets a weight', () => {
  const model = emptyModel(3, options.labels, (feature, label) => feature === label);
  learnFactored(examples, model, options);
  expect([...model.weights].every((weight) => weight > 1)).toBe(true);
});

test('of more than one window the one in which a label weighs most counts', () => {
  const model = emptyModel(3, options.labels, () => true);
  const apart = examples.map((one) => ({ ...one, windows: [...one.windows, [2]] }));
  learnFactored(apart, model, options);
  const [ownOf0 = 0, , , ownOf1 = 0] = model.weights;
  expect(ownOf0).toBeGreaterThan(1);
  expect(ownOf1).toBeGreaterThan(1);
});

test('of a label that is learned beside others no weight is kept', () => {
  const model = emptyModel(3, [1], () => true);
  learnFactored(examples, model, { ...options, labels: [1], beside: [0] });
  const [of0 = 0, of1 = 0] = model.weights;
  expect(model.weights).toHaveLength(3);
  expect(of0).toBeLessThan(0);
  expect(of1).toBeGreaterThan(1);
});
