import * as z from 'zod/mini';
import { calendarDate, daysAfter } from './calendar.ts';
import { type VaultDatabase, writing } from './database.ts';
import { StorageFullError } from './errors.ts';
import { longestRetention } from './longest-retention.ts';

const boundRowId = 'bound';
const boundRowSchema = z.strictObject({ id: z.literal(boundRowId), days: z.int(), since: z.iso.date() });

/** How long the organisation lets a schema be kept, and since which day this device knows. */
export interface Bound {
  /** Most days, counted from the day it was made. */
  readonly days: number;
  readonly since: string;
}

/** The bound as it was seen last, whether it still is one or not; null when there never was one. */
export async function storedBound({ state }: VaultDatabase): Promise<Bound | null> {
  const parsed = boundRowSchema.safeParse(await state.get(boundRowId));
  return parsed.success ? parsed.data : null;
}

/**
 * Remembers since when there is a bound of this many days. Null when it shortens nothing, when there is nothing to
 * shorten, and when there is no room to remember it: the next time there may be.
 */
export async function seeBound(database: VaultDatabase, days: number, now: Date): Promise<Bound | null> {
  if (days >= longestRetention || (await database.records.count()) === 0) return null;
  const today = calendarDate(now);
  const stored = await storedBound(database);
  // A day that is still to come was seen by a clock that was wrong.
  if (stored?.days === days && stored.since <= today) return stored;
  const bound = { days, since: today };
  try {
    await writing(() => database.state.put({ id: boundRowId, ...bound }));
  } catch (error) {
    if (!(error instanceof StorageFullError)) throw error;
    return null;
  }
  return bound;
}

/**
 * Whether something that was made on this day in UTC may not be kept any longer on `day`. Nothing goes on the day on
 * which the bound was first seen, so that it can be said a day before; and nothing goes before the date that its owner
 * sees, which counts from the local day and can be one later. Without a day it counts as made when the bound was seen.
 */
export function isOverdue(madeOn: string | undefined, { days, since }: Bound, day: Date): boolean {
  const today = calendarDate(day);
  if (since >= today) return false;
  return madeOn === undefined ? daysFrom(since, days) <= today : daysFrom(madeOn, days) < today;
}

function daysFrom(date: string, days: number): string {
  return daysAfter(new Date(`${date}T12:00:00`), days);
}

/** The ids of what may not be kept any longer on this day; no record is opened for it. */
export async function overdueIds({ records }: VaultDatabase, bound: Bound, day: Date): Promise<string[]> {
  if (bound.since >= calendarDate(day)) return [];
  // The last day on which something that is overdue can have been made.
  const lastMade = daysAfter(day, -bound.days - 1);
  const known = await records.where('madeOn').belowOrEqual(lastMade).primaryKeys();
  if (!isOverdue(undefined, bound, day)) return known;
  const dated = new Set(await records.orderBy('madeOn').primaryKeys());
  const undated = (await records.toCollection().primaryKeys()).filter((id) => !dated.has(id));
  return [...known, ...undated];
}
