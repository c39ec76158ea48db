import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { type Bound, isOverdue, storedBound } from './bound.ts';
import { isExpired } from './calendar.ts';
import { latestDay } from './clock.ts';
import type { VaultDatabase } from './database.ts';
import { ConflictError, DamagedRecordError, ExpiredError } from './errors.ts';
import { type Head, type Heads, headOf, headsOf } from './heads.ts';
import { HeadsKeeper } from './heads-keeper.ts';
import { longestRetention } from './longest-retention.ts';
import { withinBound } from './retention.ts';
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
import { openSummaries } from './summaries.ts';
import { lengthen, type ShortSummary, shorten } from './summary.ts';

const keySchema = z.object({
  id: z.string(),
  destroyAt: z._default(z.catch(z.nullable(z.iso.date()), null), null),
});
const madeSchema = z.object({ madeOn: z.optional(z.iso.date()) });
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

/** What the store knows of the time in which something may have been destroyed. */
interface Moment {
  /** The latest day that was seen. */
  readonly day: string;
  readonly now: Date;
  readonly bound: Bound | null;
}

/** What has a head, and no row although its date had not come on this day. */
function missing({ entries }: Heads, ids: readonly string[], { day, now, bound }: Moment): Unreadable[] {
  const there = new Set(ids);
  return [...entries]
    .filter(([id, { destroyAt }]) => !there.has(id) && destroyAt > day)
    .map(([id, { destroyAt, madeOn }]) => {
      const problem = bound && isOverdue(madeOn, bound, now) ? 'shortened' : 'missing';
      return { kind: 'unreadable', id, destroyAt, problem };
    });
}

interface RemovedRow {
  readonly row: unknown;
  readonly head: Head | undefined;
  readonly summary: ShortSummary | null;
}

/** Schemas sealed with the vault key before they reach the database. */
export class SealedStore implements SchemaStore {
  readonly #database: VaultDatabase;
  readonly #key: CryptoKey;
  readonly #now: () => Date;
  readonly #longest: () => Promise<number>;
  readonly #heads: HeadsKeeper;
  readonly #removed = new Map<string, RemovedRow>();

  /** `longest` gives the most days that a schema is kept, counted from the day it was made. */
  constructor(
    database: VaultDatabase,
    key: CryptoKey,
    now: () => Date,
    longest = async (): Promise<number> => longestRetention,
  ) {
    this.#longest = longest;
    this.#database = database;
    this.#key = key;
    this.#now = now;
    this.#heads = new HeadsKeeper(database, key, now);
  }

