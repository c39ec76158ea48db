import { liveQuery } from 'dexie';
import { acceptDay, isSetBack, latestDay, seeDay } from './clock.ts';
import { envelopeRowId, type HeadsRow, type VaultDatabase, writing } from './database.ts';
import { countLeaving, destroyAll, destroyExpired } from './destroy.ts';
import {
  createEnvelope,
  type Envelope,
  openEnvelope,
  type RawVaultKey,
  readEnvelope,
  wrapKey,
} from './envelope.ts';
import { replaceEnvelope, storedEnvelope } from './envelope-row.ts';
import { DamagedEnvelopeError, PrivateWindowError, type SealedProblem, VaultExistsError } from './errors.ts';
import { noHeads, sealHeads } from './heads.ts';
import { longestRetention } from './longest-retention.ts';
import { MemoryStore } from './memory-store.ts';
import { importVaultKey } from './record.ts';
import { type Opened, renewVault } from './renew.ts';
import { SealedStore } from './sealed-store.ts';
import type { VaultSession } from './session.ts';
import type { SchemaStore } from './store.ts';
import { type Alone, type LocalItem, UnlockDelay } from './unlock-delay.ts';

export type VaultState =
  /** Nothing was chosen yet. */
  | { readonly kind: 'new' }
  | { readonly kind: 'locked' }
  /** The envelope cannot be used; the records are still there, and nothing can open them. */
  | { readonly kind: 'damaged' }
  /** A newer Naast made the envelope; the records are still there, and that Naast can open them. */
  | { readonly kind: 'newer' }
  /**
   * `sealed`: kept in the vault; otherwise in memory until the panel closes. A vault that the browser emptied while it
   * was open stays so until somebody has read it: its store says with every use that it is gone.
   */
  | { readonly kind: 'open'; readonly sealed: boolean; readonly store: SchemaStore };

/** What is remembered of the vault outside of it: wrong passphrases in a row, and that there is a vault at all. */
export interface VaultMemory {
  readonly attempts: LocalItem;
  readonly made: LocalItem;
  /** Keeps windows from counting an attempt at the same time. */
  readonly alone?: Alone;
}

interface World {
  readonly database: VaultDatabase;
  readonly session: VaultSession;
  readonly memory: VaultMemory;
  readonly now: () => Date;
  /** Most days that a schema is kept, counted from the day it was made. */
  readonly longest?: () => Promise<number>;
  /** Whether the panel stands in a private window. */
  readonly isPrivate?: () => Promise<boolean>;
}

/** What somebody should know, and can know without the passphrase. */
export interface Notices {
  /** The browser emptied the store of a vault that was made here. */
  readonly wiped: boolean;
  /** The clock of this device stands before a day that was seen already. */
  readonly clockSetBack: boolean;
  /** How many schemas destroy themselves tomorrow. */
  readonly tomorrow: number;
}

async function addEnvelope(database: VaultDatabase, envelope: Envelope, heads: HeadsRow): Promise<void> {
  const { envelopes, state } = database;
  await writing(() =>
    database.transaction('rw', envelopes, state, async () => {
      if ((await envelopes.get(envelopeRowId)) !== undefined)
        throw new VaultExistsError('there is a vault already');
      await envelopes.add({ id: envelopeRowId, envelope });
      await state.put(heads);
    }),
  );
}

/** Why this envelope cannot be used; null when it can, or when there is none. */
async function problemOf(stored: { envelope: unknown } | null): Promise<SealedProblem | null> {
  if (!stored) return null;
  try {
    await readEnvelope(stored.envelope);
    return null;
  } catch (error) {
    if (error instanceof DamagedEnvelopeError) return error.problem;
    throw error;
  }
}

async function copyInto(sealed: SchemaStore, memory: SchemaStore): Promise<void> {
  for (const entry of await memory.list()) {
    if (entry.kind === 'readable') await sealed.save(entry.schema, null);
  }
}

