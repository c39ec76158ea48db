import { expect, it } from 'vitest';
import { TooSoonError } from './errors.ts';
import { UnlockDelay, waitAfter } from './unlock-delay.ts';

function setup(stored: unknown = null) {
  let value = stored;
  let now = 1_700_000_000_000;
  const item = {
    getValue: async () => value,
    setValue: async (next: unknown) => {
      value = next;
    },
    removeValue: async () => {
      value = null;
    },
  };
  const delay = new UnlockDelay(item, () => new Date(now));
  const pass = (time: number) => {
    now += time;
  };
  return { delay, pass };
}

it('grows, and stops growing', () => {
  expect([0, 2, 3, 4, 5, 9, 50].map(waitAfter)).toEqual([0, 0, 5_000, 10_000, 20_000, 300_000, 300_000]);
});

it('counts the attempts of two windows one after the other', async () => {
  let value: unknown = { wrong: 2, last: 0 };
  const slowly = () => new Promise((resolve) => setImmediate(resolve));
  const item = {
    getValue: async () => {
      const read = value;
      await slowly();
      return read;
    },
    setValue: async (next: unknown) => {
      await slowly();
      value = next;
    },
    removeValue: async () => undefined,
  };
  const alone = (work: () => Promise<void>) => navigator.locks.request('attempt', work);
  const windows = [1, 2, 3].map(() => new UnlockDelay(item, () => new Date(1_700_000_000_000), alone));
  const tried = await Promise.allSettled(windows.map((delay) => delay.begin()));
  expect(tried.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(value).toMatchObject({ wrong: 3 });
});

it('counts an attempt before it is made', async () => {
  const { delay } = setup();
  for (let attempt = 0; attempt < 3; attempt++) await delay.begin();
  await expect(delay.begin()).rejects.toBeInstanceOf(TooSoonError);
});

it('does not make anyone wait for a clock that was set back', async () => {
  const { delay, pass } = setup();
  for (let attempt = 0; attempt < 3; attempt++) await delay.begin();
  pass(-86_400_000);
  expect(await delay.wait()).toBe(5_000);
  pass(5_000);
  expect(await delay.wait()).toBe(0);
});

it.each([['something else'], [{ wrong: -1, last: 0 }], [{ wrong: 3 }]])(
  'takes %j as no attempts',
  async (stored) => {
    expect(await setup(stored).delay.wait()).toBe(0);
  },
);
