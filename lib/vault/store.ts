import type { Bufferschema } from '../bufferschema/schema.ts';
import type { RecordProblem } from './errors.ts';
import { type Summary, summaryOf } from './summary.ts';

/** A schema with the version under which it is stored; saving names the version that was read. */
export interface Stored {
  readonly schema: Bufferschema;
  readonly version: number;
}

/** Something that should be a schema and is not to be trusted. What is stored of it is kept, until its date. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly id: string;
  readonly destroyAt: string | null;
  readonly problem: RecordProblem;
}

export type Listed = ({ readonly kind: 'readable' } & Stored) | Unreadable;

/** What the list shows of one schema. */
export type Overviewed = { readonly kind: 'readable'; readonly summary: Summary } | Unreadable;

export interface Removed {
  readonly id: string;
  readonly alias: string | null;
}

/** A schema to save, with the version that was read, or null for a new one. */
export interface Change {
  readonly schema: Bufferschema;
  readonly expectedVersion: number | null;
}

/** Where schemas live: sealed on this device, or in the memory of one panel. */
export interface SchemaStore {
  /**
   * Everything there is, the last changed first; what does not open comes last.
   * @throws DamagedHeadsError when it cannot be told what there should be; `trust` is the way on.
   */
  list(): Promise<Listed[]>;
  /**
   * What `list` would give, in short and without opening every schema: one that is damaged or was replaced shows only
   * when it is opened. Throws as `list` does.
   */
  overview(): Promise<Overviewed[]>;
  /**
   * Null when there is no such schema.
   * @throws DamagedRecordError when it is there but is not what was saved last.
   * @throws DamagedHeadsError
   */
  read(id: string): Promise<Stored | null>;
  /**
   * Resolves when the schema is stored for good, with its new version. `expectedVersion` is the version that was read,
   * or null for a new schema.
   * @throws ConflictError when the store holds another version. Nothing is written.
   * @throws StorageFullError when there is no room. The stored version stays.
   */
  save(schema: Bufferschema, expectedVersion: number | null): Promise<number>;
  /** Saves all of them or, when it throws as `save` does or is stopped by the signal, none. */
  saveAll(changes: readonly Change[], signal?: AbortSignal): Promise<void>;
  /** Takes the schema out of the store at once; it can be restored from memory as long as this store lives. */
  remove(id: string): Promise<void>;
  /** What was deleted through this store and can still be restored; the alias is null when it did not open. */
  removed(): readonly Removed[];
  /** False when there is nothing to restore: it was never removed here, is back already, or has expired since. */
  restore(id: string): Promise<boolean>;
  /** Somebody decides that what is in the store now is what belongs there. */
  trust(): Promise<void>;
  /** Calls back after every change, also by another window. Returns how to stop. */
  watch(changed: () => void): () => void;
}

/** The last changed first, what cannot be read last. */
export function inListOrder(listed: readonly Listed[]): Listed[] {
  return lastFirst(listed, (entry) => (entry.kind === 'readable' ? entry.schema.gewijzigd : ''));
}

/** The same order for what the list shows. */
export function inOverviewOrder(entries: readonly Overviewed[]): Overviewed[] {
  return lastFirst(entries, (entry) => (entry.kind === 'readable' ? entry.summary.gewijzigd : ''));
}

/** ISO moments sort as texts; a comparison by language would take most of the time of a long list. */
function lastFirst<Entry>(entries: readonly Entry[], moment: (entry: Entry) => string): Entry[] {
  return entries.toSorted((left, right) => {
    const [one, other] = [moment(left), moment(right)];
    return one === other ? 0 : one < other ? 1 : -1;
  });
}

/** What the list shows of an entry that was opened. */
export function overviewed(entry: Listed): Overviewed {
  return entry.kind === 'readable' ? { kind: 'readable', summary: summaryOf(entry.schema) } : entry;
}
