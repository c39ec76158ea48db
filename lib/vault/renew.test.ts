import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fromBase64 } from './base64.ts';
import { VaultDatabase } from './database.ts';
import { openEnvelope, type RawVaultKey, readEnvelope } from './envelope.ts';
import { storedEnvelope } from './envelope-row.ts';
import { StorageFullError } from './errors.ts';
import { importVaultKey } from './record.ts';
import { renewVault as renew } from './renew.ts';
import { SealedStore } from './sealed-store.ts';

const bytes = z.pipe(
  z.strictObject({ bytes: z.string() }),
  z.transform(({ bytes: text }) => fromBase64(text)),
);
const release = z
  .object({
    passphrase: z.string(),
    stores: z.strictObject({
      envelopes: z.array(z.unknown()),
      records: z.array(
        z.object({ id: z.string(), destroyAt: z.string(), version: z.int(), iv: bytes, data: bytes }),
      ),
    }),
  })
  .parse(JSON.parse(readFileSync('tests/backups/0.1.0/stored.json', 'utf8')));

let database: VaultDatabase;
let key: RawVaultKey;
const { passphrase } = release;
const now = () => new Date(2026, 10, 22);

/** A device on which this release was used. */
beforeEach(async () => {
  database = new VaultDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.envelopes.bulkAdd(release.stores.envelopes);
  await database.records.bulkAdd(release.stores.records);
  const opened = await openEnvelope((await storedEnvelope(database))?.envelope, passphrase);
  if (!opened) throw new Error('the passphrase of the release does not fit');
  key = opened;
});

async function renewVault(where: VaultDatabase, opened: RawVaultKey, phrase: string, cost?: number) {
  const envelope = await readEnvelope((await storedEnvelope(where))?.envelope);
  return renew(where, { envelope, key: opened }, phrase, cost);
}

const version = async () => (await readEnvelope((await storedEnvelope(database))?.envelope)).version;
const aliases = async () => {
  const list = await new SealedStore(database, await importVaultKey(key), now).list();
  return list.map((entry) => (entry.kind === 'readable' ? entry.schema.alias : entry.problem)).sort();
};

describe('a vault of release 0.1.0', () => {
  it('opens with everything that was in it, and has a list from then on', async () => {
    await renewVault(database, key, passphrase);
    expect(await version()).toBe(2);
    expect(await aliases()).toEqual(['Ouder Lantaarn', 'Ouder Zeester']);
    expect(await openEnvelope((await storedEnvelope(database))?.envelope, passphrase)).toEqual(key);
  });

  it('keeps what does not open, and says so', async () => {
    const [first] = release.stores.records;
    await database.records.put({ ...first, data: new Uint8Array(40) });
    await database.records.put({ id: 'vreemd', destroyAt: 'ooit' });
    await renewVault(database, key, passphrase);
    expect(await aliases()).toEqual(['Ouder Zeester', 'damaged', 'damaged']);
    expect(await database.records.count()).toBe(3);
  });

  it('stays as it was when the list does not fit, and is brought up to date the next time', async () => {
    const before = await database.envelopes.toArray();
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    database.envelopes.hook('updating', full);
    await expect(renewVault(database, key, passphrase)).rejects.toBeInstanceOf(StorageFullError);
    expect(await database.envelopes.toArray()).toEqual(before);
    expect(await database.state.count()).toBe(0);
    database.envelopes.hook('updating').unsubscribe(full);
    await renewVault(database, key, passphrase);
    expect(await aliases()).toEqual(['Ouder Lantaarn', 'Ouder Zeester']);
  });

  it('gets one list when two windows open it at the same time', async () => {
    await Promise.all([renewVault(database, key, passphrase), renewVault(database, key, passphrase)]);
    expect(await aliases()).toEqual(['Ouder Lantaarn', 'Ouder Zeester']);
  });
});

describe('the cost of trying a passphrase', () => {
  const rounds = async () => {
    const { derivation } = await readEnvelope((await storedEnvelope(database))?.envelope);
    return derivation.iterations;
  };

  it('rises when it is below what is asked today, and never falls', async () => {
    await renewVault(database, key, passphrase);
    await renewVault(database, key, passphrase, 600_001);
    expect(await rounds()).toBe(600_001);
    expect(await openEnvelope((await storedEnvelope(database))?.envelope, passphrase)).toEqual(key);
    await renewVault(database, key, passphrase, 600_000);
    expect(await rounds()).toBe(600_001);
  });

  it('stays as it was when there is no room, and the vault opens all the same', async () => {
    await renewVault(database, key, passphrase);
    database.envelopes.hook('updating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await renewVault(database, key, passphrase, 600_001);
    expect(await rounds()).toBe(600_000);
  });
});
