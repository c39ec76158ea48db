import { describe, expect, test } from 'vitest';
import { madeExample as example } from './made-example.ts';
import { emptyModel, type Model } from './model.ts';
import { insistOn, learn, lossWithout, type Options, taughtBy } from './regression.ts';

const options: Options = {
  labels: [0, 1],
  leftOut: 0,
  there: 2,
  rounds: 160,
  speed: 0.05,
  hold: 0.5,
  sparse: 0.5,
};
const features = 4;

/** Feature 0 is about label 0 and feature 1 about label 1; feature 2 stands everywhere, feature 3 nowhere. */
const examples = Array.from({ length: 30 }, () => [
  example([[0, 2], [2]], [1, 0]),
  example([[1, 2]], [0, 1]),
  example([[2]], [0, -1]),
]).flat();

function learned(): Model {
  const model = emptyModel(features, options.labels, () => true);
  learn(examples, model, options);
  return model;
}

const weightOf = ({ starts, weights }: Model, feature: number, label: number): number =>
  weights[(starts[feature] ?? 0) + label] ?? 0;

test('a feature weighs for the label it comes with, and one that is never met for none', () => {
  const model = learned();
  expect(weightOf(model, 0, 0)).toBeGreaterThan(1);
  expect(weightOf(model, 0, 1)).toBeLessThanOrEqual(0);
  expect(weightOf(model, 1, 1)).toBeGreaterThan(1);
  expect(weightOf(model, 3, 0)).toBe(0);
});

test('what is settled stays as it is', () => {
  const model = emptyModel(features, options.labels, () => true);
  model.weights[0] = -1;
  model.settled[0] = 1;
  learn(examples, model, options);
  expect(weightOf(model, 0, 0)).toBe(-1);
});

test('without what tells labels apart there is most to lose', () => {
  const model = learned();
  const losses = lossWithout(examples, model, options);
  const most = losses.indexOf(Math.max(...losses));
  expect([0, 3]).toContain(most);
  expect(losses[features * 2 - 1]).toBe(0);
});

describe('a model that teaches', () => {
  test('says how likely each label is, and nothing of what is unknown', () => {
    const [first, , third] = taughtBy(learned(), examples, options.labels);
    expect(first?.labels[0]).toBeGreaterThan(0.5);
    expect(first?.labels[0]).toBeLessThan(1);
    expect(third?.labels[1]).toBe(-1);
  });

  test('does not change what must come out right', () => {
    const must = { ...example([[0, 2]], [1, 0]), mustHold: true };
    expect(taughtBy(learned(), [must], options.labels)).toEqual([must]);
  });
});

test('of what must come out right, what does not counts for more', () => {
  const right = { ...example([[0, 2]], [1, 0]), mustHold: true };
  const wrong = { ...example([[0, 2]], [0, 1]), mustHold: true };
  const weights = insistOn([right, wrong, examples[0] ?? right], learned(), options.labels, [0, 0]).map(
    ({ weight }) => weight,
  );
  expect(weights).toEqual([1, 1.5, 1]);
});
