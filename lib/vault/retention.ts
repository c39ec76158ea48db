import { calendarDate } from '../bufferschema/calendar.ts';
import type { VaultDatabase } from './database.ts';

/** Deletes every schema whose date has come; needs no key. Resolves with how many. */
export function destroyExpired(database: VaultDatabase, now: Date): Promise<number> {
  return Promise.resolve(database.records.where('destroyAt').belowOrEqual(calendarDate(now)).delete());
}

/** Deletes the vault and every schema in it; needs no key. */
export async function destroyAll(database: VaultDatabase): Promise<void> {
  const { envelopes, records } = database;
  await database.transaction('rw', envelopes, records, async () => {
    await Promise.all([envelopes.clear(), records.clear()]);
  });
}
