import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { requiredBrowser } from '../../scripts/browser/ensure.ts';
import { findWords, storeUnsealed } from './harness/find-words.ts';
import { Panel } from './harness/panel.ts';
import { freshProfile } from './harness/profile.ts';
import { Workday } from './harness/workday.ts';

const phrase = 'mosterd fiets orgel dinsdag';
const [controlWord, privateWord] = ['vlonterbaskiel', 'grutterkwispel'] as const;

/** A vault with one saved schema, open on its form. Gives where that is. */
async function begin(day: Workday): Promise<string> {
  const { panel } = day;
  await day.welcome('ib');
  await panel.makeVault(phrase);
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.replace('Schuilnaam', 'Ouder Zeester');
  await panel.see('Opgeslagen in je kluis.');
  await panel.press('Bekijk wat je weet');
  await panel.press('Verder invullen', 'link');
  await panel.find('Schuilnaam', 'textbox');
  return panel.page.evaluate(() => location.hash);
}

/** What is in a store of the vault, or what comes in its place. Runs in the panel. */
function rows(store: string, put?: readonly unknown[]): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('naast');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction(store, 'readwrite');
      const reading = change.objectStore(store).getAll();
      if (put) {
        change.objectStore(store).clear();
        for (const row of put) change.objectStore(store).put(row);
      }
      change.oncomplete = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

test('a second window sees what the first one saves, and asks when it was deleted there', async () => {
  await using day = await Workday.begin();
  const hash = await begin(day);
  const { panel, chromium } = day;
  const tab = await chromium.browser.newPage();
  await tab.goto(`chrome-extension://${chromium.extension.id}/sidepanel.html${hash}`);
  const second = new Panel(tab);
  await second.type('Hoe is het voor deze ouder?', 'Zij telt de uren.');
  await second.see('Opgeslagen in je kluis.');
  await expect.poll(() => panel.valueOf('Hoe is het voor deze ouder?')).toBe('Zij telt de uren.');

  await second.press('Bekijk wat je weet');
  await second.press('Wis dit schema');
  await second.see('Ouder Zeester is gewist');
  await day.panel.page.bringToFront();
  await panel.type('Hoe is het voor deze ouder?', ' Ook overdag.');
  await panel.see('Dit schema is in een ander venster gewist. Je tekst staat nog hier.');
  await panel.press('Bewaar wat hier staat');
  await panel.see('Opgeslagen in je kluis.');
  await second.page.close();
});

test('an older copy of a schema in its own place is refused, and so is a list that was taken away', async () => {
  await using day = await Workday.begin();
  await begin(day);
  const { panel } = day;
  const older = `(${rows.toString()})('records').then((all) => { window.older = all; })`;
  await panel.page.evaluate(older);
  await panel.type('Hoe is het voor deze ouder?', 'Zij telt de uren.');
  await panel.see('Opgeslagen in je kluis.');
  await panel.page.evaluate(`(${rows.toString()})('records', window.older)`);
  await panel.press('Alle schema’s', 'link');
  await panel.see('Hier staat een oudere versie van een schema. Naast opent die niet.');

  await panel.page.evaluate(`(${rows.toString()})('state', [])`);
  await panel.press('Kluis op slot');
  await panel.type('Wachtwoordzin', phrase);
  await panel.press('Ontgrendel');
  await panel.see('Naast kan niet zien of alles er nog is.');
  await panel.press('Ga verder met wat er is');
  await panel.see('Ouder Zeester');
});

test('a citizen service number does not reach the disk, the rest does', async () => {
  await using day = await Workday.begin();
  await begin(day);
  const { panel } = day;
  await panel.type('Hoe is het voor deze ouder?', 'Haar nummer is 111222333');
  await panel.see('Er staat een burgerservicenummer in.');
  await panel.see('Eén veld is niet bewaard, de rest wel.');
  await panel.replace('Hoe is het voor deze ouder?', 'Zij is moe.');
  await panel.see('Opgeslagen in je kluis.');
});