/** The vault as one panel sees it. */
export class Vault {
  readonly #world: World;
  readonly #delay: UnlockDelay;
  readonly #watchers = new Set<() => void>();
  #memory: SchemaStore | null = null;
  #opened: { readonly key: RawVaultKey; readonly store: SchemaStore } | null = null;

  constructor(world: World) {
    this.#world = world;
    this.#delay = new UnlockDelay(world.memory.attempts, world.now, world.memory.alone);
    // A lock in another window drops what this one holds, also when nobody looks at it.
    world.session.watch(async () => {
      if (!(await world.session.read())) this.#opened = null;
    });
  }

  /** Destroys what has expired, then tells how things stand. @throws PrivateWindowError where there is no vault. */
  async state(): Promise<VaultState> {
    if (this.#memory) return { kind: 'open', sealed: false, store: this.#memory };
    await this.#mustNotBePrivate();
    const { database, session, memory, now } = this.#world;
    const problem = await problemOf(await storedEnvelope(database));
    // The store itself may have another form then: nothing in it is touched.
    if (problem === 'newer') return { kind: 'newer' };
    await destroyExpired(database, now(), await this.#longest());
    const [stored, key] = await Promise.all([storedEnvelope(database), session.read()]);
    if (stored) await seeDay(database, now());
    if (stored && key) return { kind: 'open', sealed: true, store: await this.#storeFor(key) };
    // The browser emptied the store, nobody destroyed it: what is on the screen is all there is now, and it stays.
    if (!stored && key && this.#opened && (await memory.made.getValue()) === true) {
      return { kind: 'open', sealed: true, store: this.#opened.store };
    }
    this.#opened = null;
    if (!stored) return { kind: 'new' };
    return { kind: problem ?? 'locked' };
  }

  /**
   * Makes the vault and unlocks it. What was kept in memory until now goes into it.
   * @throws PrivateWindowError
   * @throws VaultExistsError when there is one already, made in another window.
   * @throws StorageFullError when it does not fit; everything is then as it was.
   * @throws what the signal says when somebody stopped it before anything was written.
   */
  async create(passphrase: string, signal?: AbortSignal): Promise<void> {
    await this.#mustNotBePrivate();
    const { database, session, memory } = this.#world;
    const { envelope, key } = await createEnvelope(passphrase);
    signal?.throwIfAborted();
    const heads = await sealHeads(await importVaultKey(key), { ...noHeads, generation: 1 });
    await addEnvelope(database, envelope, heads);
    const sealed = await this.#storeFor(key);
    try {
      if (this.#memory) await copyInto(sealed, this.#memory);
      await session.open(key);
    } catch (error) {
      // The new vault holds copies only: without it everything is in memory, as it was.
      await destroyAll(database);
      throw error;
    }
    this.#memory = null;
    await memory.made.setValue(true);
  }

  /**
   * False when the passphrase does not fit; nothing changes then, but the next attempts have to wait longer.
   * @throws TooSoonError when the passphrase was not even tried.
   * It does not fit either when another window changes it, or destroys the vault, while it is tried.
   * @throws DamagedEnvelopeError
   * @throws StorageFullError when an older vault could not be brought to the form of today. It is as it was.
   * @throws what the signal says when somebody stopped it; the vault is locked as it was.
   */
  async unlock(passphrase: string, signal?: AbortSignal): Promise<boolean> {
    const { database, session, memory } = this.#world;
    const opened = await this.#try(passphrase);
    if (!opened) return false;
    signal?.throwIfAborted();
    if (!(await renewVault(database, opened, passphrase))) return false;
    await memory.made.setValue(true);
    await session.open(opened.key);
    return true;
  }

  /**
   * Wraps the key with another passphrase; the schemas stay as they are. False when the old one does not fit, or does
   * not fit any more because another window was first.
   * @throws TooSoonError, DamagedEnvelopeError, StorageFullError as `unlock`.
   * @throws what the signal says when somebody stopped it; the old passphrase still fits.
   */
  async changePassphrase(current: string, next: string, signal?: AbortSignal): Promise<boolean> {
    const opened = await this.#try(current);
    if (!opened) return false;
    const envelope = await wrapKey(opened.key, next);
    signal?.throwIfAborted();
    return replaceEnvelope(this.#world.database, opened.envelope, envelope);
  }

  /** Milliseconds until a passphrase is looked at. */
  wait(): Promise<number> {
    return this.#delay.wait();
  }

  /** What somebody should know, locked or not. */
  async notices(): Promise<Notices> {
    const { database, memory, now } = this.#world;
    const [stored, made] = await Promise.all([storedEnvelope(database), memory.made.getValue()]);
    return {
      wiped: made === true && stored === null,
      clockSetBack: stored !== null && (await isSetBack(database, now())),
      tomorrow: await countLeaving(database, now(), await this.#longest()),
    };
  }

  /** Today, or the latest day that was seen when the clock stands before it. */
  latestDay(): Promise<string> {
    return latestDay(this.#world.database, this.#world.now());
  }

  /** Somebody has read that the store was emptied. */
  async acceptWiped(): Promise<void> {
    await this.#world.memory.made.removeValue();
  }

  /** Somebody says that the clock of this device is right. */
  async acceptClock(): Promise<void> {
    await acceptDay(this.#world.database, this.#world.now());
  }

  /** Drops the key in every window. */
  async lock(): Promise<void> {
    this.#opened = null;
    await this.#world.session.close();
  }

  /** Keeps everything in the memory of this panel from now on. */
  keepNothing(): void {
    this.#memory ??= new MemoryStore(this.#world.now);
    for (const changed of this.#watchers) changed();
  }

  /**
   * Deletes the vault with everything in it, without the passphrase. This cannot be undone.
   * @throws StorageFullError when there is no room even for that; every schema is still there.
   */
  async destroy(): Promise<void> {
    this.#opened = null;
    this.#memory = null;
    const { database, session, memory } = this.#world;
    // First, so that a browser that stops halfway does not say later that it was emptied by somebody else.
    await writing(() => memory.made.removeValue());
    await destroyAll(database);
    await memory.attempts.removeValue();
    await session.close();
  }

  /** Calls back when the vault is made, unlocked, locked or destroyed, by any window. Returns how to stop. */
  watch(changed: () => void): () => void {
    const { database, session } = this.#world;
    this.#watchers.add(changed);
    const stop = session.watch(changed);
    const subscription = liveQuery(() => database.envelopes.toCollection().primaryKeys()).subscribe({
      next: changed,
      error: changed,
    });
    return () => {
      this.#watchers.delete(changed);
      stop();
      subscription.unsubscribe();
    };
  }

  async #longest(): Promise<number> {
    return (await this.#world.longest?.()) ?? longestRetention;
  }

  async #mustNotBePrivate(): Promise<void> {
    if (await this.#world.isPrivate?.()) throw new PrivateWindowError('a private window keeps nothing');
  }

  async #try(passphrase: string): Promise<Opened | null> {
    const stored = await storedEnvelope(this.#world.database);
    // Damage is said before an attempt is counted.
    const envelope = await readEnvelope(stored?.envelope);
    await this.#delay.begin();
    const key = await openEnvelope(envelope, passphrase);
    if (!key) return null;
    await this.#delay.succeed();
    return { envelope, key };
  }

  /** The same store for the same key, so that what was deleted can be put back until the lock. */
  async #storeFor(key: RawVaultKey): Promise<SchemaStore> {
    if (this.#opened?.key.every((byte, index) => byte === key[index])) return this.#opened.store;
    const { database, now, longest } = this.#world;
    this.#opened = { key, store: new SealedStore(database, await importVaultKey(key), now, longest) };
    return this.#opened.store;
  }
}
