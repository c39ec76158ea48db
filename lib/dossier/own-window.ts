import type { Browser } from 'wxt/browser';

/** What is needed to show the panel in a window or a tab. */
export type WindowBrowser = {
  readonly runtime: { readonly getURL: (path: '/sidepanel.html') => string } & Partial<
    Pick<typeof Browser.runtime, 'getContexts'>
  >;
  readonly tabs: Pick<typeof Browser.tabs, 'create'>;
  /** A phone has no windows. */
  readonly windows?: Pick<typeof Browser.windows, 'create' | 'update'>;
};

const size = { width: 400, height: 800 };

/** Shows the panel in a small window of its own; the one that is there already, or a tab where there are no windows. */
export async function openInWindow({ runtime, tabs, windows }: WindowBrowser): Promise<void> {
  const url = runtime.getURL('/sidepanel.html');
  if (windows === undefined) {
    await tabs.create({ url });
    return;
  }
  const open = (await runtime.getContexts?.({ contextTypes: ['TAB'] })) ?? [];
  const there = open.find(({ documentUrl, windowId }) => documentUrl?.startsWith(url) && windowId !== -1);
  if (there) await windows.update(there.windowId, { focused: true });
  else await windows.create({ url, type: 'popup', ...size });
}
