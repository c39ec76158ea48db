import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import { envelopeRowId, type VaultDatabase, writing } from './database.ts';
import { createEnvelope, openEnvelope, type RawVaultKey, readEnvelope } from './envelope.ts';
import { DamagedEnvelopeError, VaultExistsError } from './errors.ts';
import { memoryStore } from './memory-store.ts';
import { importVaultKey } from './record.ts';
import { destroyAll, destroyExpired } from './retention.ts';
import { sealedStore } from './sealed-store.ts';
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

export interface Vault {
  /** Destroys what has expired, then tells how things stand. */
  state(): Promise<VaultState>;
  /**
   * Makes the vault and unlocks it. What was kept in memory until now goes into it.
   * @throws VaultExistsError when there is one already, made in another window.
   * @throws StorageFullError
   */
  create(passphrase: string): Promise<void>;
  /**
   * False when the passphrase does not fit; nothing changes then.
   * @throws DamagedEnvelopeError
   */
  unlock(passphrase: string): Promise<boolean>;
  /** Drops the key in every window. */
  lock(): Promise<void>;
  /** Keeps everything in the memory of this panel from now on. */
  keepNothing(): void;
  /** Deletes the vault with everything in it, without the passphrase. This cannot be undone. */
  destroy(): Promise<void>;
  /** Calls back when the vault is made, unlocked, locked or destroyed, by any window. Returns how to stop. */
  watch(changed: () => void): () => void;
}

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

async function moveInto(sealed: SchemaStore, memory: SchemaStore): Promise<void> {
  for (const entry of await memory.list()) {
    if (entry.kind === 'readable') await sealed.save(entry.schema, null);
  }
}

export function createVault({ database, session, now }: World): Vault {
  let memory: SchemaStore | null = null;
  let opened: { key: RawVaultKey; store: SchemaStore } | null = null;
  const watchers = new Set<() => void>();

  // A lock in another window drops what this one holds, also when nobody looks at it.
  session.watch(async () => {
    if (!(await session.read())) opened = null;
  });

  /** The same store for the same key, so that what was deleted can be put back until the lock. */
  async function storeFor(key: RawVaultKey): Promise<SchemaStore> {
    if (opened?.key.every((byte, index) => byte === key[index])) return opened.store;
    opened = { key, store: sealedStore(database, await importVaultKey(key), now) };
    return opened.store;
  }

  return {
    async state() {
      if (memory) return { kind: 'open', sealed: false, store: memory };
      await destroyExpired(database, now());
      const [stored, key] = await Promise.all([storedEnvelope(database), session.read()]);
      if (stored && key) return { kind: 'open', sealed: true, store: await storeFor(key) };
      opened = null;
      if (!stored) return { kind: 'new' };
      try {
        await readEnvelope(stored.envelope);
        return { kind: 'locked' };
      } catch (error) {
        if (error instanceof DamagedEnvelopeError) return { kind: 'damaged' };
        throw error;
      }
    },

    async create(passphrase) {
      const { envelope, key } = await createEnvelope(passphrase);
      await writing(() =>
        database.transaction('rw', database.envelopes, async () => {
          if ((await database.envelopes.get(envelopeRowId)) !== undefined) {
            throw new VaultExistsError('there is a vault already');
          }
          await database.envelopes.add({ id: envelopeRowId, envelope });
        }),
      );
      const sealed = await storeFor(key);
      try {
        if (memory) await moveInto(sealed, memory);
        await session.open(key);
      } catch (error) {
        // The new vault holds copies only: without it everything is in memory, as it was.
        await destroyAll(database);
        throw error;
      }
      memory = null;
    },

    async unlock(passphrase) {
      const stored = await storedEnvelope(database);
      const key = await openEnvelope(stored?.envelope, passphrase);
      if (key) await session.open(key);
      return key !== null;
    },

    async lock() {
      opened = null;
      await session.close();
    },

    keepNothing() {
      memory ??= memoryStore(now);
      for (const changed of watchers) changed();
    },

    async destroy() {
      opened = null;
      memory = null;
      await destroyAll(database);
      await session.close();
    },

    watch(changed) {
      watchers.add(changed);
      const stop = session.watch(changed);
      const subscription = liveQuery(() => database.envelopes.toCollection().primaryKeys()).subscribe({
        next: changed,
        error: changed,
      });
      return () => {
        watchers.delete(changed);
        stop();
        subscription.unsubscribe();
      };
    },
  };
}
