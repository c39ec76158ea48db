import { expect, test } from 'vitest';
import { madeExample as example } from './made-example.ts';
import { mend } from './mend.ts';
import { emptyModel } from './model.ts';
import { isRight } from './regression.ts';
import { settle } from './settle.ts';

const options = { labels: [0], there: 1, parts: 10 };
const benefits = [0.5];

test('what must come out right does, and what it does not hold keeps its weight', () => {
  const model = emptyModel(3, options.labels, () => true);
  model.weights.set([1, 1, 1]);
  const must = { ...example([[0, 1]], [1]), mustHold: true };
  const other = example([[2]], [1]);
  mend([must, other], model, options, benefits);
  settle(model, options.parts, 1);
  expect(isRight(model, options.labels, benefits, 0)(must)).toBe(true);
  expect(isRight(model, options.labels, benefits, 0)(other)).toBe(false);
  expect(model.weights[2]).toBe(1);
});

test('what comes out right already changes nothing', () => {
  const model = emptyModel(2, options.labels, () => true);
  model.weights.set([4, -1]);
  const must = { ...example([[0]], [1]), mustHold: true };
  mend([must], model, options, benefits);
  expect([...model.weights]).toEqual([4, -1]);
});
