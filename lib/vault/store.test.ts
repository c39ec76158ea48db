// Before Dexie, which looks once, when it is loaded, whether there is an IndexedDB to follow changes of.
import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { seeDay } from './clock.ts';
import { envelopeRowId, type SealedRow, sealedRowSchema, VaultDatabase } from './database.ts';
import { destroyExpired } from './destroy.ts';
import {
  ConflictError,
  DamagedHeadsError,
  DamagedRecordError,
  ExpiredError,
  StorageFullError,
} from './errors.ts';
import { noHeads, openHeads, sealHeads } from './heads.ts';
import { MemoryStore } from './memory-store.ts';
import { importVaultKey, sealRecord } from './record.ts';
import { newSchema } from './retention.ts';
import { SealedStore } from './sealed-store.ts';
import type { SchemaStore } from './store.ts';

const key = await importVaultKey(crypto.getRandomValues(new Uint8Array(32)));
let now = new Date(2025, 10, 22);
let indexedDB = new IDBFactory();
const clock = () => now;
const openDatabase = () => new VaultDatabase({ indexedDB, IDBKeyRange });
const sealed = () => new SealedStore(openDatabase(), key, clock);

const firstHeads = await sealHeads(key, { ...noHeads, generation: 1 });

beforeEach(async () => {
  now = new Date(2025, 10, 22);
  indexedDB = new IDBFactory();
  await openDatabase().state.put(firstHeads);
  await openDatabase().envelopes.put({ id: envelopeRowId, envelope: null });
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

  it('saves none of many when it is stopped', async () => {
    const store = create();
    const stopped = AbortSignal.abort();
    const changes = [schemaNamed('Ouder Wilg'), schemaNamed('Ouder Duin')].map((schema) => ({
      schema,
      expectedVersion: null,
    }));
    await expect(store.saveAll(changes, stopped)).rejects.toBe(stopped.reason);
    expect(await store.list()).toEqual([]);
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
    expect(Object.keys(row).sort()).toEqual(['data', 'destroyAt', 'id', 'iv', 'madeOn', 'version']);
    expect(row).toMatchObject({ id: 'a1', destroyAt: '2026-02-20', madeOn: '2025-11-22', version: 1 });
    expect(new TextDecoder().decode(row.data)).not.toContain('Wilg');
  });

  it('asks the browser to write to disk before a save counts', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await sealed().save(schema(), null);
    expect(asked).toHaveBeenLastCalledWith(['envelopes', 'records', 'state', 'summaries'], 'readwrite', {
      durability: 'strict',
    });
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
    ['a byte less', (row) => ({ ...row, data: row.data.slice(1) })],
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

    expect((await store.list()).at(-1)).toEqual({
      kind: 'unreadable',
      id: 'a1',
      destroyAt: '2026-02-20',
      problem: 'damaged',
    });
    await expect(store.read('a1')).rejects.toBeInstanceOf(DamagedRecordError);
    await expect(store.save(schema(), null)).rejects.toThrow();
    expect(await database.records.get('a1')).toEqual(damaged);
  });

  it.each([{ destroyAt: '2030-01-01' }, { destroyAt: '2025-12-01' }, { madeOn: '2025-11-23' }])(
    'refuses a record whose date was moved without the key: %j',
    async (moved) => {
      const database = openDatabase();
      const store = new SealedStore(database, key, clock);
      await store.save(schema(), null);
      await database.records.put({ ...(await rowOf(database)), ...moved });
      expect(await store.list()).toMatchObject([{ kind: 'unreadable', problem: 'damaged' }]);
    },
  );

  it('says of a record with parts it does not know that a newer Naast made it, and keeps it', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    const newer = { ...(await rowOf(database)), sealedWith: 'something new' };
    await database.records.put(newer);
    expect(await store.list()).toMatchObject([{ id: 'a1', problem: 'newer' }]);
    await expect(store.read('a1')).rejects.toMatchObject({ problem: 'newer' });
    expect(await database.records.get('a1')).toEqual(newer);
  });

  it('opens nothing when a newer Naast sealed the list of heads, and keeps that list', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    const generation = 3;
    const content = JSON.stringify({ model: 2, heads: {} });
    const sealedList = await sealRecord(key, { kind: 'heads', id: 'heads', version: generation }, content);
    const newer = { id: 'heads', generation, ...sealedList };
    await database.state.put(newer);
    await expect(store.list()).rejects.toMatchObject({ name: 'DamagedHeadsError', problem: 'newer' });
    await expect(store.save(schemaNamed('Ouder Duin'), null)).rejects.toMatchObject({ problem: 'newer' });
    expect(await database.state.get('heads')).toEqual(newer);
  });

  it('calls nothing saved whose date has come', async () => {
    const store = sealed();
    const leaving = schema();
    await store.save(leaving, null);
    now = new Date(2026, 1, 20);
    await destroyExpired(openDatabase(), now);
    await expect(store.save(leaving, 1)).rejects.toBeInstanceOf(ExpiredError);
    await expect(store.save(leaving, null)).rejects.toBeInstanceOf(ExpiredError);
    expect(await store.list()).toEqual([]);
  });

  it('refuses an older copy of a record in its own place, and keeps it', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    const older = await rowOf(database);
    await store.save({ ...schema(), alias: 'Ouder Beuk' }, 1);
    await database.records.put(older);
    expect(await store.list()).toMatchObject([{ kind: 'unreadable', id: 'a1', problem: 'replaced' }]);
    await expect(sealed().read('a1')).rejects.toMatchObject({ problem: 'replaced' });
    expect(await database.records.get('a1')).toEqual(older);
  });

  it('refuses the copy of a record from before it was deleted and made anew', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    const older = await rowOf(database);
    await store.remove('a1');
    await store.save({ ...schema(), alias: 'Ouder Beuk' }, null);
    await database.records.put(older);
    await expect(store.read('a1')).rejects.toMatchObject({ problem: 'replaced' });
  });

  it('refuses a record that was deleted and put back behind its back', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    const older = await rowOf(database);
    await store.remove('a1');
    await database.records.put(older);
    expect(await store.list()).toMatchObject([{ kind: 'unreadable', problem: 'unlisted' }]);
  });

  it('says that a record is missing, until its date or until somebody lets it go', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    await database.records.delete('a1');
    const missing = { kind: 'unreadable', id: 'a1', destroyAt: '2026-02-20', problem: 'missing' };
    expect(await store.list()).toEqual([missing]);
    now = new Date(2026, 1, 20);
    expect(await store.list()).toEqual([]);
    now = new Date(2025, 10, 22);
    await store.remove('a1');
    expect(await store.list()).toEqual([]);
    expect(store.removed()).toEqual([]);
  });

  it('notices that two records changed places', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    await store.save(schemaNamed('Ouder Duin', 'b2'), null);
    const [first, second] = [await rowOf(database), sealedRowSchema.parse(await database.records.get('b2'))];
    await database.records.bulkPut([
      { ...first, id: 'b2' },
      { ...second, id: 'a1' },
    ]);
    const problems = (await store.list()).map((entry) => entry.kind === 'unreadable' && entry.problem);
    expect(problems).toEqual(['damaged', 'damaged']);
  });

  it.each([
    ['gone', null],
    ['an older one', firstHeads],
    ['changed', { ...firstHeads, generation: 2 }],
  ])('opens nothing when the list of heads is %s, until somebody says it is right', async (_, heads) => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    if (heads) await database.state.put(heads);
    else await database.state.delete('heads');
    const seen = heads === firstHeads ? store : sealed();
    await expect(seen.list()).rejects.toBeInstanceOf(DamagedHeadsError);
    await expect(seen.save(schemaNamed('Ouder Duin'), null)).rejects.toBeInstanceOf(DamagedHeadsError);
    expect(await database.records.count()).toBe(1);
    await seen.trust();
    expect(await seen.list()).toMatchObject([{ kind: 'readable', version: 1 }]);
    expect(await sealed().save(schemaNamed('Ouder Duin'), null)).toBe(1);
  });

  it('keeps what is saved after the clock was wrong for a moment and nobody said that it is right', async () => {
    await seeDay(openDatabase(), new Date(2030, 0, 1));
    const store = sealed();
    for (const name of ['Ouder Wilg', 'Ouder Duin', 'Ouder Beuk']) await store.save(schemaNamed(name), null);
    expect((await store.list()).map(({ kind }) => kind)).toEqual(['readable', 'readable', 'readable']);
    expect(await sealed().overview()).toHaveLength(3);
  });

  it('forgets what was destroyed at its date', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    now = new Date(2026, 1, 20);
    await destroyExpired(database, now);
    await store.save(schemaNamed('Ouder Duin', 'b2'), null);
    const { entries } = await openHeads(key, await database.state.get('heads'));
    expect([...entries.keys()]).toEqual(['b2']);
  });

  it('trusts what another window saves at that moment too', async () => {
    const [first, second] = [sealed(), sealed()];
    await first.save(schema(), null);
    await second.list();
    await Promise.all([first.trust(), second.save(schemaNamed('Ouder Duin', 'b2'), null)]);
    expect((await sealed().list()).map(({ kind }) => kind)).toEqual(['readable', 'readable']);
  });

  it('does not put back what expired on a day that was seen, although the clock is before it again', async () => {
    const store = sealed();
    await store.save(schema(), null);
    await store.remove('a1');
    await seeDay(openDatabase(), new Date(2026, 1, 20));
    expect(await store.restore('a1')).toBe(false);
  });

  it('loses nothing when windows save many schemas at the same time', async () => {
    const windows = [sealed(), sealed(), sealed()];
    const saves = windows.flatMap((store, window) =>
      Array.from({ length: 8 }, (_, index) => store.save(schemaNamed(`Ouder ${window} ${index}`), null)),
    );
    await Promise.all(saves);
    const all = await sealed().list();
    expect(all).toHaveLength(24);
    expect(all.every(({ kind }) => kind === 'readable')).toBe(true);
  });

  it('saves several schemas together, or none of them', async () => {
    const store = sealed();
    await store.save(schema(), null);
    const other = schemaNamed('Ouder Duin');
    const refused = store.saveAll([
      { schema: other, expectedVersion: null },
      { schema: schema(), expectedVersion: null },
    ]);
    await expect(refused).rejects.toBeInstanceOf(ConflictError);
    expect(await store.list()).toHaveLength(1);
    await store.saveAll([
      { schema: other, expectedVersion: null },
      { schema: schema(), expectedVersion: 1 },
    ]);
    expect(await store.list()).toHaveLength(2);
  });

  it('says of a text, or a whole, that could not be read back that it is too long, and keeps what it has', async () => {
    const store = sealed();
    await store.save(schema(), null);
    const line = (tekst: string) => ({ tekst, perspectief: 'ik' as const });
    const long = { ...schema(), A_situatie: { beleving: line('x'.repeat(20_001)) } };
    const tooLong = { name: 'TooLongError' };
    await expect(store.save(long, 1)).rejects.toMatchObject(tooLong);
    const tekst = 'x'.repeat(20_000);
    const item = { soort: 'werk' as const, ...line(tekst) };
    const large = { ...schema(), B_omstandigheden: Array.from({ length: 200 }, () => item) };
    const heavy = { ...large, H_intervisie: { adviezen: Array.from({ length: 40 }, () => tekst) } };
    await expect(store.save(heavy, 1)).rejects.toMatchObject(tooLong);
    expect((await store.read('a1'))?.version).toBe(1);
    await store.save(large, 1);
    expect((await store.read('a1'))?.schema.B_omstandigheden).toHaveLength(200);
  });

  it('gives back every character, also half of one', async () => {
    const store = sealed();
    const alias = 'Ouder 🦭👩‍👧 é e\u0301 half \ud83d einde';
    await store.save({ ...schema(), alias }, null);
    expect((await sealed().read('a1'))?.schema.alias).toBe(alias);
    expect(await sealed().overview()).toMatchObject([{ summary: { alias } }]);
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

  it('says so when there is no room to take something out of the list, and deletes nothing', async () => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    database.state.hook('updating', full);
    await expect(store.remove('a1')).rejects.toBeInstanceOf(StorageFullError);
    expect(await store.read('a1')).toEqual({ schema: schema(), version: 1 });
    expect(store.removed()).toEqual([]);
    database.state.hook('updating').unsubscribe(full);
    await store.remove('a1');
    expect(await store.list()).toEqual([]);
  });

  it.each([
    ['the quota', 'no room', 'QuotaExceededError'],
    ['the disk', 'IO error: .../000003.log: FILE_ERROR_NO_SPACE (WritableFileAppend)', 'UnknownError'],
    ['the disk of Firefox', 'NS_ERROR_FILE_NO_DEVICE_SPACE', 'UnknownError'],
  ])('says so when %s is full, and keeps the version it has', async (_, message, name) => {
    const database = openDatabase();
    const store = new SealedStore(database, key, clock);
    await store.save(schema(), null);
    database.records.hook('updating', () => {
      throw new DOMException(message, name);
    });
    await expect(store.save({ ...schema(), alias: 'Ouder Beuk' }, 1)).rejects.toBeInstanceOf(
      StorageFullError,
    );
    expect((await store.read('a1'))?.schema.alias).toBe('Ouder Wilg');
  });

  it('keeps a new schema no longer than may be, and no date that was there is moved by working on it', async () => {
    const free = sealed();
    const long = { ...schema(), wisDatum: '2026-09-01' };
    await free.save(long, null);
    const bounded = new SealedStore(openDatabase(), key, clock, async () => 30);
    await bounded.save({ ...schemaNamed('Ouder Duin', 'b2'), wisDatum: '2026-09-01' }, null);
    expect((await bounded.read('b2'))?.schema.wisDatum).toBe('2025-12-22');
    await bounded.save({ ...long, alias: 'Ouder Beuk' }, 1);
    expect((await bounded.read('a1'))?.schema.wisDatum).toBe('2026-09-01');
    await bounded.save({ ...long, wisDatum: '2026-10-01' }, 2);
    expect((await bounded.read('a1'))?.schema.wisDatum).toBe('2026-09-01');
    await bounded.save({ ...long, wisDatum: '2025-12-01' }, 3);
    expect((await bounded.read('a1'))?.schema.wisDatum).toBe('2025-12-01');
  });

  it('destroys at the date, without a key, and leaves the rest', async () => {
    const store = sealed();
    await store.save(schema(), null);
    await store.save({ ...schemaNamed('Ouder Duin'), wisDatum: '2026-02-21' }, null);
    expect(await destroyExpired(openDatabase(), new Date(2026, 1, 19, 23, 59))).toBe(0);
    now = new Date(2026, 1, 20);
    expect(await destroyExpired(openDatabase(), now)).toBe(1);
    expect((await store.list()).map((entry) => entry.kind === 'readable' && entry.schema.alias)).toEqual([
      'Ouder Duin',
    ]);
  });
});
