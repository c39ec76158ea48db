import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requiredBrowser } from '../../../scripts/browser/ensure.ts';
import { Desk } from './desk.ts';
import type { LabBrowser } from './lab-browser.ts';
import { PanelStore } from './panel-store.ts';

const uuid = '6f1c1f8e-4a51-4b6a-9a55-0f6f0c4b7a10';

/**
 * Firefox with the real extension. No test can open its sidebar, so the panel is a tab behind the page: it follows the
 * tab in front, as it does in the sidebar. The sites of the lab may always be read, as after "Altijd op deze site".
 */
export async function firefoxLab(): Promise<LabBrowser> {
  const extension = await mkdtemp(join(tmpdir(), 'naast-firefox-'));
  await cp(resolve('.output/firefox-mv3'), extension, { recursive: true });
  const manifest = join(extension, 'manifest.json');
  const written: object = JSON.parse(await readFile(manifest, 'utf8'));
  const sites = ['http://127.0.0.1/*', 'http://localhost/*'];
  await writeFile(manifest, JSON.stringify({ ...written, host_permissions: sites }));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requiredBrowser('firefox'),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'naast@naast.example': uuid }) },
  });
  await browser.installExtension(extension);
  const panelPage = await browser.newPage();
  // Firefox gives no navigation event for pages of an extension: the store tells when it is there.
  panelPage.goto(`moz-extension://${uuid}/sidepanel.html`).catch(() => undefined);
  const panel = await PanelStore.of(panelPage);
  const page = await browser.newPage();
  return {
    name: 'firefox',
    open: async (about, address) => {
      await page.goto(address);
      await page.bringToFront();
      await page.waitForFunction(() => window.lab !== undefined);
      await page.evaluate(() => window.lab?.ready.then(() => undefined));
      if (!about.covers && about.treated === undefined) await page.click('#other');
      return new Desk(about, 'firefox', page, panel);
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}
