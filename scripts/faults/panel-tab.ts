import type { Page } from 'puppeteer-core';
import { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { Panel } from '../../tests/e2e/harness/panel.ts';
import type { Profile } from '../../tests/e2e/harness/profile.ts';

export const passphrase = 'mosterd fiets orgel dinsdag';

/** The panel of a browser in a tab of its own: the same page and the same store, and quicker to open. */
export class PanelTab {
  readonly chromium: Chromium;
  readonly panel: Panel;

  private constructor(chromium: Chromium, page: Page) {
    this.chromium = chromium;
    this.panel = new Panel(page);
  }

  /** With what was just built, or with the build in this folder. */
  static async open(profile: Profile, extension?: string): Promise<PanelTab> {
    const chromium = await Chromium.start({ profile, ...(extension !== undefined && { extension }) });
    const page = await chromium.open(`chrome-extension://${chromium.extension.id}/sidepanel.html`);
    return new PanelTab(chromium, page);
  }

  get page(): Page {
    return this.panel.page;
  }

  async go(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#${path}`);
  }

  async unlock(): Promise<void> {
    await this.panel.type('Wachtwoordzin', passphrase);
    await this.panel.press('Ontgrendel');
  }

  /** No room at all for the extension from now on. */
  async fillDisk(): Promise<void> {
    // It holds as long as this session does, which ends with the browser.
    const session = await this.page.createCDPSession();
    const origin = `chrome-extension://${this.chromium.extension.id}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  }
}
