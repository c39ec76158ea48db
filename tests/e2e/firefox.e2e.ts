import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requiredBrowser } from '../../scripts/browser/ensure.ts';

const uuid = '6f1c1f8e-4a51-4b6a-9a55-0f6f0c4b7a10';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requiredBrowser('firefox'),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'naast@naast.example': uuid }) },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  page = await browser.newPage();
  // Firefox gives no navigation event for pages of an extension: what counts is what the page shows.
  page.goto(`moz-extension://${uuid}/sidepanel.html`).catch(() => undefined);
});
afterAll(() => browser.close());

const see = (text: string) =>
  page.waitForFunction((wanted) => document.body?.innerText.includes(wanted), {}, text);

test('the sidebar page renders in Firefox and analyses a sentence', async () => {
  await see('Fijn dat je er bent');
  await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=radio]')?.click());
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
  await see('Vragen');
  await page.evaluate(() => {
    location.hash = '#/woorden';
  });
  await page.waitForSelector('textarea');
  await page.type('textarea', 'Moeder is zorgmijdend.');
  await see('Om nog even naar te kijken');
  expect(await page.evaluate(() => document.querySelector('summary')?.textContent)).toContain('zorgmijdend');
});
