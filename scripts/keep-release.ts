/**
 * `npm run keep-release`: leaves the packed build of this version, and what a person who used it has stored, in
 * tests/backups/<version>/. The upgrade tests start from there; what is kept is never changed afterwards.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workday } from '../tests/e2e/harness/workday.ts';
import { zipFolder } from './package/zip-folder.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = join('tests', 'backups', version);
if (existsSync(folder)) throw new Error(`${folder} is there already; what was kept once is not made again.`);
const passphrase = 'mosterd fiets orgel dinsdag';

execFileSync(join('node_modules', '.bin', 'wxt'), ['build'], { stdio: 'inherit' });

await using day = await Workday.begin();
const { panel } = day;
await day.welcome('ib');
await panel.makeVault(passphrase);
for (const [alias, text] of [
  ['Ouder Zeester', 'Zij telt ’s nachts de uren.'],
  ['Ouder Lantaarn', 'Hij staat er op school alleen voor.'],
] as const) {
  await panel.keepSchema(alias, text);
}
await panel.press('Instellingen', 'link');
await panel.press('met je', 'radio');

const stored = await panel.page.evaluate(readEverything);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'naast-chrome.zip'), zipFolder(join('.output', 'chrome-mv3')));
writeFileSync(
  join(folder, 'stored.json'),
  `${JSON.stringify({ version, passphrase, ...stored }, null, 2)}\n`,
);
console.log(`Kept in ${folder}.`);

/** What the panel's page has and this file's own surroundings do not. */
declare const chrome: { storage: { local: { get: () => Promise<Record<string, unknown>> } } };

/** Runs in the panel: settings and every row of every store, bytes as `{ bytes: base64 }`. */
async function readEverything() {
  const plain = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return { bytes: btoa(String.fromCharCode(...value)) };
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  };
  const asked = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open('naast'));
  const stores: Record<string, unknown> = {};
  for (const name of database.objectStoreNames) {
    stores[name] = plain(await asked(database.transaction(name).objectStore(name).getAll()));
  }
  const databaseVersion = database.version;
  database.close();
  return { databaseVersion, stores, settings: await chrome.storage.local.get() };
}
