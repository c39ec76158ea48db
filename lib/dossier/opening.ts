import type { Browser } from 'wxt/browser';
import type { TabGranted } from '../protocol.ts';

/** Chromium has a side panel, Firefox a sidebar; the types know both, a browser has one. */
export type OpeningBrowser = {
  readonly runtime: Pick<typeof Browser.runtime, 'sendMessage'>;
  readonly sidePanel?: Pick<typeof Browser.sidePanel, 'open'>;
  readonly sidebarAction?: { readonly open: () => Promise<void> };
};

/**
 * Opens the panel beside a tab. The browser allows it only at once, in the handler of a click or a shortcut:
 * nothing may be awaited before it. A panel that is open already is told that this tab may be read now.
 */
export function openBeside(
  browser: OpeningBrowser,
  { id, windowId }: Pick<Browser.tabs.Tab, 'id' | 'windowId'>,
): void {
  void (browser.sidebarAction?.open() ?? browser.sidePanel?.open({ windowId }));
  if (id !== undefined) void tellGranted(browser, id);
}

async function tellGranted(browser: OpeningBrowser, tab: number): Promise<void> {
  const message: TabGranted = { type: 'tab-granted', tab };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // No panel is open yet: the one that opens now looks at this tab by itself.
  }
}
