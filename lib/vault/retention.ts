import { emptySchema } from '../bufferschema/empty-schema.ts';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { type Bound, overdueIds, seeBound } from './bound.ts';
import { calendarDate, daysAfter } from './calendar.ts';
import { type VaultDatabase, writing } from './database.ts';
import { longestRetention } from './longest-retention.ts';

export const defaultRetentionDays = 90;

type Start = Pick<Bufferschema, 'id' | 'rol' | 'alias'>;

/** How much longer "langer bewaren" keeps a schema, counted from today. */
const longerDays = 30;

/** A new schema that destroys itself after the default time, or sooner when it may not be kept that long. */
export function newSchema(start: Start, now: Date, longest: number = defaultRetentionDays): Bufferschema {
  const wisDatum = daysAfter(now, Math.min(defaultRetentionDays, longest));
  return emptySchema({ ...start, wisDatum, moment: now.toISOString() });
}

/** The last date on which a schema may destroy itself, when it is kept for at most this many days. */
export function lastDate({ aangemaakt }: Pick<Bufferschema, 'aangemaakt'>, longest: number): string {
  return daysAfter(new Date(aangemaakt), longest);
}

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/**
 * The schema as it may be kept: with a date within this many days of the day it was made. A date that it has already,
 * from before there was such a bound, stays.
 */
export function withinBound(schema: Bufferschema, longest: number, current = ''): Bufferschema {
  const last = lastDate(schema, longest);
  const allowed = current > last ? current : last;
  // What is no date at all is refused by whoever seals it, not turned into one here.
  return isDate(schema.wisDatum) && schema.wisDatum > allowed ? { ...schema, wisDatum: allowed } : schema;
}

/** A later date for a schema that is about to go; null when it may not be kept any longer. */
export function laterDate(schema: Bufferschema, now: Date, longest: number): string | null {
  const [wished, last] = [daysAfter(now, longerDays), lastDate(schema, longest)];
  const later = wished < last ? wished : last;
  return later > schema.wisDatum ? later : null;
}

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
