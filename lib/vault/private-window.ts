import type { Browser } from 'wxt/browser';

export type WindowBrowser = {
  readonly extension: Pick<typeof Browser.extension, 'inIncognitoContext'>;
  readonly windows: Pick<typeof Browser.windows, 'getCurrent'>;
};

/**
 * Whether this panel stands in a private window. Firefox gives such a panel a world of its own and says so. Chromium
 * lets it share the storage of the other windows, and tells only the window apart.
 */
export async function isInPrivateWindow({ extension, windows }: WindowBrowser): Promise<boolean> {
  return extension.inIncognitoContext === true || (await windows.getCurrent()).incognito;
}
