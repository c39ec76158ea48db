import { browser } from 'wxt/browser';

/** What the policy says, or null where the browser has no policy for this extension. */
export async function managed(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return null; // Firefox refuses the question when the organisation has set nothing.
  }
}

/** Calls back when the policy changes, also when the browser reads it late after a start. Returns how to stop. */
export function watchManaged(changed: () => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
