// Before Dexie, which looks once, when it is loaded, whether there is an IndexedDB to follow changes of.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { VaultDatabase } from './database.ts';
import { DamagedEnvelopeError, StorageFullError, TooSoonError, VaultExistsError } from './errors.ts';
import { isInPrivateWindow } from './private-window.ts';
import { newSchema } from './retention.ts';
import { type SessionItem, vaultSession } from './session.ts';
import type { SchemaStore } from './store.ts';
import type { LocalItem } from './unlock-delay.ts';
import { Vault, type VaultMemory } from './vault.ts';

const passphrase = 'lantaarn soep vrijdag klimop';
const start = new Date(2025, 10, 22, 9);
let now = start;
let longest = 365;
const schema = newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, start);

/** What `storage.session` does: one place for every window of a browser, until it stops. */
function browserMemory(): SessionItem & LocalItem {
  let value: unknown = null;
  const watchers = new Set<() => void>();
  const set = async (next: unknown) => {
    value = next;
    for (const changed of watchers) changed();
  };
  return {
    getValue: async () => value,
    setValue: set,
    removeValue: () => set(null),
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

let indexedDB = new IDBFactory();
let memory = browserMemory();
let database = new VaultDatabase({ indexedDB, IDBKeyRange });
let local: VaultMemory = { attempts: browserMemory(), made: browserMemory() };
const openWindow = () =>
  new Vault({
    database,
    session: vaultSession(memory),
    memory: local,
    now: () => now,
    longest: async () => longest,
  });
const restartBrowser = () => {
  memory = browserMemory();
  database = new VaultDatabase({ indexedDB, IDBKeyRange });
};

beforeEach(() => {
  indexedDB = new IDBFactory();
  local = { attempts: browserMemory(), made: browserMemory() };
  now = start;
  longest = 365;
  restartBrowser();
});

async function storeOf(vault: Vault): Promise<SchemaStore> {
  const state = await vault.state();
  if (state.kind !== 'open') throw new Error(`the vault is ${state.kind}`);
  return state.store;
}

/** Runs `other` from begin to end just after `mine` has tried its passphrase, before it writes anything. */
async function duringKeyWork<Other, Mine>(
  other: () => Promise<Other>,
  mine: () => Promise<Mine>,
): Promise<[Other, Mine]> {
  const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
  let others: Promise<Other> | undefined;
  const tried = vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
    const opened = await decrypt(...given);
    tried.mockRestore();
    others = other();
    await others;
    return opened;
  });
  const result = await mine();
  if (!others) throw new Error('nothing was decrypted');
  return [await others, result];
}

