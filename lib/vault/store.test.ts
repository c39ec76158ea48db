// Before Dexie, which looks once, when it is loaded, whether there is an IndexedDB to follow changes of.
import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { type SealedRow, sealedRowSchema, VaultDatabase } from './database.ts';
import { ConflictError, DamagedRecordError, StorageFullError } from './errors.ts';
import { MemoryStore } from './memory-store.ts';
import { importVaultKey } from './record.ts';
import { destroyExpired, newSchema } from './retention.ts';
import { SealedStore } from './sealed-store.ts';
import type { SchemaStore } from './store.ts';

const key = await importVaultKey(crypto.getRandomValues(new Uint8Array(32)));
let now = new Date(2025, 10, 22);
let indexedDB = new IDBFactory();
const clock = () => now;
const openDatabase = () => new VaultDatabase({ indexedDB, IDBKeyRange });
const sealed = () => new SealedStore(openDatabase(), key, clock);

beforeEach(() => {
  now = new Date(2025, 10, 22);
  indexedDB = new IDBFactory();
});

function schemaNamed(alias: string, id = alias): Bufferschema {
  return newSchema({ id, rol: 'ib', alias }, now);
}

const kinds: [string, () => SchemaStore][] = [
  ['sealed', sealed],
  ['in memory', () => new MemoryStore(clock)],
];

describe.each(kinds)('a store, %s', (_, create) => {
  it('gives back what was saved', async () => {
    const store = create();
    const schema = schemaNamed('Ouder Wilg');
    expect(await store.save(schema, null)).toBe(1);
    expect(await store.read(schema.id)).toEqual({ schema, version: 1 });
    expect(await store.list()).toEqual([{ kind: 'readable', schema, version: 1 }]);
  });

  it('is empty at first, and says null for what is not there', async () => {
    expect(await create().list()).toEqual([]);
    expect(await create().read('nergens')).toBeNull();
  });

  it('counts versions and lists the last changed first', async () => {
    const store = create();
    const [wilg, duin] = [schemaNamed('Ouder Wilg'), schemaNamed('Ouder Duin')];
    await store.save(wilg, null);
    await store.save(duin, null);
    const later = { ...wilg, gewijzigd: '2025-11-23T08:00:00.000Z' };
    expect(await store.save(later, 1)).toBe(2);
    expect((await store.list()).map((entry) => entry.kind === 'readable' && entry.schema.alias)).toEqual([
      'Ouder Wilg',
      'Ouder Duin',
    ]);
  });

  it('does not keep a schema it could not read again', async () => {
    const store = create();
    const broken = { ...schemaNamed('Ouder Wilg'), wisDatum: 'ooit' };
    await expect(store.save(broken, null)).rejects.toThrow();
    expect(await store.list()).toEqual([]);
  });

  it.each([
    ['written by somebody who saw an older version', 1],
    ['written as if it were new', null],
  ])('refuses what was %s, and keeps what it has', async (_reason, expected) => {
    const store = create();
    const schema = schemaNamed('Ouder Wilg');
    await store.save(schema, null);
    await store.save({ ...schema, alias: 'Ouder Duin' }, 1);
    const refused = store.save({ ...schema, alias: 'Ouder Beuk' }, expected);
    await expect(refused).rejects.toMatchObject({ name: 'ConflictError', storedVersion: 2 });
    expect((await store.read(schema.id))?.schema.alias).toBe('Ouder Duin');
  });

  it('refuses a change to what was deleted meanwhile', async () => {
    const store = create();
    const schema = schemaNamed('Ouder Wilg');
    await store.save(schema, null);
    await store.remove(schema.id);
    await expect(store.save(schema, 1)).rejects.toBeInstanceOf(ConflictError);
    expect(await store.list()).toEqual([]);
  });

  it('puts back what was deleted, once', async () => {
    const store = create();
    const schema = schemaNamed('Ouder Wilg');
    await store.save(schema, null);
    await store.remove(schema.id);
    expect(await store.read(schema.id)).toBeNull();
    expect(store.removed()).toEqual([{ id: schema.id, alias: 'Ouder Wilg' }]);
    expect(await store.restore(schema.id)).toBe(true);
    expect(await store.read(schema.id)).toEqual({ schema, version: 1 });
    expect(await store.restore(schema.id)).toBe(false);
    expect(store.removed()).toEqual([]);
  });

  it('does not put back what has expired since', async () => {
    const store = create();
    const schema = schemaNamed('Ouder Wilg');
    await store.save(schema, null);
    await store.remove(schema.id);
    now = new Date(2026, 1, 20);
    expect(await store.restore(schema.id)).toBe(false);
    expect(await store.list()).toEqual([]);
  });

  it('tells about every change until it is stopped', async () => {
    const store = create();
    const changed = vi.fn();
    const stop = store.watch(changed);
    const schema = schemaNamed('Ouder Wilg');
    const isTold = async (change: () => Promise<unknown>) => {
      changed.mockClear();
      await change();
      await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    };
    await isTold(() => store.save(schema, null));
    await isTold(() => store.save(schema, 1));
    await isTold(() => store.remove(schema.id));
    await isTold(() => store.restore(schema.id));
    stop();
  });
});

