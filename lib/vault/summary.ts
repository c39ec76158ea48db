import * as z from 'zod/mini';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { type BufferId, childBands, parentRoles, type Stand, stands } from '../bufferschema/values.ts';

/** What the list shows of a schema, so that a list of thousands opens without opening each of them. */
export interface Summary extends Pick<Bufferschema, 'alias' | 'gewijzigd' | 'ouderrol' | 'kindBand'> {
  readonly id: string;
  readonly wisDatum: string;
  readonly stands: Readonly<Record<BufferId, Stand | null>>;
}

const standIndex = z.int().check(z.gte(-1), z.lt(stands.length));

/** As it stands, sealed, in the list of heads: short, because that list is written with every save. */
export const shortSummarySchema = z.tuple([
  z.string(),
  z.string(),
  z.nullable(z.enum(parentRoles)),
  z.nullable(z.enum(childBands)),
  standIndex,
  standIndex,
  standIndex,
  standIndex,
]);
export type ShortSummary = z.infer<typeof shortSummarySchema>;

const indexOf = (stand: Stand | null): number => (stand === null ? -1 : stands.indexOf(stand));

export function shorten({ alias, gewijzigd, ouderrol, kindBand, D_buffers }: Bufferschema): ShortSummary {
  const { goe, met, ste, sol } = D_buffers;
  return [
    alias,
    gewijzigd,
    ouderrol ?? null,
    kindBand ?? null,
    indexOf(goe.stand),
    indexOf(met.stand),
    indexOf(ste.stand),
    indexOf(sol.stand),
  ];
}

export function lengthen(id: string, wisDatum: string, short: ShortSummary): Summary {
  const [alias, gewijzigd, ouderrol, kindBand, goe, met, ste, sol] = short;
  const stand = (index: number): Stand | null => stands[index] ?? null;
  return {
    id,
    wisDatum,
    alias,
    gewijzigd,
    ...(ouderrol && { ouderrol }),
    ...(kindBand && { kindBand }),
    stands: { goe: stand(goe), met: stand(met), ste: stand(ste), sol: stand(sol) },
  };
}

export function summaryOf(schema: Bufferschema): Summary {
  return lengthen(schema.id, schema.wisDatum, shorten(schema));
}
