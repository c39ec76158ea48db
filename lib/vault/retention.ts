import { emptySchema } from '../bufferschema/empty-schema.ts';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { calendarDate, daysAfter } from './calendar.ts';
import type { VaultDatabase } from './database.ts';

export const defaultRetentionDays = 90;

type Start = Pick<Bufferschema, 'id' | 'rol' | 'alias'>;

/** A new schema that destroys itself after the default time. */
export function newSchema(start: Start, now: Date): Bufferschema {
  const wisDatum = daysAfter(now, defaultRetentionDays);
  return emptySchema({ ...start, wisDatum, moment: now.toISOString() });
}

/** Deletes every schema whose date has come; needs no key. Resolves with how many. */
export async function destroyExpired({ records }: VaultDatabase, now: Date): Promise<number> {
  return await records.where('destroyAt').belowOrEqual(calendarDate(now)).delete();
}

/** Deletes the vault and every schema in it; needs no key. */
export async function destroyAll(database: VaultDatabase): Promise<void> {
  const { envelopes, records, state } = database;
  await database.transaction('rw', envelopes, records, state, async () => {
    await Promise.all([envelopes.clear(), records.clear(), state.clear()]);
  });
}