describe('the vault', () => {
  it('keeps a schema until the browser comes back and the passphrase is given', async () => {
    const vault = openWindow();
    expect(await vault.state()).toEqual({ kind: 'new' });
    await vault.create(passphrase);
    await (await storeOf(vault)).save(schema, null);

    restartBrowser();
    const later = openWindow();
    expect(await later.state()).toEqual({ kind: 'locked' });
    expect(await later.unlock('een andere zin misschien')).toBe(false);
    expect(await later.state()).toEqual({ kind: 'locked' });
    expect(await later.unlock(passphrase)).toBe(true);
    expect(await (await storeOf(later)).read('a1')).toEqual({ schema, version: 1 });
  });

  it('locks in every window, and tells them', async () => {
    const [first, second] = [openWindow(), openWindow()];
    await first.create(passphrase);
    expect(await second.state()).toMatchObject({ kind: 'open', sealed: true });
    const changed = vi.fn();
    second.watch(changed);
    await first.lock();
    expect(changed).toHaveBeenCalled();
    expect(await second.state()).toEqual({ kind: 'locked' });
  });

  it('puts back a deleted schema until the lock, not after it', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await (await storeOf(vault)).save(schema, null);
    await (await storeOf(vault)).remove('a1');
    expect(await (await storeOf(vault)).restore('a1')).toBe(true);
    await (await storeOf(vault)).remove('a1');
    await vault.lock();
    await vault.unlock(passphrase);
    expect(await (await storeOf(vault)).restore('a1')).toBe(false);
  });

  it('is never replaced by a second one', async () => {
    const [first, second] = [openWindow(), openWindow()];
    await first.create(passphrase);
    await first.lock();
    await expect(second.create('een heel andere zin')).rejects.toBeInstanceOf(VaultExistsError);
    expect(await second.unlock(passphrase)).toBe(true);
  });

  it('is not brought back by a passphrase change that was under way when everything was destroyed', async () => {
    const [first, second] = [openWindow(), openWindow()];
    await first.create(passphrase);
    const changing = first.changePassphrase(passphrase, 'een heel andere zin');
    await second.destroy();
    // Whoever is late finds no vault, or one that the phrase does not fit; never one to write over.
    await changing.catch(() => false);
    expect(await database.envelopes.count()).toBe(0);
  });

  it('is not written over by a passphrase change of the vault that was there before it', async () => {
    const [first, second] = [openWindow(), openWindow()];
    await first.create(passphrase);
    const [, changed] = await duringKeyWork(
      async () => {
        await second.destroy();
        await second.create('een nieuwe kluis met tafel');
        await (await storeOf(second)).save(schema, null);
      },
      () => first.changePassphrase(passphrase, 'een heel andere zin'),
    );
    expect(changed).toBe(false);
    await second.lock();
    expect(await second.unlock('een nieuwe kluis met tafel')).toBe(true);
    expect(await (await storeOf(second)).read('a1')).toEqual({ schema, version: 1 });
  });

  it('takes the first of two passphrase changes at the same time, and says so to the second', async () => {
    const [first, second] = [openWindow(), openWindow()];
    await first.create(passphrase);
    const [one, other] = await duringKeyWork(
      () => second.changePassphrase(passphrase, 'zin van het tweede venster'),
      () => first.changePassphrase(passphrase, 'zin van het eerste venster'),
    );
    expect([one, other]).toEqual([true, false]);
    await first.lock();
    expect(await first.unlock('zin van het tweede venster')).toBe(true);
  });

  it('does not open with the key of a vault that was destroyed while the passphrase was tried', async () => {
    const [first, second] = [openWindow(), openWindow()];
    await first.create(passphrase);
    await first.lock();
    const [, unlocked] = await duringKeyWork(
      () => second.destroy(),
      () => first.unlock(passphrase),
    );
    expect(unlocked).toBe(false);
    expect(await memory.getValue()).toBeNull();
  });

  it('takes nothing as saved any more when the browser empties the store while it is open', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    const store = await storeOf(vault);
    await store.save(schema, null);
    await Promise.all([database.envelopes, database.records, database.state].map((table) => table.clear()));
    const gone = { name: 'VaultGoneError' };
    await expect(store.list()).rejects.toMatchObject(gone);
    await expect(store.overview()).rejects.toMatchObject(gone);
    await expect(store.read('a1')).rejects.toMatchObject(gone);
    await expect(store.save(schema, null)).rejects.toMatchObject(gone);
    await expect(store.trust()).rejects.toMatchObject(gone);
    expect(await database.records.count()).toBe(0);
    // What is on the screen of this window is all there is: it stays until somebody has read what happened.
    expect(await vault.state()).toMatchObject({ kind: 'open', sealed: true });
    expect(await vault.notices()).toMatchObject({ wiped: true });
    expect(await openWindow().state()).toEqual({ kind: 'new' });
    await vault.acceptWiped();
    expect(await vault.state()).toEqual({ kind: 'new' });
  });

  it('clears the screen of a store that the browser emptied when somebody locks', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await storeOf(vault);
    await database.envelopes.clear();
    expect(await vault.state()).toMatchObject({ kind: 'open' });
    await openWindow().lock();
    expect(await vault.state()).toEqual({ kind: 'new' });
  });

  it('clears the screen of every window when one destroys everything', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await storeOf(vault);
    await openWindow().destroy();
    expect(await vault.state()).toEqual({ kind: 'new' });
  });

  it('tells another window that it was made', async () => {
    const [first, second] = [openWindow(), openWindow()];
    const changed = vi.fn();
    const stop = second.watch(changed);
    await first.create(passphrase);
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    stop();
  });

  it('says that the envelope is damaged, and keeps every record', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await (await storeOf(vault)).save(schema, null);
    await vault.lock();
    await database.envelopes.put({ id: 'vault', envelope: { version: 1 } });
    expect(await vault.state()).toEqual({ kind: 'damaged' });
    await expect(vault.unlock(passphrase)).rejects.toBeInstanceOf(DamagedEnvelopeError);
    expect(await database.records.count()).toBe(1);
  });

  it('says that a newer Naast made the envelope, and keeps every record', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await (await storeOf(vault)).save(schema, null);
    await vault.lock();
    await database.envelopes.put({ id: 'vault', envelope: { version: 3, sealedWith: 'something new' } });
    expect(await vault.state()).toEqual({ kind: 'newer' });
    await expect(vault.unlock(passphrase)).rejects.toMatchObject({ problem: 'newer' });
    expect(await vault.wait()).toBe(0);
    expect(await database.records.count()).toBe(1);
  });

  it('says that it is newer, also when its whole store has another form', async () => {
    await new Promise((resolve) => {
      const opening = indexedDB.open('naast', 900);
      opening.onupgradeneeded = () => {
        const { result } = opening;
        result
          .createObjectStore('envelopes', { keyPath: 'id' })
          .put({ id: 'vault', envelope: { version: 9 } });
        result.createObjectStore('schemas');
      };
      opening.onsuccess = () => resolve(opening.result.close());
    });
    expect(await openWindow().state()).toEqual({ kind: 'newer' });
  });

  it('stays as it was when there is no room even to delete it', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await (await storeOf(vault)).save(schema, null);
    database.records.hook('deleting', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(vault.destroy()).rejects.toBeInstanceOf(StorageFullError);
    expect(await (await storeOf(vault)).read('a1')).toEqual({ schema, version: 1 });
  });

  it('takes something else in the place of the key as locked', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await memory.setValue('dit is geen sleutel');
    expect(await vault.state()).toEqual({ kind: 'locked' });
  });

  it('destroys what has expired while it is locked', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await (await storeOf(vault)).save({ ...schema, wisDatum: '2025-11-23' }, null);
    await vault.lock();
    await vault.state();
    expect(await database.records.count()).toBe(1);
    now = new Date(2025, 10, 23);
    await vault.state();
    expect(await database.records.count()).toBe(0);
  });

  it('destroys while it is locked what the organisation keeps no longer, a day after it is known', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await (await storeOf(vault)).save(schema, null);
    await vault.lock();
    now = new Date(2025, 11, 24);
    longest = 30;
    const other = openWindow();
    await other.state();
    expect(await database.records.count()).toBe(1);
    expect((await other.notices()).tomorrow).toBe(1);
    now = new Date(2025, 11, 25);
    await other.state();
    expect(await database.records.count()).toBe(0);
    expect((await other.notices()).tomorrow).toBe(0);
    await other.unlock(passphrase);
    expect(await (await storeOf(other)).list()).toMatchObject([{ id: 'a1', problem: 'shortened' }]);
  });

  it('can be destroyed without the passphrase, after which nothing is left', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await (await storeOf(vault)).save(schema, null);
    await vault.lock();
    await vault.destroy();
    expect(await vault.state()).toEqual({ kind: 'new' });
    expect(await database.records.count()).toBe(0);
    expect(await memory.getValue()).toBeNull();
  });
});

