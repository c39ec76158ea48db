import { daysAfter } from './calendar.ts';
import { type Bufferschema, bufferschemaSchema } from './schema.ts';

export const defaultRetentionDays = 90;

interface Start {
  readonly id: string;
  readonly now: Date;
  readonly rol: Bufferschema['rol'];
  readonly alias: string;
  readonly retentionDays?: number;
}

/** A schema in which only the schuilnaam stands. */
export function emptySchema({
  id,
  now,
  rol,
  alias,
  retentionDays = defaultRetentionDays,
}: Start): Bufferschema {
  const moment = now.toISOString();
  const wisDatum = daysAfter(now, retentionDays);
  return bufferschemaSchema.parse({ id, aangemaakt: moment, gewijzigd: moment, wisDatum, rol, alias });
}
