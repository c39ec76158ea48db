import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Chromium } from './harness/chromium.ts';
import type { Panel } from './harness/panel.ts';
import { clickOnScreen } from './harness/real-click.ts';
import { openScreen, type Screen } from './harness/screen.ts';
import { type StaticServer, serveFolders } from './harness/static-server.ts';

/** The question of the browser itself, answered with real keys: it does not exist without a screen. */

let screen: Screen;
let server: StaticServer;

beforeAll(async () => {
  screen = await openScreen();
  server = await serveFolders('demo', 'tests/e2e/pages');
});
afterAll(async () => {
  await screen[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

declare const chrome: { permissions: { getAll: () => Promise<{ origins: string[] }> } };

const sitesOf = ({ page }: Panel): Promise<string[]> =>
  page.evaluate(async () => (await chrome.permissions.getAll()).origins);

/** A dossier that is read on this tab only, and the panel at its settings. */
async function begin(): Promise<{ chromium: Chromium; page: Page; panel: Panel }> {
  const chromium = await Chromium.start({ display: screen.display });
  const page = await chromium.open(`${server.origin}/#/kind/1`);
  const panel = await chromium.openPanel(page);
  await panel.beginAs('jv');
  await page.click('[data-field="consult"]');
  await panel.see('Leest mee in: Notitie consult');
  await panel.press('Instellingen', 'link');
  await panel.see('Er staat hier geen site.');
  return { chromium, page, panel };
}

/** The keys of an answer; "Toestaan" stands behind "Weigeren", which has the keyboard first. */
const answers = { allow: ['Tab', 'Return'], refuse: ['Escape'] };

/** Presses the button of the panel and answers the question of the browser. */
async function answer(panel: Panel, kind: keyof typeof answers): Promise<void> {
  const session = await panel.page.createCDPSession();
  // A driven page believes that it always has the keyboard; a real one notices that it goes.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await screen.focusWindow('Dossier');
  await clickOnScreen(screen, panel, await panel.find('Altijd meelezen op 127.0.0.1'));
  await vi.waitUntil(() => panel.page.evaluate(() => !document.hasFocus()), { timeout: 15_000 });
  // The browser takes no answer that comes faster than a person can read: a key that means nothing goes first.
  const keys = ['Shift_L', ...answers[kind]];
  await vi.waitUntil(
    async () => {
      const [key = '', ...left] = keys;
      await screen.press(key);
      if (left.length > 0) keys.shift();
      const text = await panel.text();
      return text.includes('Goed. Naast leest') || !text.includes('Altijd meelezen op');
    },
    { timeout: 15_000, interval: 700 },
  );
}

test('a site that the person allows is read without a click, is listed, and is no longer read when taken away', async () => {
  const { chromium, page, panel } = await begin();
  await using _ = chromium;
  await answer(panel, 'allow');
  await panel.find('http://127.0.0.1/* weghalen');
  expect(await sitesOf(panel)).toEqual(['http://127.0.0.1/*']);
  expect(await panel.buttons()).not.toContain('Altijd meelezen op 127.0.0.1');

  await panel.press('Vragen', 'link');
  await page.goto('about:blank');
  await page.goto(`${server.origin}/#/kind/2`);
  await panel.see('Klik in een veld om mee te lezen.');
  await page.click('[data-field="report"]');
  await panel.see('Leest mee in: Verslag overleg');
  const other = await chromium.open(`${server.origin}/frame-field.html`);
  await other.click('#field');
  await panel.see('Leest mee in: Notitie in een kader');

  await panel.press('Instellingen', 'link');
  await panel.press('http://127.0.0.1/* weghalen');
  await panel.see('Er staat hier geen site.');
  expect(await sitesOf(panel)).toEqual([]);
  await panel.press('Vragen', 'link');
  await panel.see('Klik op het Naast-knopje om weer mee te lezen.');
  await chromium.open(`${server.origin}/no-field.html`);
  await panel.see('Klik op het Naast-knopje om op dit tabblad mee te lezen.');
});

test('a site that the person refuses is not listed, this tab is still read, and the panel says how to go on', async () => {
  const { chromium, page, panel } = await begin();
  await using _ = chromium;
  await answer(panel, 'refuse');
  await panel.see('Goed. Naast leest hier alleen mee na een klik op het knopje.');
  await panel.see('Er staat hier geen site.');
  expect(await sitesOf(panel)).toEqual([]);
  await panel.press('Vragen', 'link');
  await page.click('[data-field="report"]');
  await panel.see('Leest mee in: Verslag overleg');
  // Who thinks better of it can still allow it.
  await panel.press('Instellingen', 'link');
  await answer(panel, 'allow');
  await panel.find('http://127.0.0.1/* weghalen');
});

test('after a navigation that ended the click, the panel offers the site that it read', async () => {
  const { chromium, page, panel } = await begin();
  await using _ = chromium;
  await panel.press('Vragen', 'link');
  await page.goto(`${server.origin.replace('127.0.0.1', 'localhost')}/#/kind/1`);
  await panel.see('De pagina is ververst. Klik op het Naast-knopje om weer mee te lezen.');
  await answer(panel, 'allow');
  await page.goto(`${server.origin}/#/kind/1`);
  await panel.see('Klik in een veld om mee te lezen.');
  await page.click('[data-field="consult"]');
  await panel.see('Leest mee in: Notitie consult');
});
