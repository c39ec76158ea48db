import { readFileSync } from 'node:fs';
import { freshProfile } from '../../tests/e2e/harness/profile.ts';
import { PanelTab } from './panel-tab.ts';

/** Runs in the panel: puts what a person had who used release 0.1.0. */
async function putRelease(stored: string): Promise<void> {
  const { stores } = JSON.parse(stored);
  const asked = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const bytes = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'bytes' in value
      ? Uint8Array.from(atob(String(value.bytes)), (letter) => letter.charCodeAt(0))
      : value;
  await asked(indexedDB.deleteDatabase('naast'));
  const opening = indexedDB.open('naast', 10);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('envelopes', { keyPath: 'id' });
    const records = opening.result.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('destroyAt', 'destroyAt');
    records.createIndex('version', 'version');
  };
  const database = await asked(opening);
  const writing = database.transaction(['envelopes', 'records'], 'readwrite', { durability: 'strict' });
  for (const row of stores.envelopes) writing.objectStore('envelopes').put(row);
  for (const row of stores.records) {
    const entries = Object.entries(row).map(([key, value]) => [key, bytes(value)]);
    writing.objectStore('records').put(Object.fromEntries(entries));
  }
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}

/** Longer than unlocking with the migration takes. */
const longestUnlock = 900;

/**
 * Kills a real browser at random moments while a vault of release 0.1.0 is brought to the form of today. Afterwards it
 * has to open with both its schemas. Gives what was not so.
 */
export async function killWhileMigrating(kills: number, tell: (line: string) => void): Promise<string[]> {
  const release = readFileSync('tests/backups/0.1.0/stored.json', 'utf8');
  const faults: string[] = [];
  await using profile = await freshProfile();
  {
    const tab = await PanelTab.open(profile);
    await tab.panel.beginAs('ib');
    await tab.chromium.kill();
  }
  for (let kill = 0; kill < kills; kill++) {
    const before = await PanelTab.open(profile);
    await before.page.evaluate(putRelease, release);
    await before.go('/schema');
    await before.panel.find('Ontgrendel');
    before.unlock().catch(() => undefined); // The browser may be gone first.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longestUnlock));
    await before.chromium.kill();

    const after = await PanelTab.open(profile);
    await after.go('/schema');
    await after.unlock();
    await after.panel.see('Jouw schema’s');
    await after.panel.see('Ouder Zeester');
    const list = await after.panel.text();
    if (!/Ouder Lantaarn/.test(list) || /gaat niet open|oudere versie|is weg/.test(list))
      faults.push(`after kill ${kill} of a migration: ${list}`);
    await after.chromium.kill();
  }
  tell(`${kills} kills while migrating, ${faults.length} faults`);
  return faults;
}
