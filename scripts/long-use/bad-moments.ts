import type { WebWorker } from 'puppeteer-core';
import type { Workday } from '../../tests/e2e/harness/workday.ts';

/** What the panel's page has and this file's own surroundings do not. */
declare const chrome: {
  alarms: { create: (name: string, when: { when: number }) => Promise<void> };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
};

const phrase = 'mosterd fiets orgel dinsdag';
const day = 24 * 60 * 60 * 1000;

/** Stops the background as the browser does, and waits until it is gone. */
async function stop({ chromium }: Workday): Promise<void> {
  const worker: WebWorker | null = await (await chromium.background()).worker();
  const gone = new Promise((resolve) => chromium.browser.once('targetdestroyed', resolve));
  await worker?.close();
  await gone;
}

const isRunning = ({ chromium }: Workday): boolean =>
  chromium.browser
    .targets()
    .some((target) => target.type() === 'service_worker' && target.url().includes(chromium.extension.id));

/** Runs in the panel: how many schemas there are; with a date, after each has got that date. */
function schemas(destroyAt: string | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('naast');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('records', 'readwrite', { durability: 'strict' });
      const all = change.objectStore('records').getAll();
      all.onsuccess = () => {
        if (destroyAt === null) return;
        for (const row of all.result) change.objectStore('records').put({ ...row, destroyAt });
      };
      change.oncomplete = () => {
        opening.result.close();
        resolve(all.result.length);
      };
    };
  });
}

async function eventually(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not so in twenty seconds: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The background stops while a sentence goes in: it is there once, and can be taken back. */
async function whileInserting(work: Workday): Promise<void> {
  const { panel } = work;
  await panel.press('Vragen', 'link');
  await work.write('consult', 'De nachten zijn zwaar. ');
  await panel.see('bij: slapen');
  const before = await work.fieldText('consult');
  const { sentence, insert } = await panel.firstInsertable();
  const [stopped] = await Promise.allSettled([stop(work), insert.click()]);
  if (stopped.status === 'rejected') throw stopped.reason;
  await panel.see('Staat in Notitie consult');
  if ((await work.fieldText('consult')) !== before + sentence)
    throw new Error('The sentence is not there once.');
  await panel.press('Haal terug');
  await panel.see('Teruggehaald.');
  if ((await work.fieldText('consult')) !== before) throw new Error('The note is not what it was.');
}

/** It stops while the vault is locked: the vault opens, keeps what is typed then, and locks again. */
async function whileLocked(work: Workday): Promise<void> {
  const { panel } = work;
  await panel.press('Schema', 'link');
  await panel.press('Kluis op slot');
  await panel.find('Ontgrendel');
  if (isRunning(work)) await stop(work);
  await panel.type('Wachtwoordzin', phrase);
  await panel.press('Ontgrendel');
  await panel.page.locator('::-p-text(Ouder Zeester)').click();
  await panel.press('Verder invullen', 'link');
  await panel.replace('Hoe is het voor deze ouder?', 'Getypt terwijl de achtergrond stil stond.');
  await panel.see('Opgeslagen in je kluis.');
  await panel.press('Alle schema’s', 'link');
  await panel.press('Kluis op slot');
  await panel.type('Wachtwoordzin', phrase);
  await panel.press('Ontgrendel');
  await panel.page.locator('::-p-text(Ouder Zeester)').click();
  await panel.see('Getypt terwijl de achtergrond stil stond.');
}

/** It stops just before an alarm: the alarm wakes it, what is past its date goes, and what is not stays. */
async function beforeAnAlarm(work: Workday): Promise<void> {
  const { panel } = work;
  const ring = async (date: string): Promise<void> => {
    if (!isRunning(work)) {
      await panel.page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake up' }).catch(() => undefined));
      await eventually('the background runs', () => isRunning(work));
    }
    await panel.page.evaluate(schemas, date);
    await panel.page.evaluate(() => chrome.alarms.create('expiry', { when: Date.now() + 1_500 }));
    await stop(work);
    await eventually('the alarm wakes the background', () => isRunning(work));
  };
  const dateIn = (time: number): string => new Date(Date.now() + time).toISOString().slice(0, 10);
  await panel.press('Vragen', 'link');
  await ring(dateIn(30 * day));
  if ((await panel.page.evaluate(schemas, null)) === 0) throw new Error('A schema went before its date.');
  await ring(dateIn(-2 * day));
  await eventually(
    'what is past its date is gone',
    async () => (await panel.page.evaluate(schemas, null)) === 0,
  );
}

/** By what happens at that moment; each throws when anything is lost. */
export const badMoments = {
  'while a sentence goes into the note': whileInserting,
  'while the vault is locked': whileLocked,
  'just before an alarm': beforeAnAlarm,
} as const;
