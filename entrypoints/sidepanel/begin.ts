/**
 * What the panel asks the browser before it can show anything. The first module to run, so that the answers come while
 * the rest of the script is read.
 */
import { browser } from 'wxt/browser';
import { collectionItem } from '../../lib/collection/item.ts';
import { readSettings, settings } from '../../lib/settings/settings.ts';
import { lockWithTheLastPanel } from '../../lib/vault/presence.ts';

export const storedSettings = readSettings();
/** Whether the person has prompts of their own, packs or hidden cards; what cannot be read is told later on. */
export const hasCollection = collectionItem.getValue().then(
  (stored) => stored !== null,
  () => true,
);
export const presence = lockWithTheLastPanel({
  locks: navigator.locks,
  panel: window,
  send: (message) => browser.runtime.sendMessage(message),
  locksOnClose: settings.lockOnClose.read,
  lock: async () => (await import('../../lib/vault/session-item.ts')).browserSession.close(),
});
