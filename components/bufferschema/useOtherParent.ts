import { useLocation } from 'wouter';
import { suggestAlias } from '../../lib/bufferschema/alias.ts';
import { schemaOfOther } from '../../lib/bufferschema/both-parents.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { useLongest } from '../vault/useLongest.ts';
import { useStoreAction } from './useSchemas.ts';

/**
 * Opens both parents beside each other, or starts a schema for the other one. `link` stores in this schema which the
 * other one is; false when what is on the screen could not be saved, and then nobody goes anywhere.
 */
export function useOtherParent(
  store: SchemaStore,
  schema: Bufferschema,
  link: (koppelId: string) => Promise<boolean>,
) {
  const longest = useLongest();
  const [, navigate] = useLocation();
  return useStoreAction(async (_: undefined) => {
    const { id, koppelId, rol, alias } = schema;
    if (koppelId && (await store.read(koppelId))) {
      if (await link(koppelId)) navigate(`/schema/${id}/samen`);
      return;
    }
    const taken = (await store.overview()).flatMap((entry) =>
      entry.kind === 'readable' ? [entry.summary.alias] : [],
    );
    const now = new Date();
    const start = { id: crypto.randomUUID(), rol, alias: suggestAlias(Math.random, [alias, ...taken]) };
    const { wisDatum } = newSchema(start, now, longest);
    await store.save(schemaOfOther(schema, { ...start, wisDatum, moment: now.toISOString() }), null);
    if (await link(start.id)) navigate(`/schema/${start.id}/invullen`);
  });
}
