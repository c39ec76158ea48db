import { Chromium } from '../../e2e/harness/chromium.ts';
import { Desk } from './desk.ts';
import type { LabBrowser } from './lab-browser.ts';
import { PanelStore } from './panel-store.ts';

/** Chromium with the real side panel. */
export async function chromiumLab(): Promise<LabBrowser> {
  const chromium = await Chromium.start();
  const page = await chromium.open('about:blank');
  await (await chromium.openPanel(page)).beginAs('jv');
  return {
    name: 'chromium',
    open: async (about, address) => {
      await page.goto(address);
      await page.waitForFunction(() => window.lab !== undefined);
      await page.evaluate(() => window.lab?.ready.then(() => undefined));
      const panel = await chromium.openPanel(page);
      // The person is in the page: with the focus elsewhere, a page hears nothing of where its focus goes.
      if (!about.covers && about.treated === undefined) await page.click('#other');
      return new Desk(about, 'chromium', page, await PanelStore.of(panel.page), () => panel.insertFirst());
    },
    [Symbol.asyncDispose]: () => chromium[Symbol.asyncDispose](),
  };
}
