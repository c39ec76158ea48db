import { expect, test } from 'vitest';
import { findWords, storeUnsealed } from './harness/find-words.ts';
import type { Panel } from './harness/panel.ts';
import { freshProfile } from './harness/profile.ts';
import { Workday } from './harness/workday.ts';

const controlWord = 'vlonterbaskiel';

/** Words that stand nowhere else: letters in an order that no language has. */
const words = Array.from({ length: 500 }, (_, index) => {
  const letters = 'bdfgklmnprstvz';
  const letter = (place: number) => letters[Math.floor(index / 14 ** place) % 14];
  return `qx${letter(0)}o${letter(1)}u${letter(2)}ywq${index}j`;
});

/** Puts a text in the field with this name, as a paste does. */
async function paste(panel: Panel, name: string, text: string): Promise<void> {
  const field = await panel.find(name, 'textbox');
  await field.evaluate((element, value) => {
    const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    write?.call(element, value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** Everything in every store of the extension, as text. */
function everythingStored(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('naast');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const reading = database.transaction(names);
      const requests = names.map((name) => reading.objectStore(name).getAll());
      reading.oncomplete = () => {
        database.close();
        resolve(JSON.stringify(requests.map((request) => request.result)));
      };
    };
  });
}

/** As if a day has come: the schemas that are there destroy themselves on this date. */
function moveDates(date: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('naast');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('records', 'readwrite');
      const cursor = change.objectStore('records').openCursor();
      cursor.onsuccess = () => {
        cursor.result?.update({ ...cursor.result.value, destroyAt: date });
        cursor.result?.continue();
      };
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

async function begin(day: Workday, text: string): Promise<void> {
  await day.welcome('ib');
  await day.panel.makeVault();
  await day.panel.press('Nieuw schema, in drie minuten', 'link');
  await paste(day.panel, 'Hoe is het voor deze ouder?', text);
  await day.panel.see('Opgeslagen in je kluis.');
}

test('of 500 typed words none stands on the disk, neither before nor after everything is destroyed', async () => {
  await using profile = await freshProfile();
  {
    await using day = await Workday.begin({ profile });
    await begin(day, words.join(' '));
    await day.panel.page.evaluate(storeUnsealed, controlWord);
  }
  expect(await findWords(profile.folder, [controlWord])).toEqual([controlWord]);
  expect(await findWords(profile.folder, words)).toEqual([]);
  {
    await using day = await Workday.begin({ profile });
    const { panel } = day;
    await panel.press('Schema', 'link');
    await panel.press('Begin met een lege kluis');
    await panel.press('Laat staan');
    await panel.press('Begin met een lege kluis');
    await panel.press('Wis alles');
    await panel.see('Hoe wil je schema’s bewaren?');
    expect(await panel.page.evaluate(everythingStored)).toBe('[[],[],[],[]]');
  }
  expect(await findWords(profile.folder, words)).toEqual([]);
});

test('a schema whose date came while the browser was closed is gone, also while the vault stays locked', async () => {
  await using profile = await freshProfile();
  {
    await using day = await Workday.begin({ profile });
    await begin(day, 'Zij is moe.');
    await day.panel.page.evaluate(moveDates, '2026-01-01');
  }
  await using day = await Workday.begin({ profile });
  await day.panel.press('Schema', 'link');
  await day.panel.see('Je schema’s zijn op slot');
  const [envelopes, records] = JSON.parse(await day.panel.page.evaluate(everythingStored));
  expect([envelopes.length, records.length]).toEqual([1, 0]);
});

declare const chrome: {
  alarms: {
    onAlarm: { dispatch: (alarm: { name: string }) => void };
    get: (name: string) => Promise<{ periodInMinutes?: number } | undefined>;
  };
};

test('a schema destroys itself at its date while no panel is open', async () => {
  await using day = await Workday.begin();
  await begin(day, 'Zij is moe.');
  const target = await day.chromium.browser.waitForTarget((found) => found.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker.');
  await day.panel.press('Vragen', 'link');
  await day.panel.page.evaluate(moveDates, '2026-01-01');
  expect((await worker.evaluate(() => chrome.alarms.get('expiry')))?.periodInMinutes).toBe(60);
  await worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'expiry' }));
  await expect
    .poll(async () => JSON.parse(await day.panel.page.evaluate(everythingStored))[1].length)
    .toBe(0);
});
