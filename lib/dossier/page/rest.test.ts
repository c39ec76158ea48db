import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rest } from './rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Disturbs it every so many ms, until this many ms have passed. */
function disturbEvery(rest: Rest, every: number, until: number): void {
  for (let passed = 0; passed < until; passed += every) {
    rest.disturb();
    vi.advanceTimersByTime(every);
  }
}

test('is done once, when the last disturbance is so long ago', () => {
  const then = vi.fn();
  const rest = new Rest(40, 600, then);
  disturbEvery(rest, 15, 90);
  // The last was 15 ms ago.
  vi.advanceTimersByTime(24);
  expect(then).not.toHaveBeenCalled();
  expect(rest.isAwaited).toBe(true);
  vi.advanceTimersByTime(1);
  expect(then).toHaveBeenCalledOnce();
  expect(rest.isAwaited).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(then).toHaveBeenCalledOnce();
});

test('is done all the same when there is no rest for long', () => {
  const done: number[] = [];
  const rest = new Rest(250, 600, () => done.push(performance.now()));
  const begun = performance.now();
  disturbEvery(rest, 100, 2_000);
  // Each time the next disturbance begins it anew.
  expect(done.map((at) => at - begun)).toEqual([600, 1_200, 1_800]);
});

test('makes no timer for a disturbance while one runs', () => {
  const rest = new Rest(40, 600, () => undefined);
  for (let time = 0; time < 100; time += 1) rest.disturb();
  expect(vi.getTimerCount()).toBe(1);
});

test('is not done when it was ended, and leaves no timer', () => {
  const then = vi.fn();
  const rest = new Rest(40, 600, then);
  rest.disturb();
  vi.advanceTimersByTime(30);
  rest.disturb();
  vi.advanceTimersByTime(20);
  rest.end();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(then).not.toHaveBeenCalled();
});
