import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zipFolder } from '../../scripts/package/zip-folder.ts';
import { Firefox } from './harness/firefox.ts';
import { freshProfile } from './harness/profile.ts';
import { serveFolders } from './harness/static-server.ts';
import { fillsSchema, findsSchema, weighsWords } from './harness/stories.ts';
import { type TemporaryFolder, temporaryFolder } from './harness/temporary-folder.ts';

/** What Firefox gets is a file. It is the package that NAAST_FIREFOX_PACKAGE names, or what was just built, zipped. */
let zip: string;
let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
  const given = process.env['NAAST_FIREFOX_PACKAGE'];
  zip = resolve(given ?? join(folder.path, 'naast-firefox.zip'));
  if (given === undefined) await writeFile(zip, zipFolder('.output/firefox-mv3'));
});
afterAll(() => folder[Symbol.asyncDispose]());

declare const browser: { permissions: { request: (what: { origins: string[] }) => Promise<boolean> } };
declare global {
  interface Window {
    granted: Promise<boolean>;
  }
}

/** The panel is behind the page, where no hand reaches: a button is pressed by what it is called. */
const pressBehind = (panel: Page, name: string): Promise<void> =>
  panel.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('button')];
    const button = all.find(
      (one) => one.textContent.trim() === wanted && one.getAttribute('aria-disabled') !== 'true',
    );
    if (button === undefined) throw new Error(`There is no ${wanted}.`);
    button.click();
  }, name);

const seeBehind = (panel: Page, text: string) =>
  panel.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { polling: 100, timeout: 15_000 },
    text,
  );

test('from the package as a temporary add-on, a jeugdverpleegkundige puts a question in her note', async () => {
  await using server = await serveFolders('demo');
  await using firefox = await Firefox.start(zip);
  const panel = firefox.panel.page;
  await firefox.panel.beginAs('jv');
  await panel.evaluate(() => {
    window.granted = new Promise((resolve) => {
      const ask = () => resolve(browser.permissions.request({ origins: ['http://127.0.0.1/*'] }));
      addEventListener('click', ask, { once: true });
    });
  });
  await panel.mouse.click(1, 1);
  expect(await panel.evaluate(() => window.granted)).toBe(true);

  const page = await firefox.browser.newPage();
  await page.goto(`${server.origin}/`);
  await page.bringToFront();
  const field = '[data-field="consult"]';
  await page.click(field);
  await page.keyboard.type('De nachten zijn zwaar, hij slaapt slecht en wordt steeds wakker. ');
  await seeBehind(panel, 'Notitie consult');
  await seeBehind(panel, 'bij: slapen');
  const text = () => page.$eval(field, (element) => (element as HTMLTextAreaElement).value);
  const before = await text();
  const sentences = await panel.$$eval('article h2', (all) => all.map((one) => one.textContent));
  await pressBehind(panel, 'Zet in dossier');
  await seeBehind(panel, 'Staat in Notitie consult');
  expect(sentences.map((sentence) => before + sentence)).toContain(await text());
  await pressBehind(panel, 'Haal terug');
  await seeBehind(panel, 'Teruggehaald.');
  expect(await text()).toBe(before);
});

test('from the package as a temporary add-on, a leerkracht weighs what she is going to say', async () => {
  await using firefox = await Firefox.start(zip);
  await weighsWords(firefox.panel);
});

test('installed without a signature, as an ESR allows, an intern begeleider finds her schema after a restart', async () => {
  await using profile = await freshProfile();
  let alias: string;
  {
    await using firefox = await Firefox.start(zip, profile);
    alias = await fillsSchema(firefox.panel);
  }
  await using firefox = await Firefox.start(zip, profile);
  await findsSchema(firefox.panel, alias);
});