describe('the sealed store', () => {
  const schema = () => schemaNamed('Ouder Wilg', 'a1');
  const rowOf = async (database: VaultDatabase) => sealedRowSchema.parse(await database.records.get('a1'));

  it('writes nothing that somebody typed, and only what retention needs', async () => {
    const database = openDatabase();
    await new SealedStore(database, key, clock).save(schema(), null);
    const row = await rowOf(database);
    expect(Object.keys(row).sort()).toEqual(['data', 'destroyAt', 'id', 'iv', 'version']);
    expect(row).toMatchObject({ id: 'a1', destroyAt: '2026-02-20', version: 1 });
    expect(new TextDecoder().decode(row.data)).not.toContain('Wilg');
  });

  it('asks the browser to write to disk before a save counts', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await sealed().save(schema(), null);
    expect(asked).toHaveBeenLastCalledWith(['records'], 'readwrite', { durability: 'strict' });
  });

  it('is there again for another window, which sees its changes', async () => {
    const [first, second] = [sealed(), sealed()];
    const changed = vi.fn();
    const stop = second.watch(changed);
    await first.save(schema(), null);
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(await second.save(schema(), 1)).toBe(2);
    await expect(first.save(schema(), 1)).rejects.toBeInstanceOf(ConflictError);
    stop();
  });

  const damages: [string, (row: SealedRow) => unknown][] = [
    ['a changed byte', (row) => ({ ...row, data: row.data.map((byte) => byte ^ 1) })],
    ['another version', (row) => ({ ...row, version: 7 })],
    ['a lost iv', ({ iv: _, ...row }) => row],
    ['text where bytes should be', (row) => ({ ...row, data: 'tekst' })],
  ];

  it.each(damages)('keeps and reports a record with %s', async (_, damage) => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    await store.save(schemaNamed('Ouder Duin'), null);
    const damaged = damage(await rowOf(database));
    await database.records.put(damaged);

    expect((await store.list()).at(-1)).toEqual({ kind: 'unreadable', id: 'a1', destroyAt: '2026-02-20' });
    await expect(store.read('a1')).rejects.toBeInstanceOf(DamagedRecordError);
    await expect(store.save(schema(), null)).rejects.toThrow();
    expect(await database.records.get('a1')).toEqual(damaged);
  });

  it('puts back a record that does not open as it was', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    const damaged = { ...(await rowOf(database)), version: 7 };
    await database.records.put(damaged);
    await store.remove('a1');
    expect(store.removed()).toEqual([{ id: 'a1', alias: null }]);
    expect(await store.restore('a1')).toBe(true);
    expect(await database.records.get('a1')).toEqual(damaged);
  });

  it('refuses a record that was put in the place of another', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    await store.save(schemaNamed('Ouder Duin'), null);
    await database.records.put({ ...(await rowOf(database)), id: 'Ouder Duin' });
    await expect(store.read('Ouder Duin')).rejects.toBeInstanceOf(DamagedRecordError);
  });

  it('says so when there is no room, and keeps the version it has', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    database.records.hook('updating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.save({ ...schema(), alias: 'Ouder Beuk' }, 1)).rejects.toBeInstanceOf(
      StorageFullError,
    );
    expect((await store.read('a1'))?.schema.alias).toBe('Ouder Wilg');
  });

  it('destroys at the date, without a key, and leaves the rest', async () => {
    const store = sealed();
    await store.save(schema(), null);
    await store.save({ ...schemaNamed('Ouder Duin'), wisDatum: '2026-02-21' }, null);
    expect(await destroyExpired(openDatabase(), new Date(2026, 1, 19, 23, 59))).toBe(0);
    expect(await destroyExpired(openDatabase(), new Date(2026, 1, 20))).toBe(1);
    expect((await store.list()).map((entry) => entry.kind === 'readable' && entry.schema.alias)).toEqual([
      'Ouder Duin',
    ]);
  });
});
