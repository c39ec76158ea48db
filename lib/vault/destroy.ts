import { type Bound, overdueIds, seeBound } from './bound.ts';
import { calendarDate, daysAfter } from './calendar.ts';
import { type VaultDatabase, writing } from './database.ts';
import { longestRetention } from './longest-retention.ts';

const destroyAtOf = (row: unknown): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, 'destroyAt') : undefined;

/** Deletes what the organisation lets nobody keep any longer, with every summary that stands with one of them. */
async function destroyOverdue(database: VaultDatabase, bound: Bound, now: Date): Promise<number> {
  const { records, summaries } = database;
  const ids = await overdueIds(database, bound, now);
  if (ids.length === 0) return 0;
  const dates = (await records.bulkGet(ids)).map(destroyAtOf).filter((date) => typeof date === 'string');
  await summaries.bulkDelete(dates);
  await records.bulkDelete(ids);
  return ids.length;
}

/**
 * Deletes every schema whose date has come, with its summary, and every schema that was made too long ago to be kept
 * for `longest` days; needs no key. Resolves with how many.
 */
export async function destroyExpired(
  database: VaultDatabase,
  now: Date,
  longest: number = longestRetention,
): Promise<number> {
  const { records, summaries } = database;
  const today = calendarDate(now);
  const bound = await seeBound(database, longest, now);
  return await database.transaction('rw', records, summaries, async () => {
    await summaries.where('date').belowOrEqual(today).delete();
    const expired = await records.where('destroyAt').belowOrEqual(today).delete();
    return expired + (bound ? await destroyOverdue(database, bound, now) : 0);
  });
}

/** How many schemas go tomorrow, by their date or by the bound of the organisation; needs no key. */
export async function countLeaving(database: VaultDatabase, now: Date, longest: number): Promise<number> {
  const tomorrow = daysAfter(now, 1);
  const bound = await seeBound(database, longest, now);
  const expiring = await database.records.where('destroyAt').equals(tomorrow).primaryKeys();
  const overdue = bound ? await overdueIds(database, bound, new Date(`${tomorrow}T12:00:00`)) : [];
  return new Set([...expiring, ...overdue]).size;
}

/** Deletes the vault and every schema in it; needs no key. @throws StorageFullError; everything is then as it was. */
export async function destroyAll(database: VaultDatabase): Promise<void> {
  const { envelopes, records, state, summaries } = database;
  await writing(() =>
    database.transaction('rw', envelopes, records, state, summaries, async () => {
      await Promise.all([envelopes.clear(), records.clear(), state.clear(), summaries.clear()]);
    }),
  );
}
