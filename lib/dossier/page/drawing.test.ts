import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Drawing } from './drawing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A drawing, and what it did, each with the ms since the start. */
function watched(): { drawing: Drawing; done: [string, number][] } {
  const begun = performance.now();
  const done: [string, number][] = [];
  const note = (what: string) => () => done.push([what, performance.now() - begun]);
  return { drawing: new Drawing(note('listens'), note('is drawn')), done };
}

test('listens again soon after a key, and is drawn when nothing more was heard', () => {
  const { drawing, done } = watched();
  drawing.begin();
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual([
    ['listens', 20],
    ['is drawn', 60],
  ]);
});

test('is not drawn before what was heard last has had its time', () => {
  const { drawing, done } = watched();
  drawing.begin();
  vi.advanceTimersByTime(50);
  drawing.begin();
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual([
    ['listens', 20],
    ['listens', 70],
    ['is drawn', 110],
  ]);
});

test('leaves no timer when it is ended', () => {
  const { drawing, done } = watched();
  drawing.begin();
  vi.advanceTimersByTime(30);
  drawing.end();
  expect(vi.getTimerCount()).toBe(0);
  expect(done).toEqual([['listens', 20]]);
});
