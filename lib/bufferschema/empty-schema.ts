import { type Bufferschema, bufferschemaSchema } from './schema.ts';

interface Start extends Pick<Bufferschema, 'id' | 'rol' | 'alias' | 'wisDatum'> {
  /** When it was made: an ISO date and time. */
  readonly moment: string;
}

/** A schema in which only the schuilnaam stands. */
export function emptySchema({ moment, ...start }: Start): Bufferschema {
  return bufferschemaSchema.parse({ ...start, aangemaakt: moment, gewijzigd: moment });
}
