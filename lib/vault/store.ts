import type { Bufferschema } from '../bufferschema/schema.ts';

/** A schema with the version under which it is stored; saving names the version that was read. */
export interface Stored {
  readonly schema: Bufferschema;
  readonly version: number;
}

export type Listed =
  | ({ readonly kind: 'readable' } & Stored)
  /** It does not open. It is kept as it is, until its date or until somebody deletes it. */
  | { readonly kind: 'unreadable'; readonly id: string; readonly destroyAt: string | null };

export interface Removed {
  readonly id: string;
  readonly alias: string | null;
}

/** Where schemas live: sealed on this device, or in the memory of one panel. */
export interface SchemaStore {
  /** Everything there is, the last changed first; what does not open comes last. */
  list(): Promise<Listed[]>;
  /**
   * Null when there is no such schema.
   * @throws DamagedRecordError when it is there but does not open.
   */
  read(id: string): Promise<Stored | null>;
  /**
   * Resolves when the schema is stored for good, with its new version. `expectedVersion` is the version that was read,
   * or null for a new schema.
   * @throws ConflictError when the store holds another version. Nothing is written.
   * @throws StorageFullError when there is no room. The stored version stays.
   */
  save(schema: Bufferschema, expectedVersion: number | null): Promise<number>;
  /** Takes the schema out of the store at once; it can be restored from memory as long as this store lives. */
  remove(id: string): Promise<void>;
  /** What was deleted through this store and can still be restored; the alias is null when it did not open. */
  removed(): readonly Removed[];
  /** False when there is nothing to restore: it was never removed here, is back already, or has expired since. */
  restore(id: string): Promise<boolean>;
  /** Calls back after every change, also by another window. Returns how to stop. */
  watch(changed: () => void): () => void;
}

/** The last changed first, what cannot be read last. */
export function inListOrder(listed: readonly Listed[]): Listed[] {
  const moment = (entry: Listed) => (entry.kind === 'readable' ? entry.schema.gewijzigd : '');
  return [...listed].sort((left, right) => moment(right).localeCompare(moment(left)));
}
