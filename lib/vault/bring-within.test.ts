import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { bringWithin } from './bring-within.ts';
import { envelopeRowId, VaultDatabase } from './database.ts';
import { noHeads, sealHeads } from './heads.ts';
import { importVaultKey } from './record.ts';
import { newSchema } from './retention.ts';
import { SealedStore } from './sealed-store.ts';

const key = await importVaultKey(crypto.getRandomValues(new Uint8Array(32)));
const today = new Date(2025, 10, 22, 9);
let database: VaultDatabase;
const open = (longest = 365) =>
  new SealedStore(
    database,
    key,
    () => today,
    async () => longest,
  );
const made = (id: string, day: Date, wisDatum: string) => ({
  ...newSchema({ id, rol: 'jv', alias: `Ouder ${id}` }, day),
  wisDatum,
});
const dates = async (store: SealedStore) =>
  Object.fromEntries(
    (await store.list()).map((entry) =>
      entry.kind === 'readable' ? [entry.schema.id, entry.schema.wisDatum] : [entry.id, entry.problem],
    ),
  );

beforeEach(async () => {
  database = new VaultDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.state.put(await sealHeads(key, { ...noHeads, generation: 1 }));
  await database.envelopes.put({ id: envelopeRowId, envelope: null });
  await open().saveAll(
    [
      made('nieuw', today, '2026-02-20'),
      made('kort', today, '2025-12-01'),
      made('oud', new Date(2025, 8, 1), '2026-06-01'),
    ].map((schema) => ({ schema, expectedVersion: null })),
  );
});

it('brings what is there within a bound that became tighter, and nothing nearer than tomorrow', async () => {
  const store = open(30);
  expect(await bringWithin(store, 30, today)).toBe(2);
  expect(await dates(store)).toEqual({ nieuw: '2025-12-22', kort: '2025-12-01', oud: '2025-11-23' });
  // Also where it can be read without the key, so that it is destroyed while locked.
  expect(await database.records.where('destroyAt').equals('2025-11-23').primaryKeys()).toEqual(['oud']);
  expect(await bringWithin(store, 30, today)).toBe(0);
});

it('keeps what somebody wrote meanwhile in another window', async () => {
  const [store, other] = [open(30), open(30)];
  const stored = await other.read('nieuw');
  if (!stored) throw new Error('it is not there');
  const writing = other.save({ ...stored.schema, alias: 'Ouder Beuk' }, stored.version);
  await Promise.all([bringWithin(store, 30, today), writing]);
  expect(await store.read('nieuw')).toMatchObject({
    schema: { alias: 'Ouder Beuk', wisDatum: '2025-12-22' },
  });
});

it('is not undone by a window that still has the earlier date', async () => {
  const store = open(30);
  const stale = made('nieuw', today, '2026-02-20');
  await bringWithin(store, 30, today);
  await store.save(stale, 2);
  expect((await dates(store))['nieuw']).toBe('2025-12-22');
});

it('leaves what does not open as it is', async () => {
  const row = await database.records.get('nieuw');
  await database.records.put({ ...(row as object), data: new Uint8Array(40) });
  expect(await bringWithin(open(30), 30, today)).toBe(1);
  expect((await dates(open()))['nieuw']).toBe('damaged');
});
