import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type LeastKnown, leastKnownOf } from '../../lib/prompts/least-known.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { queryKeys } from '../queries.ts';
import { useVaultState } from '../vault/useVault.ts';

export interface SchemaInUse {
  readonly alias: string;
  readonly leastKnown: readonly LeastKnown[];
}

interface FollowsSchemaProps {
  readonly id: string;
  readonly onKnown: (schema: SchemaInUse | null) => void;
}

/**
 * Reads the open schema as long as the vault is open, and says what it does not know. It shows nothing; while no schema
 * is open it is not there, and so the vault is not asked for.
 */
export function FollowsSchema({ id, onKnown }: FollowsSchemaProps) {
  const { data: state } = useVaultState();
  if (state?.kind !== 'open') return null;
  return <FollowsStored store={state.store} id={id} onKnown={onKnown} />;
}

function FollowsStored({ store, id, onKnown }: FollowsSchemaProps & { readonly store: SchemaStore }) {
  const client = useQueryClient();
  useEffect(
    () => store.watch(() => client.invalidateQueries({ queryKey: queryKeys.schemas })),
    [store, client],
  );
  const { data } = useQuery({
    queryKey: queryKeys.schema(id),
    queryFn: () => store.read(id),
    staleTime: 0,
    gcTime: 0,
  });
  const schema = data?.schema ?? null;
  useEffect(() => {
    onKnown(schema && { alias: schema.alias, leastKnown: leastKnownOf(schema) });
    return () => onKnown(null);
  }, [schema, onKnown]);
  return null;
}
