import * as z from 'zod/mini';
import { calendarDate, daysAfter } from './calendar.ts';
import { type VaultDatabase, writing } from './database.ts';
import { StorageFullError } from './errors.ts';

const clockRowId = 'clock';
const clockRowSchema = z.strictObject({ id: z.literal(clockRowId), latest: z.iso.date() });

async function seenDay({ state }: VaultDatabase): Promise<string> {
  const parsed = clockRowSchema.safeParse(await state.get(clockRowId));
  return parsed.success ? parsed.data.latest : '';
}

/** Today, or the latest day that was seen when the clock stands before it: what was destroyed then is no loss. */
export async function latestDay(database: VaultDatabase, now: Date): Promise<string> {
  const [today, seen] = [calendarDate(now), await seenDay(database)];
  return seen > today ? seen : today;
}

/** Remembers the latest day that was seen. A day that finds no room is not remembered. */
export async function seeDay(database: VaultDatabase, now: Date): Promise<void> {
  if ((await seenDay(database)) >= calendarDate(now)) return;
  try {
    await acceptDay(database, now);
  } catch (error) {
    if (!(error instanceof StorageFullError)) throw error;
  }
}

/** Somebody says that the clock is right: from now on this is the latest day. */
export async function acceptDay(database: VaultDatabase, now: Date): Promise<void> {
  await writing(() => database.state.put({ id: clockRowId, latest: calendarDate(now) }));
}

/** True when a day was seen that is still to come; one day is what a traveller may be off. */
export async function isSetBack(database: VaultDatabase, now: Date): Promise<boolean> {
  return (await seenDay(database)) > daysAfter(now, 1);
}
