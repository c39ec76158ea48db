import type { CannotRead } from '../dossier.ts';

const browserPage =
  /^(?:chrome|edge|brave|vivaldi|opera|about|moz-extension|chrome-extension|devtools|view-source|resource):/;
const store =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/;

/** What Chromium says when a page may never be read, whatever the person allows. */
const refusedForever =
  /chrome:\/\/|edge:\/\/|chrome-error:\/\/|chrome-extension:\/\/|extensions gallery|webstore|cannot be scripted|about:/i;

/** What it says when the policy of the browser itself keeps extensions out of a site. */
const refusedByPolicy = /ExtensionsSettings policy/i;

/** What the panel knows of its permission for a tab: none, ended since it read there, or given by a click just now. */
export type Permission = 'none' | 'had' | 'just-granted';

/**
 * Why a tab cannot be read, from what the browser said and from the tab's address, which is undefined while the
 * tab may not be read. A page that stays closed after the click on the button belongs to the browser.
 */
export function reasonOf(message: string, address: string | undefined, permission: Permission): CannotRead {
  if (refusedByPolicy.test(message)) return 'organisation';
  if (refusedForever.test(message)) return 'browser-page';
  if (address === undefined) {
    return permission === 'had' ? 'lost' : permission === 'none' ? 'not-granted' : 'browser-page';
  }
  if (browserPage.test(address) || store.test(address)) return 'browser-page';
  return /\.pdf(?:$|[?#])/i.test(address) ? 'document' : 'failed';
}

/** The kinds of document that hold fields; anything else is one that the browser shows itself. */
export const holdsFields = (contentType: string): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType);
