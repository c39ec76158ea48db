import { expect, test } from 'vitest';
import { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

const phrase = 'mosterd fiets orgel dinsdag';

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

declare const chrome: { windows: { getCurrent: () => Promise<{ incognito: boolean }> } };

test('in a private window there is no vault, also where there is one in the others', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await begin(day);
  await panel.page.evaluateOnNewDocument(() => {
    chrome.windows.getCurrent = async () => ({ incognito: true });
  });
  await panel.page.reload();
  await panel.press('Schema', 'link');
  await panel.see('Bewaren lukt hier niet');
  await panel.see('bijvoorbeeld in een privévenster');
  await panel.press('Begin zonder te bewaren');
  await panel.see('Hier staat nog geen schema.');
  expect(await panel.text()).not.toContain('Ouder Zeester');
  await panel.press('Toch bewaren');
  await panel.type('Kies een wachtwoordzin', phrase);
  await panel.type('Nog een keer', phrase);
  await panel.press('Maak mijn kluis');
  await panel.see('De browser geeft Naast geen opslag');
});