describe('a disk that is full', () => {
  it('is said when an attempt cannot be counted, and then none is made', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await vault.lock();
    vi.spyOn(local.attempts, 'setValue').mockRejectedValue(new Error('IO error: FILE_ERROR_NO_SPACE'));
    await expect(vault.unlock(passphrase)).rejects.toBeInstanceOf(StorageFullError);
    expect(await vault.state()).toEqual({ kind: 'locked' });
  });
});

describe('the passphrase', () => {
  const next = 'mosterd fiets orgel dinsdag';

  it('can be changed by who knows it, and the schemas stay as they are', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await (await storeOf(vault)).save(schema, null);
    const before = await database.records.toArray();
    expect(await vault.changePassphrase('een andere zin misschien', next)).toBe(false);
    expect(await vault.changePassphrase(passphrase, next)).toBe(true);
    expect(await database.records.toArray()).toEqual(before);
    await vault.lock();
    expect(await vault.unlock(passphrase)).toBe(false);
    expect(await vault.unlock(next)).toBe(true);
    expect(await (await storeOf(vault)).read('a1')).toEqual({ schema, version: 1 });
  });

  it('is looked at later and later when it does not fit, also after a restart', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await vault.lock();
    for (let attempt = 0; attempt < 3; attempt++) expect(await vault.unlock('soep')).toBe(false);
    expect(await vault.wait()).toBe(5_000);
    await expect(vault.unlock(passphrase)).rejects.toBeInstanceOf(TooSoonError);
    restartBrowser();
    const later = openWindow();
    await expect(later.unlock(passphrase)).rejects.toBeInstanceOf(TooSoonError);
    await expect(later.changePassphrase(passphrase, next)).rejects.toBeInstanceOf(TooSoonError);
    now = new Date(start.getTime() + 5_000);
    expect(await later.unlock('soep')).toBe(false);
    expect(await later.wait()).toBe(10_000);
    now = new Date(start.getTime() + 15_000);
    expect(await later.unlock(passphrase)).toBe(true);
    expect(await later.wait()).toBe(0);
  });
});

