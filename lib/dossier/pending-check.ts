import type { Browser } from 'wxt/browser';
import { type PendingCheck, pendingCheckSchema } from '../protocol.ts';

const key = 'pendingCheck';

export type SessionBrowser = {
  readonly storage: {
    readonly session: Pick<typeof Browser.storage.session, 'get' | 'set' | 'remove' | 'onChanged'>;
  };
};

/** Leaves selected words for the panel of a window; they are kept in memory only, until it takes them. */
export async function leavePendingCheck({ storage }: SessionBrowser, check: PendingCheck): Promise<void> {
  await storage.session.set({ [key]: check });
}

/** Takes the words left for this window and removes them; null when there are none. */
export async function takePendingCheck({ storage }: SessionBrowser, window: number): Promise<string | null> {
  const { [key]: left } = await storage.session.get(key);
  const check = pendingCheckSchema.safeParse(left);
  if (!check.success || check.data.window !== window) return null;
  await storage.session.remove(key);
  return check.data.text;
}

/**
 * Calls back with words that were or will be left for this window, each once. The function it gives stops it.
 */
export function onPendingCheck(
  browser: SessionBrowser,
  window: number,
  listener: (text: string) => void,
): () => void {
  let isStopped = false;
  const take = async (): Promise<void> => {
    const text = isStopped ? null : await takePendingCheck(browser, window);
    if (text !== null) listener(text);
  };
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>): void => {
    if (changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  void take();
  return () => {
    isStopped = true;
    browser.storage.session.onChanged.removeListener(onChanged);
  };
}
