import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { isExpired } from './calendar.ts';
import { latestDay } from './clock.ts';
import type { VaultDatabase } from './database.ts';
import { ConflictError, DamagedRecordError } from './errors.ts';
import { type Head, type Heads, headOf, headsOf } from './heads.ts';
import { HeadsKeeper } from './heads-keeper.ts';
import { openListedRow, openRow, sealRow } from './sealed-row.ts';
import {
  type Change,
  inListOrder,
  inOverviewOrder,
  type Listed,
  type Overviewed,
  overviewed,
  type Removed,
  type SchemaStore,
  type Stored,
  type Unreadable,
} from './store.ts';
import { lengthen, shorten } from './summary.ts';

const keySchema = z.object({
  id: z.string(),
  destroyAt: z._default(z.catch(z.nullable(z.iso.date()), null), null),
});
const versionSchema = z.object({ version: z.int() });

function versionOf(row: unknown): number | null {
  if (row === undefined) return null;
  const parsed = versionSchema.safeParse(row);
  if (!parsed.success)
    throw new DamagedRecordError('the row has no version', 'damaged', { cause: parsed.error });
  return parsed.data.version;
}

async function listed(key: CryptoKey, row: unknown, heads: Heads): Promise<Listed> {
  try {
    return { kind: 'readable', ...(await openListedRow(key, row, heads)) };
  } catch (error) {
    if (!(error instanceof DamagedRecordError)) throw error;
    return { kind: 'unreadable', ...keySchema.parse(row), problem: error.problem };
  }
}

const idOf = (row: unknown): string => keySchema.parse(row).id;

/** What has a head, and no row although its date had not come on this day. */
function missing({ entries }: Heads, ids: readonly string[], day: string): Unreadable[] {
  const there = new Set(ids);
  return [...entries].flatMap(([id, { destroyAt }]) =>
    there.has(id) || destroyAt <= day ? [] : [{ kind: 'unreadable', id, destroyAt, problem: 'missing' }],
  );
}

interface RemovedRow {
  readonly row: unknown;
  readonly head: Head | undefined;
  readonly alias: string | null;
}

/** Schemas sealed with the vault key before they reach the database. */
export class SealedStore implements SchemaStore {
  readonly #database: VaultDatabase;
  readonly #key: CryptoKey;
  readonly #now: () => Date;
  readonly #heads: HeadsKeeper;
  readonly #removed = new Map<string, RemovedRow>();

  constructor(database: VaultDatabase, key: CryptoKey, now: () => Date) {
    this.#database = database;
    this.#key = key;
    this.#now = now;
    this.#heads = new HeadsKeeper(database, key);
  }

  async list(): Promise<Listed[]> {
    const { records, state } = this.#database;
    const day = await latestDay(this.#database, this.#now());
    const [rows, stored] = await this.#database.transaction('r', records, state, () =>
      Promise.all([records.toArray(), this.#heads.stored()]),
    );
    const heads = await this.#heads.open(stored);
    const entries = await Promise.all(rows.map((row) => listed(this.#key, row, heads)));
    return inListOrder([...entries, ...missing(heads, rows.map(idOf), day)]);
  }

  async overview(): Promise<Overviewed[]> {
    const { records, state } = this.#database;
    const day = await latestDay(this.#database, this.#now());
    const [ids, stored] = await this.#database.transaction('r', records, state, () =>
      Promise.all([records.toCollection().primaryKeys(), this.#heads.stored()]),
    );
    const heads = await this.#heads.open(stored);
    const entries: Overviewed[] = [];
    const unknown: string[] = [];
    for (const id of ids) {
      const { summary, destroyAt = '' } = heads.entries.get(id) ?? {};
      if (summary) entries.push({ kind: 'readable', summary: lengthen(id, destroyAt, summary) });
      else unknown.push(id);
    }
    const rows = unknown.length === 0 ? [] : await records.bulkGet(unknown);
    const opened = await Promise.all(
      rows.filter((row) => row !== undefined).map((row) => listed(this.#key, row, heads)),
    );
    return inOverviewOrder([...entries, ...opened.map(overviewed), ...missing(heads, ids, day)]);
  }

  async read(id: string): Promise<Stored | null> {
    const { records, state } = this.#database;
    const [row, stored] = await this.#database.transaction('r', records, state, () =>
      Promise.all([records.get(id), this.#heads.stored()]),
    );
    if (row === undefined) return null;
    return openListedRow(this.#key, row, await this.#heads.open(stored));
  }

  async save(schema: Bufferschema, expectedVersion: number | null): Promise<number> {
    await this.saveAll([{ schema, expectedVersion }]);
    return (expectedVersion ?? 0) + 1;
  }

  async saveAll(changes: readonly Change[]): Promise<void> {
    const sealed = await Promise.all(
      changes.map(async ({ schema, expectedVersion }) => ({
        row: await sealRow(this.#key, schema, (expectedVersion ?? 0) + 1),
        summary: shorten(schema),
        expectedVersion,
      })),
    );
    await this.#heads.change(
      (entries) => {
        for (const { row, summary } of sealed) entries.set(row.id, headOf(row, summary));
      },
      async (records) => {
        for (const { row, expectedVersion } of sealed) {
          const current = versionOf(await records.get(row.id));
          if (current !== expectedVersion) throw new ConflictError(`schema ${row.id} has changed`, current);
          await records.put(row);
        }
      },
    );
  }

  async remove(id: string): Promise<void> {
    const { head, row } = await this.#heads.change(
      (entries) => {
        const before = entries.get(id);
        entries.delete(id);
        return before;
      },
      async (records, before) => {
        const stored = await records.get(id);
        await records.delete(id);
        return { head: before, row: stored };
      },
    );
    if (row === undefined) return;
    const alias = await openRow(this.#key, row).then(
      ({ schema }) => schema.alias,
      () => null, // It does not open: it has no name to show, and can be put back all the same.
    );
    this.#removed.set(id, { row, head, alias });
  }

  removed(): Removed[] {
    return [...this.#removed].map(([id, { alias }]) => ({ id, alias }));
  }

  async restore(id: string): Promise<boolean> {
    const removed = this.#removed.get(id);
    if (removed === undefined) return false;
    const { row, head } = removed;
    const { destroyAt } = keySchema.parse(row);
    const expired = destroyAt !== null && isExpired(destroyAt, this.#now());
    const restored = !expired && (await this.#putBack(id, row, head));
    this.#removed.delete(id);
    return restored;
  }

  async trust(): Promise<void> {
    const rows = await this.#database.records.toArray();
    const opened = await Promise.all(
      rows.map((row) =>
        openRow(this.#key, row).then(
          () => [row],
          () => [], // What does not open stays where it is, and is not trusted.
        ),
      ),
    );
    await this.#heads.replace(headsOf(opened.flat()));
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

  #putBack(id: string, row: unknown, head: Head | undefined): Promise<boolean> {
    return this.#heads.change(
      (entries) => {
        if (head && !entries.has(id)) entries.set(id, head);
      },
      async (records) => {
        if ((await records.get(id)) !== undefined) return false;
        await records.put(row);
        return true;
      },
    );
  }
}
