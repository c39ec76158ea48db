import type { Bufferschema } from '../schema.ts';

/** What of a schema colleagues may see: not what they said of it, not the past, the private part only when asked for. */
export function forOthers(schema: Bufferschema, withPrivate: boolean): Bufferschema {
  const { G_mijzelf, versies: _, H_intervisie: __, ...shared } = schema;
  return withPrivate && G_mijzelf ? { ...shared, G_mijzelf } : shared;
}
