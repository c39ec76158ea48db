import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { requiredBrowser } from '../../../scripts/browser/ensure.ts';
import { Panel, type Role } from './panel.ts';
import type { Profile } from './profile.ts';

const id = 'naast@naast.example';
const uuid = '6f1c1f8e-4a51-4b6a-9a55-0f6f0c4b7a10';

/** For Firefox a field for a passphrase is no text box: it is found by its label, or by its name. */
class FirefoxPanel extends Panel {
  override async find(name: string, role: Role = 'button'): Promise<ElementHandle> {
    if (role !== 'textbox') return super.find(name, role);
    const found = await this.page.waitForFunction(
      (wanted) => {
        const labels = [...document.querySelectorAll('label')];
        const fields = [...document.querySelectorAll<HTMLElement>('input, textarea')];
        const labelled = labels.find((label) => label.textContent.trim() === wanted)?.control;
        return labelled ?? fields.find((field) => field.ariaLabel === wanted);
      },
      {},
      name,
    );
    // A label has no control but an element.
    return found as ElementHandle;
  }
}

const longestStart = 30_000;

/** Waits until a page shows the panel. While one page makes way for it the browser may refuse to look: it is asked again. */
async function untilPanelShows(page: Page): Promise<void> {
  const end = Date.now() + longestStart;
  for (;;) {
    try {
      const timeout = Math.max(1, end - Date.now());
      await page.waitForFunction(() => document.querySelector('nav, h1') !== null, { polling: 100, timeout });
      return;
    } catch (error) {
      if (Date.now() >= end) throw error;
    }
  }
}

/**
 * Firefox with a package as it comes, its panel in a tab: no test can open the sidebar. It is a temporary add-on, or
 * one that stays and is there again after a restart. Staying takes the signature of Mozilla, which only the ESR and
 * developer editions can be told to do without, as an administrator may.
 */
export class Firefox implements AsyncDisposable {
  readonly browser: Browser;
  readonly panel: Panel;

  private constructor(browser: Browser, panel: Panel) {
    this.browser = browser;
    this.panel = panel;
  }

  static async start(zip: string, stays?: Profile): Promise<Firefox> {
    if (stays) {
      await mkdir(join(stays.folder, 'extensions'), { recursive: true });
      await copyFile(zip, join(stays.folder, 'extensions', `${id}.xpi`));
    }
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: requiredBrowser('firefox'),
      args: ['--remote-allow-system-access'],
      ...(stays && { userDataDir: stays.folder }),
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
        // The person says yes to a site that Naast asks for.
        'extensions.webextOptionalPermissionPrompts': false,
        ...(stays && {
          'xpinstall.signatures.required': false,
          'extensions.autoDisableScopes': 0,
          'extensions.startupScanScopes': 15,
        }),
      },
    });
    if (!stays) await browser.installExtension(zip);
    const page = await browser.newPage();
    // Firefox gives no navigation event for pages of an extension: what counts is what the page shows.
    page.goto(`moz-extension://${uuid}/sidepanel.html`).catch(() => undefined);
    await untilPanelShows(page);
    return new Firefox(browser, new FirefoxPanel(page));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.browser.close();
  }
}
