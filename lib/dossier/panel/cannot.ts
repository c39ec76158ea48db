import type { CannotRead } from '../dossier.ts';

const browserPage =
  /^(?:chrome|edge|brave|vivaldi|opera|about|moz-extension|chrome-extension|devtools|view-source|resource):/;
const store =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/;

/** What Chromium says when a page may never be read, whatever the person allows. */
const refusedForever =
  /chrome:\/\/|edge:\/\/|chrome-error:\/\/|chrome-extension:\/\/|extensions gallery|webstore|showing error page|cannot be scripted|about:/i;

/**
 * Why a tab cannot be read, from what the browser said and from the tab's address (undefined while the tab may not be read).
 */
export function reasonOf(message: string, address: string | undefined, wasRead: boolean): CannotRead {
  if (address !== undefined && (browserPage.test(address) || store.test(address))) return 'browser-page';
  if (refusedForever.test(message)) return 'browser-page';
  if (address !== undefined && /\.pdf(?:$|[?#])/i.test(address)) return 'document';
  if (address !== undefined) return 'failed';
  return wasRead ? 'lost' : 'not-granted';
}

/** The kinds of document that hold fields; anything else is one that the browser shows itself. */
export const holdsFields = (contentType: string): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType);
