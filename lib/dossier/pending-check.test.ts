import { beforeEach, expect, test } from 'vitest';
import { leavePendingCheck, onPendingCheck, type SessionBrowser, takePendingCheck } from './pending-check.ts';

type OnChanged = SessionBrowser['storage']['session']['onChanged'];
type Listener = Parameters<OnChanged['addListener']>[0];

/** Session storage with one item, telling of changes as the browser does. */
function pretendSession() {
  const items = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  const session = {
    get: async (key: string) => (items.has(key) ? { [key]: items.get(key) } : {}),
    set: async (values: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(values)) {
        items.set(key, newValue);
        for (const listener of listeners) listener({ [key]: { newValue } });
      }
    },
    remove: async (key: string) => {
      items.delete(key);
      for (const listener of listeners) listener({ [key]: {} });
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  // Only the part of the interface that is asked for is pretended.
  return { items, browser: { storage: { session } } as unknown as SessionBrowser };
}

let { items, browser } = pretendSession();
beforeEach(() => {
  ({ items, browser } = pretendSession());
});

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('words are taken once, and nothing stays behind', async () => {
  await leavePendingCheck(browser, { window: 1, text: 'U moet rusten' });
  expect(await takePendingCheck(browser, 1)).toBe('U moet rusten');
  expect(items.size).toBe(0);
  expect(await takePendingCheck(browser, 1)).toBeNull();
});

test('words for another window are left for the panel there', async () => {
  await leavePendingCheck(browser, { window: 2, text: 'U moet rusten' });
  expect(await takePendingCheck(browser, 1)).toBeNull();
  expect(await takePendingCheck(browser, 2)).toBe('U moet rusten');
});

test('what is not ours is not taken', async () => {
  items.set('pendingCheck', 'U moet rusten');
  expect(await takePendingCheck(browser, 1)).toBeNull();
});

test('a panel hears of words left before and after it opened, each once, until it stops', async () => {
  const heard: string[] = [];
  await leavePendingCheck(browser, { window: 1, text: 'een' });
  const stop = onPendingCheck(browser, 1, (text) => heard.push(text));
  await settle();
  await leavePendingCheck(browser, { window: 1, text: 'twee' });
  await settle();
  stop();
  await leavePendingCheck(browser, { window: 1, text: 'drie' });
  await settle();
  expect(heard).toEqual(['een', 'twee']);
});