test('where the browser gives no storage, it says so and works on without keeping', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await day.welcome('ib');
  await panel.page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await panel.page.reload();
  await panel.press('Schema', 'link');
  await panel.see('Bewaren lukt hier niet');
  await panel.press('Begin zonder te bewaren');
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.type('Hoe is het voor deze ouder?', 'Zij is moe.');
  await panel.see('Blijft hier tot je het paneel sluit.');
});

test('a private window has no vault, says so, and leaves nothing of what was typed in it', async () => {
  await using profile = await freshProfile();
  {
    await using day = await Workday.begin({ profile, inPrivateWindows: true });
    await begin(day);
    await day.panel.page.close();
    const page = await day.chromium.openPrivately(`${day.origin}/no-field.html`);
    const panel = await day.chromium.openPanel(page);
    await panel.press('Schema', 'link');
    await panel.see('Bewaren lukt hier niet');
    await panel.see('Dit is een privévenster. Hier is geen kluis, ook niet die van je andere vensters.');
    await panel.press('Begin zonder te bewaren');
    await panel.see('Hier staat nog geen schema.');
    expect(await panel.text()).not.toContain('Ouder Zeester');

    await panel.press('Nieuw schema, in drie minuten', 'link');
    await panel.type('Hoe is het voor deze ouder?', `Zij noemt het ${privateWord}.`);
    await panel.see('Blijft hier tot je het paneel sluit.');
    await panel.press('Bekijk wat je weet');
    await panel.press('Alle schema’s', 'link');
    await panel.press('Toch bewaren');
    await panel.type('Kies een wachtwoordzin', phrase);
    await panel.type('Nog een keer', phrase);
    await panel.press('Maak mijn kluis');
    await panel.see('Dit is een privévenster. Hier is geen kluis');
    await page.close();

    const open = await day.chromium.openPanel(day.page);
    await open.press('Schema', 'link');
    await open.see('Ouder Zeester');
    expect(await open.page.evaluate(`(${rows.toString()})('records')`)).toHaveLength(1);
    await open.page.evaluate(storeUnsealed, controlWord);
  }
  expect(await findWords(profile.folder, [controlWord, privateWord])).toEqual([controlWord]);
});

/** What Puppeteer has no words for: an extension that may work in private windows of Firefox. */
async function installForPrivateWindows(browser: Browser): Promise<void> {
  const connection: unknown = Reflect.get(browser, 'connection');
  // It is there in every browser that is driven by WebDriver BiDi, as Firefox is.
  const { send } = connection as { send: (method: string, what: object) => Promise<unknown> };
  await send.call(connection, 'webExtension.install', {
    extensionData: { type: 'path', path: resolve('.output/firefox-mv3') },
    'moz:allowPrivateBrowsing': true,
  });
}

test('a private window of Firefox has no vault, and says so', async () => {
  const uuid = 'b3f8a6c1-5a0e-4c56-9f25-6a1b7a1c2d43';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requiredBrowser('firefox'),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'naast@naast.example': uuid }),
      'browser.privatebrowsing.autostart': true,
    },
  });
  try {
    await installForPrivateWindows(browser);
    const page = await browser.newPage();
    const see = (text: string) =>
      page.waitForFunction((wanted) => document.body?.innerText.includes(wanted), {}, text);
    const press = (text: string) =>
      page.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((button) => button.textContent.trim() === wanted)?.click();
      }, text);
    // Firefox gives no navigation event for pages of an extension: what counts is what the page shows.
    page.goto(`moz-extension://${uuid}/sidepanel.html`).catch(() => undefined);
    await see('Fijn dat je er bent');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=radio]')?.click());
    await press('Begin');
    await see('Vragen');
    await page.evaluate(() => {
      location.hash = '#/schema';
    });
    await see('Bewaren lukt hier niet');
    await see('Dit is een privévenster. Hier is geen kluis');
    await press('Begin zonder te bewaren');
    await see('Hier staat nog geen schema.');
    await page.evaluate(() => {
      location.hash = '#/schema/nieuw';
    });
    await page.waitForSelector('textarea');
    await page.type('textarea', 'Zij is moe.');
    await see('Blijft hier tot je het paneel sluit.');
  } finally {
    await browser.close();
  }
});
