import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import { envelopeRowId, type VaultDatabase, writing } from './database.ts';
import { createEnvelope, type Envelope, openEnvelope, type RawVaultKey, readEnvelope } from './envelope.ts';
import { DamagedEnvelopeError, VaultExistsError } from './errors.ts';
import { MemoryStore } from './memory-store.ts';
import { importVaultKey } from './record.ts';
import { destroyAll, destroyExpired } from './retention.ts';
import { SealedStore } from './sealed-store.ts';
import type { VaultSession } from './session.ts';
import type { SchemaStore } from './store.ts';

export type VaultState =
  /** Nothing was chosen yet. */
  | { readonly kind: 'new' }
  | { readonly kind: 'locked' }
  /** The envelope cannot be used; the records are still there, and nothing can open them. */
  | { readonly kind: 'damaged' }
  /** `sealed`: kept in the vault; otherwise in memory until the panel closes. */
  | { readonly kind: 'open'; readonly sealed: boolean; readonly store: SchemaStore };

interface World {
  readonly database: VaultDatabase;
  readonly session: VaultSession;
  readonly now: () => Date;
}

const envelopeRowSchema = z.strictObject({ id: z.literal(envelopeRowId), envelope: z.unknown() });

/** The envelope as it is stored, not yet checked. Null when there is no vault. */
async function storedEnvelope({ envelopes }: VaultDatabase): Promise<{ envelope: unknown } | null> {
  const row = await envelopes.get(envelopeRowId);
  if (row === undefined) return null;
  const parsed = envelopeRowSchema.safeParse(row);
  return { envelope: parsed.success ? parsed.data.envelope : null };
}

async function addEnvelope(database: VaultDatabase, envelope: Envelope): Promise<void> {
  const { envelopes } = database;
  await writing(() =>
    database.transaction('rw', envelopes, async () => {
      if ((await envelopes.get(envelopeRowId)) !== undefined)
        throw new VaultExistsError('there is a vault already');
      await envelopes.add({ id: envelopeRowId, envelope });
    }),
  );
}

async function copyInto(sealed: SchemaStore, memory: SchemaStore): Promise<void> {
  for (const entry of await memory.list()) {
    if (entry.kind === 'readable') await sealed.save(entry.schema, null);
  }
}

/** The vault as one panel sees it. */
export class Vault {
  readonly #world: World;
  readonly #watchers = new Set<() => void>();
  #memory: SchemaStore | null = null;
  #opened: { readonly key: RawVaultKey; readonly store: SchemaStore } | null = null;

  constructor(world: World) {
    this.#world = world;
    // A lock in another window drops what this one holds, also when nobody looks at it.
    world.session.watch(async () => {
      if (!(await world.session.read())) this.#opened = null;
    });
  }

  /** Destroys what has expired, then tells how things stand. */
  async state(): Promise<VaultState> {
    if (this.#memory) return { kind: 'open', sealed: false, store: this.#memory };
    const { database, session, now } = this.#world;
    await destroyExpired(database, now());
    const [stored, key] = await Promise.all([storedEnvelope(database), session.read()]);
    if (stored && key) return { kind: 'open', sealed: true, store: await this.#storeFor(key) };
    this.#opened = null;
    if (!stored) return { kind: 'new' };
    try {
      await readEnvelope(stored.envelope);
      return { kind: 'locked' };
    } catch (error) {
      if (error instanceof DamagedEnvelopeError) return { kind: 'damaged' };
      throw error;
    }
  }

  /**
   * Makes the vault and unlocks it. What was kept in memory until now goes into it.
   * @throws VaultExistsError when there is one already, made in another window.
   * @throws StorageFullError when it does not fit; everything is then as it was.
   */
  async create(passphrase: string): Promise<void> {
    const { database, session } = this.#world;
    const { envelope, key } = await createEnvelope(passphrase);
    await addEnvelope(database, envelope);
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
  }

  /**
   * False when the passphrase does not fit; nothing changes then.
   * @throws DamagedEnvelopeError
   */
  async unlock(passphrase: string): Promise<boolean> {
    const stored = await storedEnvelope(this.#world.database);
    const key = await openEnvelope(stored?.envelope, passphrase);
    if (key) await this.#world.session.open(key);
    return key !== null;
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

  /** Deletes the vault with everything in it, without the passphrase. This cannot be undone. */
  async destroy(): Promise<void> {
    this.#opened = null;
    this.#memory = null;
    await destroyAll(this.#world.database);
    await this.#world.session.close();
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

  /** The same store for the same key, so that what was deleted can be put back until the lock. */
  async #storeFor(key: RawVaultKey): Promise<SchemaStore> {
    if (this.#opened?.key.every((byte, index) => byte === key[index])) return this.#opened.store;
    const { database, now } = this.#world;
    this.#opened = { key, store: new SealedStore(database, await importVaultKey(key), now) };
    return this.#opened.store;
  }
}
