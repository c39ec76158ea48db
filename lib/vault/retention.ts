import { emptySchema } from '../bufferschema/empty-schema.ts';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { daysAfter } from './calendar.ts';

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