describe('notices', () => {
  it('are none in a vault where all is well', async () => {
    const vault = openWindow();
    const none = { wiped: false, clockSetBack: false, tomorrow: 0 };
    expect(await vault.notices()).toEqual(none);
    await vault.create(passphrase);
    await (await storeOf(vault)).save(schema, null);
    expect(await vault.notices()).toEqual(none);
    await vault.destroy();
    expect(await vault.notices()).toEqual(none);
  });

  it('say the day before that a schema destroys itself, also while locked', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await (await storeOf(vault)).save({ ...schema, wisDatum: '2025-11-23' }, null);
    await vault.lock();
    expect((await vault.notices()).tomorrow).toBe(1);
  });

  it('say that the browser emptied the store, until it was read', async () => {
    await openWindow().create(passphrase);
    indexedDB = new IDBFactory();
    restartBrowser();
    const vault = openWindow();
    expect(await vault.state()).toEqual({ kind: 'new' });
    expect((await vault.notices()).wiped).toBe(true);
    await vault.acceptWiped();
    expect((await vault.notices()).wiped).toBe(false);
  });

  it('say that the clock was set back, until somebody says that it is right', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await vault.state();
    now = new Date(2025, 10, 21, 9); // A traveller.
    expect((await vault.notices()).clockSetBack).toBe(false);
    now = new Date(2025, 8, 22, 9);
    await vault.state();
    expect((await vault.notices()).clockSetBack).toBe(true);
    await vault.acceptClock();
    expect((await vault.notices()).clockSetBack).toBe(false);
  });

  it('take what was destroyed before the clock was set back for no loss', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await (await storeOf(vault)).save({ ...schema, wisDatum: '2025-12-01' }, null);
    now = new Date(2025, 11, 1);
    await vault.state();
    now = start;
    expect(await (await storeOf(vault)).list()).toEqual([]);
  });
});

describe('a private window', () => {
  const privately = () =>
    new Vault({
      database,
      session: vaultSession(memory),
      memory: local,
      now: () => now,
      isPrivate: async () => true,
    });

  it('has no vault, neither a new one nor the one of the other windows', async () => {
    const [vault, other] = [privately(), openWindow()];
    await expect(vault.create(passphrase)).rejects.toMatchObject({ name: 'PrivateWindowError' });
    expect(await database.envelopes.count()).toBe(0);
    await other.create(passphrase);
    await expect(vault.state()).rejects.toMatchObject({ name: 'PrivateWindowError' });
    vault.keepNothing();
    await (await storeOf(vault)).save(schema, null);
    expect(await (await storeOf(other)).list()).toEqual([]);
    expect(await database.records.count()).toBe(0);
  });

  it.each([
    ['Firefox', true, false, true],
    ['Chromium', false, true, true],
    ['none', false, false, false],
  ])('is told by %s', async (_, inIncognitoContext, incognito, is) => {
    const getCurrent = async () => ({ incognito, alwaysOnTop: false, focused: true });
    expect(await isInPrivateWindow({ extension: { inIncognitoContext }, windows: { getCurrent } })).toBe(is);
  });
});

describe('keeping nothing', () => {
  it('writes nothing and forgets everything with the panel', async () => {
    const vault = openWindow();
    vault.keepNothing();
    await (await storeOf(vault)).save(schema, null);
    expect(await (await storeOf(vault)).read('a1')).toEqual({ schema, version: 1 });
    expect(await database.records.count()).toBe(0);
    expect(await openWindow().state()).toEqual({ kind: 'new' });
  });

  it('can turn into a vault, with what is there', async () => {
    const vault = openWindow();
    vault.keepNothing();
    await (await storeOf(vault)).save(schema, null);
    await vault.create(passphrase);
    expect(await vault.state()).toMatchObject({ kind: 'open', sealed: true });
    expect(await (await storeOf(vault)).read('a1')).toEqual({ schema, version: 1 });
  });

  it('stays as it was when the vault does not fit on the disk', async () => {
    const vault = openWindow();
    vault.keepNothing();
    await (await storeOf(vault)).save(schema, null);
    database.records.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(vault.create(passphrase)).rejects.toBeInstanceOf(StorageFullError);
    expect(await vault.state()).toMatchObject({ kind: 'open', sealed: false });
    expect(await (await storeOf(vault)).read('a1')).toEqual({ schema, version: 1 });
    expect(await openWindow().state()).toEqual({ kind: 'new' });
  });
});

describe('stopping', () => {
  const stopped = AbortSignal.abort();

  it('before a vault is written leaves none', async () => {
    await expect(openWindow().create(passphrase, stopped)).rejects.toBe(stopped.reason);
    expect(await openWindow().state()).toEqual({ kind: 'new' });
  });

  it('leaves a vault locked, also when the passphrase fits, and counts no wrong one', async () => {
    await openWindow().create(passphrase);
    restartBrowser();
    const vault = openWindow();
    for (let time = 0; time < 6; time++) {
      await expect(vault.unlock(passphrase, stopped)).rejects.toBe(stopped.reason);
    }
    expect(await vault.state()).toEqual({ kind: 'locked' });
    expect(await vault.wait()).toBe(0);
    expect(await vault.unlock(passphrase)).toBe(true);
  });

  it('keeps the old passphrase', async () => {
    const vault = openWindow();
    await vault.create(passphrase);
    await expect(vault.changePassphrase(passphrase, 'een heel andere zin', stopped)).rejects.toBe(
      stopped.reason,
    );
    restartBrowser();
    expect(await openWindow().unlock(passphrase)).toBe(true);
  });
});
