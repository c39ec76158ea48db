import type { Browser } from 'wxt/browser';

export interface TabsBrowser {
  readonly tabs: Pick<typeof Browser.tabs, 'query' | 'onActivated' | 'onUpdated'>;
  readonly windows: Pick<typeof Browser.windows, 'getCurrent'>;
}

export interface TabListener {
  /** This tab is now in front in the panel's window. */
  readonly active: (tab: number) => void;
  /** A tab shows another address, if only another hash; the address is told when the tab may be read. */
  readonly moved: (tab: number, address: string) => void;
  readonly loaded: (tab: number) => void;
}

/** Follows the tab in front in the panel's own window, until the signal ends. */
export async function followActiveTab(
  browser: TabsBrowser,
  listener: TabListener,
  signal: AbortSignal,
): Promise<void> {
  const { id: ownWindow } = await browser.windows.getCurrent();
  if (signal.aborted) return;
  const onActivated = ({ tabId, windowId }: Browser.tabs.OnActivatedInfo): void => {
    if (windowId === ownWindow) listener.active(tabId);
  };
  const onUpdated = (tab: number, { url, status }: Browser.tabs.OnUpdatedInfo): void => {
    if (url !== undefined) listener.moved(tab, url);
    if (status === 'complete') listener.loaded(tab);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined && !signal.aborted) listener.active(tab.id);
}
