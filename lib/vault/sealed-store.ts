import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import { type Bufferschema, bufferschemaSchema } from '../bufferschema/schema.ts';
import { isExpired } from './calendar.ts';
import { type SealedRow, sealedRowSchema, type VaultDatabase, writing } from './database.ts';
import { ConflictError, DamagedRecordError } from './errors.ts';
import { openRecord, sealRecord } from './record.ts';
import { inListOrder, type Listed, type Removed, type SchemaStore, type Stored } from './store.ts';

/** What is sealed: the schema, and the model it was written in, so that a later Naast knows how to read it. */
const contentSchema = z.strictObject({ model: z.literal(1), schema: bufferschemaSchema });

const keySchema = z.object({ id: z.string(), destroyAt: z.catch(z.nullable(z.iso.date()), null) });
const versionSchema = z.object({ version: z.int() });

function versionOf(row: unknown): number | null {
  if (row === undefined) return null;
  const parsed = versionSchema.safeParse(row);
  if (!parsed.success) throw new DamagedRecordError('the row has no version', { cause: parsed.error });
  return parsed.data.version;
}

async function open(key: CryptoKey, row: unknown): Promise<Stored> {
  const parsed = sealedRowSchema.safeParse(row);
  if (!parsed.success)
    throw new DamagedRecordError('the row is not a sealed record', { cause: parsed.error });
  const { id, version, iv, data } = parsed.data;
  const text = await openRecord(key, { id, version }, { iv, data });
  try {
    const { schema } = contentSchema.parse(JSON.parse(text));
    if (schema.id !== id) throw new Error(`it holds schema ${schema.id}`);
    return { schema, version };
  } catch (cause) {
    throw new DamagedRecordError(`record ${id} opens but does not hold its schema`, { cause });
  }
}

async function seal(key: CryptoKey, schema: Bufferschema, version: number): Promise<SealedRow> {
  const text = JSON.stringify(contentSchema.parse({ model: 1, schema }));
  const content = await sealRecord(key, { id: schema.id, version }, text);
  return { id: schema.id, destroyAt: schema.wisDatum, version, ...content };
}

async function listed(key: CryptoKey, row: unknown): Promise<Listed> {
  try {
    return { kind: 'readable', ...(await open(key, row)) };
  } catch (error) {
    if (!(error instanceof DamagedRecordError)) throw error;
    return { kind: 'unreadable', ...keySchema.parse(row) };
  }
}

/** Schemas sealed with the vault key before they reach the database. */
export class SealedStore implements SchemaStore {
  readonly #database: VaultDatabase;
  readonly #key: CryptoKey;
  readonly #now: () => Date;
  readonly #removed = new Map<string, { row: unknown; alias: string | null }>();

  constructor(database: VaultDatabase, key: CryptoKey, now: () => Date) {
    this.#database = database;
    this.#key = key;
    this.#now = now;
  }

  async list(): Promise<Listed[]> {
    const rows = await this.#database.records.toArray();
    return inListOrder(await Promise.all(rows.map((row) => listed(this.#key, row))));
  }

  async read(id: string): Promise<Stored | null> {
    const row = await this.#database.records.get(id);
    return row === undefined ? null : open(this.#key, row);
  }

  async save(schema: Bufferschema, expectedVersion: number | null): Promise<number> {
    const version = (expectedVersion ?? 0) + 1;
    const row = await seal(this.#key, schema, version);
    await this.#write(async (records) => {
      const current = versionOf(await records.get(schema.id));
      if (current !== expectedVersion) throw new ConflictError(`schema ${schema.id} has changed`, current);
      await records.put(row);
    });
    return version;
  }

  async remove(id: string): Promise<void> {
    const row = await this.#write(async (records) => {
      const stored = await records.get(id);
      await records.delete(id);
      return stored;
    });
    if (row === undefined) return;
    const entry = await listed(this.#key, row);
    this.#removed.set(id, { row, alias: entry.kind === 'readable' ? entry.schema.alias : null });
  }

  removed(): Removed[] {
    return [...this.#removed].map(([id, { alias }]) => ({ id, alias }));
  }

  async restore(id: string): Promise<boolean> {
    const row = this.#removed.get(id)?.row;
    if (row === undefined) return false;
    const { destroyAt } = keySchema.parse(row);
    const expired = destroyAt !== null && isExpired(destroyAt, this.#now());
    const restored = !expired && (await this.#addIfAbsent(id, row));
    this.#removed.delete(id);
    return restored;
  }

  watch(changed: () => void): () => void {
    const { records } = this.#database;
    // Reads only an index: it changes with every save and every delete, and no record is loaded for it.
    const subscription = liveQuery(() => records.orderBy('version').primaryKeys()).subscribe({
      next: changed,
      error: changed,
    });
    return () => subscription.unsubscribe();
  }

  #addIfAbsent(id: string, row: unknown): Promise<boolean> {
    return this.#write(async (records) => {
      if ((await records.get(id)) !== undefined) return false;
      await records.put(row);
      return true;
    });
  }

  /** Nothing but the database may be waited for in here: a transaction ends when it has nothing to do. */
  #write<Result>(work: (records: VaultDatabase['records']) => Promise<Result>): Promise<Result> {
    const { records } = this.#database;
    return writing(() => this.#database.transaction('rw', records, () => work(records)));
  }
}
