import type { Browser } from 'wxt/browser';
import type { TabGranted } from '../protocol.ts';
import { openInWindow, type WindowBrowser } from './own-window.ts';

/** Chromium has a side panel, Firefox a sidebar; the types know both, a browser has one, or none. */
export type OpeningBrowser = WindowBrowser & {
  readonly runtime: Pick<typeof Browser.runtime, 'sendMessage'>;
  readonly sidePanel?: Pick<typeof Browser.sidePanel, 'open'>;
  readonly sidebarAction?: { readonly open: () => Promise<void> };
};

/**
 * Opens the panel beside a tab. The browser allows it only at once, in the handler of a click or a shortcut:
 * nothing may be awaited before it. A panel that is open already is told that this tab may be read now. Where there is
 * nothing beside a tab, the same panel comes in a window of its own.
 */
export function openBeside(
  browser: OpeningBrowser,
  { id, windowId }: Pick<Browser.tabs.Tab, 'id' | 'windowId'>,
): void {
  const opening = browser.sidebarAction?.open() ?? browser.sidePanel?.open({ windowId });
  // Some browsers know the name of the side panel and show none.
  void (opening?.catch(() => openInWindow(browser)) ?? openInWindow(browser));
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
