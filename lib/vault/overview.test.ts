import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bufferschema, bufferschemaSchema } from '../bufferschema/schema.ts';
import { envelopeRowId, VaultDatabase } from './database.ts';
import { destroyExpired } from './destroy.ts';
import { headOf, noHeads, openHeads, sealHeads } from './heads.ts';
import { MemoryStore } from './memory-store.ts';
import { importVaultKey } from './record.ts';
import { newSchema } from './retention.ts';
import { sealRow } from './sealed-row.ts';
import { SealedStore } from './sealed-store.ts';
import { summaryOf } from './summary.ts';

const key = await importVaultKey(crypto.getRandomValues(new Uint8Array(32)));
const now = () => new Date(2025, 10, 22);
let database: VaultDatabase;
let store: SealedStore;

const wilg = newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, now());
const full: Bufferschema = bufferschemaSchema.parse({
  ...wilg,
  id: 'b2',
  alias: 'Ouder Duin',
  gewijzigd: '2025-11-23T08:00:00.000Z',
  ouderrol: 'grootouder als verzorger',
  kindBand: '12+',
  D_buffers: {
    goe: { stand: 'stevig' },
    met: { stand: 'nog niet gevraagd' },
    ste: { stand: 'dun' },
    sol: {},
  },
});

beforeEach(async () => {
  database = new VaultDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.state.put(await sealHeads(key, { ...noHeads, generation: 1 }));
  await database.envelopes.put({ id: envelopeRowId, envelope: null });
  store = new SealedStore(database, key, now);
});

describe('the overview', () => {
  it('says of each schema what the list shows, the last changed first', async () => {
    const memory = new MemoryStore(now);
    for (const place of [store, memory]) {
      await place.save(wilg, null);
      await place.save(full, null);
      expect(await place.overview()).toEqual([
        { kind: 'readable', summary: summaryOf(full) },
        { kind: 'readable', summary: summaryOf(wilg) },
      ]);
    }
    expect(summaryOf(full)).toEqual({
      id: 'b2',
      alias: 'Ouder Duin',
      gewijzigd: '2025-11-23T08:00:00.000Z',
      wisDatum: '2026-02-20',
      ouderrol: 'grootouder als verzorger',
      kindBand: '12+',
      stands: { goe: 'stevig', met: 'nog niet gevraagd', ste: 'dun', sol: null },
    });
  });

  it('opens a schema from before there were summaries', async () => {
    const row = await sealRow(key, wilg, 1);
    await database.records.put(row);
    await database.state.put(
      await sealHeads(key, { generation: 2, entries: new Map([['a1', headOf(row)]]) }),
    );
    expect(await store.overview()).toEqual([{ kind: 'readable', summary: summaryOf(wilg) }]);
  });

  it('opens a schema whose summary is gone, damaged or of an earlier save', async () => {
    await store.save(wilg, null);
    const earlier = await database.summaries.get(wilg.wisDatum);
    const changed = { ...wilg, alias: 'Ouder Beuk' };
    await store.save(changed, 1);
    const right = [{ kind: 'readable', summary: summaryOf(changed) }];
    await database.summaries.put(earlier);
    expect(await store.overview()).toEqual(right);
    await database.summaries.put({ ...(earlier as object), data: new Uint8Array(40) });
    expect(await store.overview()).toEqual(right);
    await database.summaries.clear();
    expect(await store.overview()).toEqual(right);
    await store.save(wilg, 2);
    expect(await store.overview()).toEqual([{ kind: 'readable', summary: summaryOf(wilg) }]);
  });

  it('leaves no summary of what was deleted, moved or destroyed', async () => {
    await store.save(wilg, null);
    await store.save(full, null);
    await store.save({ ...wilg, wisDatum: '2026-01-01' }, 1);
    expect(await database.summaries.toCollection().primaryKeys()).toEqual(['2026-01-01', '2026-02-20']);
    await store.remove('b2');
    expect(await database.summaries.toCollection().primaryKeys()).toEqual(['2026-01-01']);
    await destroyExpired(database, new Date(2026, 0, 1));
    expect(await database.summaries.count()).toBe(0);
    expect(await database.records.count()).toBe(0);
  });

  it('forgets in the list what was destroyed before today, with the next change', async () => {
    await store.save({ ...wilg, wisDatum: '2025-11-23' }, null);
    await store.save(full, null);
    const later = () => new Date(2025, 10, 25);
    await destroyExpired(database, later());
    await new SealedStore(database, key, later).save({ ...full, alias: 'Ouder Beuk' }, 1);
    const { entries } = await openHeads(key, await database.state.get('heads'));
    expect([...entries.keys()]).toEqual(['b2']);
  });

  it('says what is missing and what should not be there, as the list does', async () => {
    await store.save(wilg, null);
    await store.save(full, null);
    const row = await database.records.get('a1');
    await store.remove('a1');
    await database.records.put(row);
    await database.records.delete('b2');
    const overview = await store.overview();
    expect(overview.map((entry) => entry.kind === 'unreadable' && entry.problem).sort()).toEqual([
      'missing',
      'unlisted',
    ]);
    expect(await store.list()).toEqual(overview);
  });

  it('follows what is changed, removed and put back', async () => {
    await store.save(wilg, null);
    await store.save({ ...wilg, alias: 'Ouder Beuk' }, 1);
    const aliases = async () =>
      (await store.overview()).map((entry) => entry.kind === 'readable' && entry.summary.alias);
    expect(await aliases()).toEqual(['Ouder Beuk']);
    await store.remove('a1');
    expect(await aliases()).toEqual([]);
    await store.restore('a1');
    expect(await aliases()).toEqual(['Ouder Beuk']);
  });
});
