import type { Browser } from 'wxt/browser';
import type { PanelClosed } from '../protocol.ts';

/** Tells the background that this panel closes, which may then lock the vault. */
export function tellWhenClosed(
  panel: Pick<Window, 'addEventListener'>,
  { runtime }: { readonly runtime: Pick<typeof Browser.runtime, 'sendMessage'> },
): void {
  panel.addEventListener('pagehide', () => {
    const message: PanelClosed = { type: 'panel-closed' };
    // The page is gone before there can be an answer.
    void runtime.sendMessage(message).catch(() => undefined);
  });
}
