import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, settings } from '../../lib/settings/settings.ts';
import { storedItem } from '../../lib/stored-item.ts';

beforeEach(() => fakeBrowser.reset());

it('gives what was stored, and null before and after', async () => {
  const item = storedItem('local', 'word');
  expect(await item.getValue()).toBeNull();
  await item.setValue('Wilg');
  expect(await item.getValue()).toBe('Wilg');
  await item.removeValue();
  expect(await item.getValue()).toBeNull();
});

it('tells of a change of this value, wherever it was made, and of no other; until it is told to stop', async () => {
  const [changed, other] = [vi.fn(), vi.fn()];
  const stop = storedItem('local', 'word').watch(changed);
  storedItem('session', 'word').watch(other);
  await browser.storage.local.set({ word: 1, another: 1 });
  await browser.storage.local.set({ another: 2 });
  expect(changed).toHaveBeenCalledTimes(1);
  expect(other).not.toHaveBeenCalled();
  stop();
  await browser.storage.local.set({ word: 2 });
  expect(changed).toHaveBeenCalledTimes(1);
});

it('reads every setting in one question, as each would read itself; what does not fit is the usual', async () => {
  await browser.storage.local.set({
    role: 'lk',
    textSize: 'reusachtig',
    pinned: ['aan-1'],
    lockOnClose: true,
  });
  const all = await readSettings();
  expect(all).toMatchObject({ role: 'lk', textSize: 'gewoon', pinned: ['aan-1'], lockOnClose: true });
  for (const [name, value] of Object.entries(all))
    expect(await settings[name as keyof typeof settings].read()).toEqual(value);
});
