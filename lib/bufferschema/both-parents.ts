import { emptySchema } from './empty-schema.ts';
import { lineAt } from './lines.ts';
import type { Bufferschema } from './schema.ts';
import { type BufferId, bufferIds, type ParentRole, type Stand } from './values.ts';

const opposite: Partial<Record<ParentRole, ParentRole>> = { moeder: 'vader', vader: 'moeder' };

type Start = Pick<Bufferschema, 'id' | 'alias' | 'wisDatum'> & { readonly moment: string };

/**
 * A schema of his or her own for the other parent of the same child. Nothing that one parent said or lives with is
 * taken over: it is the other parent's to tell.
 */
export function schemaOfOther(schema: Bufferschema, start: Start): Bufferschema {
  const { rol, kindBand, ouderrol } = schema;
  const other = ouderrol && opposite[ouderrol];
  return {
    ...emptySchema({ ...start, rol }),
    ...(kindBand && { kindBand }),
    ...(other && { ouderrol: other }),
    koppelId: schema.id,
  };
}

/** How a buffer is for each of two parents: never added up, never an average. */
export interface BufferBeside {
  readonly buffer: BufferId;
  readonly stands: readonly [Stand | null, Stand | null];
  readonly texts: readonly [string, string];
  /** `open` as long as one of the two was not asked. */
  readonly relation: 'same' | 'different' | 'open';
}

const isKnown = (stand: Stand | null): boolean => stand !== null && stand !== 'nog niet gevraagd';

export interface Beside {
  readonly buffers: readonly BufferBeside[];
  readonly experiences: readonly [string, string];
  /** What each parent wants for the child, as it was written at each schema. */
  readonly interests: readonly [string, string];
  /** What plays around both, by its words or its kind. */
  readonly shared: readonly string[];
}

/** Two schemas beside each other, in the order in which they are given. */
export function beside(one: Bufferschema, other: Bufferschema): Beside {
  const texts = (read: (schema: Bufferschema) => string | undefined): [string, string] => [
    (read(one) ?? '').trim(),
    (read(other) ?? '').trim(),
  ];
  const buffers = bufferIds.map((buffer): BufferBeside => {
    const stands: [Stand | null, Stand | null] = [one.D_buffers[buffer].stand, other.D_buffers[buffer].stand];
    const relation = !stands.every(isKnown) ? 'open' : stands[0] === stands[1] ? 'same' : 'different';
    return { buffer, stands, texts: texts(({ D_buffers }) => D_buffers[buffer].tekst), relation };
  });
  const names = ({ B_omstandigheden }: Bufferschema) =>
    B_omstandigheden.map(({ tekst, soort }) => tekst.trim() || soort);
  return {
    buffers,
    experiences: texts((schema) => lineAt(schema, 'beleving')?.tekst),
    interests: texts((schema) => lineAt(schema, 'gezamenlijkBelang')?.tekst),
    shared: names(one).filter((name, at, all) => all.indexOf(name) === at && names(other).includes(name)),
  };
}