  async list(): Promise<Listed[]> {
    const { envelopes, records, state } = this.#database;
    const moment = await this.#moment();
    const [rows, stored] = await this.#database.transaction('r', envelopes, records, state, () =>
      Promise.all([records.toArray(), this.#heads.stored()]),
    );
    const heads = await this.#heads.open(stored);
    const entries = await Promise.all(rows.map((row) => listed(this.#key, row, heads)));
    return inListOrder([...entries, ...missing(heads, rows.map(idOf), moment)]);
  }

  async overview(): Promise<Overviewed[]> {
    const { envelopes, records, state, summaries } = this.#database;
    const moment = await this.#moment();
    const tables = [envelopes, records, state, summaries];
    const [ids, stored, sealed] = await this.#database.transaction('r', tables, () =>
      Promise.all([records.toCollection().primaryKeys(), this.#heads.stored(), summaries.toArray()]),
    );
    const heads = await this.#heads.open(stored);
    const opening = await Promise.all(sealed.map((row) => openSummaries(this.#key, row)));
    const saved = new Map(opening.flatMap((some) => [...some]));
    const entries: Overviewed[] = [];
    const unknown: string[] = [];
    for (const id of ids) {
      const [head, summary] = [heads.entries.get(id), saved.get(id)];
      if (head && summary?.iv === head.iv) {
        entries.push({ kind: 'readable', summary: lengthen(id, head.destroyAt, summary.short) });
      } else unknown.push(id);
    }
    const rows = unknown.length === 0 ? [] : await records.bulkGet(unknown);
    const opened = await Promise.all(
      rows.filter((row) => row !== undefined).map((row) => listed(this.#key, row, heads)),
    );
    return inOverviewOrder([...entries, ...opened.map(overviewed), ...missing(heads, ids, moment)]);
  }

  async read(id: string): Promise<Stored | null> {
    const { envelopes, records, state } = this.#database;
    const [row, stored] = await this.#database.transaction('r', envelopes, records, state, () =>
      Promise.all([records.get(id), this.#heads.stored()]),
    );
    if (row === undefined) return null;
    return openListedRow(this.#key, row, await this.#heads.open(stored));
  }

  async save(schema: Bufferschema, expectedVersion: number | null): Promise<number> {
    await this.saveAll([{ schema, expectedVersion }]);
    return (expectedVersion ?? 0) + 1;
  }

  async saveAll(changes: readonly Change[], signal?: AbortSignal): Promise<void> {
    const [longest, { entries: before }] = await Promise.all([
      this.#longest(),
      this.#heads.open(await this.#heads.stored()),
    ]);
    const sealed = await Promise.all(
      changes.map(async ({ schema: given, expectedVersion }) => {
        const schema = withinBound(given, longest, before.get(given.id)?.destroyAt);
        // It would be destroyed at the next look: to call it saved would not be true.
        if (isExpired(schema.wisDatum, this.#now()))
          throw new ExpiredError(`schema ${schema.id} has expired`);
        const row = await sealRow(this.#key, schema, (expectedVersion ?? 0) + 1);
        return { row, summary: shorten(schema), expectedVersion };
      }),
    );
    signal?.throwIfAborted();
    await this.#heads.change(
      (entries, summaries) => {
        for (const { row, summary } of sealed) {
          entries.set(row.id, headOf(row));
          summaries.set(row.id, summary);
        }
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
      (entries, summaries) => {
        const before = entries.get(id);
        entries.delete(id);
        summaries.set(id, null);
        return before;
      },
      async (records, before) => {
        const stored = await records.get(id);
        await records.delete(id);
        return { head: before, row: stored };
      },
    );
    if (row === undefined) return;
    const summary = await openRow(this.#key, row).then(
      ({ schema }) => shorten(schema),
      () => null, // It does not open: it has no name to show, and can be put back all the same.
    );
    this.#removed.set(id, { row, head, summary });
  }

  removed(): Removed[] {
    return [...this.#removed].map(([id, { summary }]) => ({ id, alias: summary?.[0] ?? null }));
  }

  async restore(id: string): Promise<boolean> {
    const removed = this.#removed.get(id);
    if (removed === undefined) return false;
    const { row } = removed;
    const { destroyAt } = keySchema.parse(row);
    const { day, now, bound } = await this.#moment();
    const expired = destroyAt !== null && destroyAt <= day;
    const overdue = bound !== null && isOverdue(madeSchema.safeParse(row).data?.madeOn, bound, now);
    const restored = !expired && !overdue && (await this.#putBack(id, removed));
    this.#removed.delete(id);
    return restored;
  }

  async trust(): Promise<void> {
    await this.#heads.replace(async () => {
      const rows = await this.#database.records.toArray();
      const opened = await Promise.all(
        rows.map((row) =>
          openRow(this.#key, row).then(
            () => [row],
            () => [], // What does not open stays where it is, and is not trusted.
          ),
        ),
      );
      return headsOf(opened.flat());
    });
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

  async #moment(): Promise<Moment> {
    const now = this.#now();
    const [day, bound] = await Promise.all([latestDay(this.#database, now), storedBound(this.#database)]);
    return { day, now, bound };
  }

  #putBack(id: string, { row, head, summary }: RemovedRow): Promise<boolean> {
    return this.#heads.change(
      (entries, summaries) => {
        if (!head || entries.has(id)) return;
        entries.set(id, head);
        summaries.set(id, summary);
      },
      async (records) => {
        if ((await records.get(id)) !== undefined) return false;
        await records.put(row);
        return true;
      },
    );
  }
}
