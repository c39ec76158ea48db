import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { isOverdue, seeBound } from './bound.ts';
import { calendarDate } from './calendar.ts';
import { envelopeRowId, sealedRowSchema, VaultDatabase } from './database.ts';
import { countLeaving, destroyExpired } from './destroy.ts';
import { noHeads, sealHeads } from './heads.ts';
import { importVaultKey } from './record.ts';
import { newSchema } from './retention.ts';
import { SealedStore } from './sealed-store.ts';

const key = await importVaultKey(crypto.getRandomValues(new Uint8Array(32)));
let database: VaultDatabase;
let now: Date;
const day = (number: number) => new Date(2026, 0, number, 9);
const store = () => new SealedStore(database, key, () => now);
const left = () => database.records.toCollection().primaryKeys();

async function save(id: string, made: Date): Promise<void> {
  now = made;
  await store().save(newSchema({ id, rol: 'jv', alias: `Ouder ${id}` }, made), null);
}

/** As the rows were that an earlier Naast saved. */
async function forgetDay(id: string): Promise<void> {
  const { madeOn: _, ...row } = sealedRowSchema.parse(await database.records.get(id));
  await database.records.put(row);
  await store().trust();
}

beforeEach(async () => {
  database = new VaultDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.state.put(await sealHeads(key, { ...noHeads, generation: 1 }));
  await database.envelopes.put({ id: envelopeRowId, envelope: null });
  await save('oud', day(1));
  await save('nieuw', day(20));
});

describe('a bound that became tighter while the vault stays locked', () => {
  it('destroys nothing on the day it is first seen, says a day before what goes, and then destroys it', async () => {
    expect(await destroyExpired(database, day(20), 10)).toBe(0);
    expect(await countLeaving(database, day(20), 10)).toBe(1);
    expect(await destroyExpired(database, day(21), 10)).toBe(1);
    expect(await left()).toEqual(['nieuw']);
    expect(await database.summaries.count()).toBe(1);
  });

  it('destroys each as many days after it was made, and never before the date that its owner sees', async () => {
    await destroyExpired(database, day(20), 10);
    await destroyExpired(database, day(30), 10);
    expect(await left()).toEqual(['nieuw']);
    expect(await countLeaving(database, day(30), 10)).toBe(1);
    await destroyExpired(database, day(31), 10);
    expect(await left()).toEqual([]);
  });

  it('counts from the day it was seen for what does not tell when it was made', async () => {
    await forgetDay('oud');
    expect(await store().list()).toHaveLength(2);
    await destroyExpired(database, day(20), 10);
    await destroyExpired(database, day(29), 10);
    expect(await left()).toEqual(['nieuw', 'oud']);
    expect(await countLeaving(database, day(29), 10)).toBe(1);
    await destroyExpired(database, day(30), 10);
    expect(await left()).toEqual(['nieuw']);
  });

  it('is seen anew when it changes, and stays known while the browser does not tell it yet', async () => {
    await destroyExpired(database, day(20), 15);
    await destroyExpired(database, day(21), 365);
    expect(await left()).toEqual(['nieuw', 'oud']);
    await destroyExpired(database, day(21), 10);
    expect(await left()).toEqual(['nieuw', 'oud']);
    await destroyExpired(database, day(22), 365);
    expect(await left()).toEqual(['nieuw', 'oud']);
    await destroyExpired(database, day(22), 10);
    expect(await left()).toEqual(['nieuw']);
  });

  it('is seen anew after a clock that was ahead when it was seen first', async () => {
    await seeBound(database, 10, day(25));
    expect(await seeBound(database, 10, day(21))).toEqual({ days: 10, since: calendarDate(day(21)) });
  });

  it('waits when there is no room to remember it', async () => {
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    database.state.hook('creating', full);
    expect(await destroyExpired(database, day(20), 10)).toBe(0);
    expect(await destroyExpired(database, day(21), 10)).toBe(0);
    database.state.hook('creating').unsubscribe(full);
    expect(await destroyExpired(database, day(22), 10)).toBe(0);
    expect(await destroyExpired(database, day(23), 10)).toBe(1);
  });

  it('is told as what it is, until somebody has read it', async () => {
    await destroyExpired(database, day(20), 10);
    await destroyExpired(database, day(21), 10);
    now = day(21);
    const gone = { kind: 'unreadable', id: 'oud', destroyAt: '2026-04-01', problem: 'shortened' };
    expect(await store().list()).toEqual([expect.objectContaining({ kind: 'readable' }), gone]);
    expect(await store().overview()).toEqual([expect.objectContaining({ kind: 'readable' }), gone]);
    await store().remove('oud');
    expect(await store().list()).toHaveLength(1);
  });

  it('does not explain that something else is gone', async () => {
    await destroyExpired(database, day(20), 10);
    await database.records.delete('nieuw');
    now = day(21);
    expect(await store().list()).toContainEqual(expect.objectContaining({ id: 'nieuw', problem: 'missing' }));
  });

  it('does not let back what was deleted and is kept no longer', async () => {
    now = day(20);
    const open = store();
    await open.remove('oud');
    await destroyExpired(database, day(20), 10);
    now = day(21);
    expect(await open.restore('oud')).toBe(false);
    expect(await left()).toEqual(['nieuw']);
  });
});

it.each([
  // What was made on the first, with a bound of ten days that is known since the twelfth.
  ['2026-01-01', 12, false],
  ['2026-01-01', 13, true],
  // Known for long: a day more than ten, as the local day of making may be one later than that in UTC.
  ['2026-01-05', 15, false],
  ['2026-01-05', 16, true],
  // Without a day it counts from the day on which the bound was seen.
  [undefined, 21, false],
  [undefined, 22, true],
])('takes what was made on %s for overdue on day %i: %s', (madeOn, today, overdue) => {
  expect(isOverdue(madeOn, { days: 10, since: '2026-01-12' }, day(today))).toBe(overdue);
});

it('hides no other trouble than a lack of room', async () => {
  database.state.hook('creating', () => {
    throw new Error('something else');
  });
  await expect(destroyExpired(database, day(20), 10)).rejects.toThrow('something else');
});

it.each([{ madeOn: '2026-01-02' }, { madeOn: undefined }])(
  'cannot be stretched by who changes the day on which a record was made: %j',
  async (changed) => {
    await database.records.update('oud', changed);
    expect(await store().list()).toContainEqual(expect.objectContaining({ id: 'oud', problem: 'damaged' }));
  },
);

it('leaves nothing to remember where there is nothing to shorten', async () => {
  await database.records.clear();
  expect(await seeBound(database, 10, day(20))).toBeNull();
  await save('later', day(20));
  expect(await seeBound(database, 365, day(20))).toBeNull();
  expect(await database.state.get('bound')).toBeUndefined();
});
