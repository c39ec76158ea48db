import { expect, it, vi } from 'vitest';
import { enter, isNoneLeft, lockWithTheLastPanel } from './presence.ts';

// Node has the lock manager of the browsers.
const { locks } = navigator;

/** A panel that is open until `close` is called. */
function panel() {
  const { promise: until, resolve: close } = Promise.withResolvers<void>();
  return { until, close };
}

it('knows the first panel from the next, and when the last one is gone', async () => {
  const [first, second] = [panel(), panel()];
  expect(await enter(locks, first.until)).toBe(true);
  expect(await enter(locks, second.until)).toBe(false);
  first.close();
  expect(await isNoneLeft(locks, 20)).toBe(false);
  const left = isNoneLeft(locks);
  second.close();
  expect(await left).toBe(true);
});

it('locks when the first panel opens after the last one closed, if that was chosen', async () => {
  const lock = vi.fn(async () => undefined);
  const open = (chosen: boolean, until: Promise<void>) =>
    lockWithTheLastPanel({
      locks,
      panel: { addEventListener: () => undefined },
      send: async () => undefined,
      locksOnClose: async () => chosen,
      lock,
      until,
    });
  const [first, second, third] = [panel(), panel(), panel()];
  await open(false, first.until);
  expect(lock).not.toHaveBeenCalled();
  await open(true, second.until);
  expect(lock).not.toHaveBeenCalled();
  first.close();
  second.close();
  expect(await isNoneLeft(locks)).toBe(true);
  await open(true, third.until);
  expect(lock).toHaveBeenCalledOnce();
  third.close();
});
