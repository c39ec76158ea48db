import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { VaultGoneError } from '../../lib/vault/errors.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { queryKeys } from '../queries.ts';
import { useStoppable } from '../ui/useStoppable.ts';

/** The one bridge from the store to the query cache: a change in this window or another one is read again. */
export function useFollowStore(store: SchemaStore): void {
  const client = useQueryClient();
  useEffect(
    () => store.watch(() => client.invalidateQueries({ queryKey: queryKeys.schemas })),
    [store, client],
  );
}

// What was decrypted is dropped from memory as soon as nobody looks at it.
const fresh = { staleTime: 0, gcTime: 0 } as const;

/** What the list shows of everything in the store, and what can still be put back. */
export function useSchemaList(store: SchemaStore) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: queryKeys.schemas,
    queryFn: async () => ({ entries: await store.overview(), removed: store.removed() }),
    ...fresh,
  });
  const isGone = query.error instanceof VaultGoneError;
  useEffect(() => {
    // The browser does not tell that it emptied the store: whoever finds out has the gate look again.
    if (isGone) void client.invalidateQueries({ queryKey: queryKeys.vault });
  }, [isGone, client]);
  return query;
}

/** What turns out not to be trusted once everything is opened; the list does not wait for it. */
export function useProblems(store: SchemaStore) {
  return useQuery({
    queryKey: queryKeys.problems,
    queryFn: async () => (await store.list()).filter((entry) => entry.kind === 'unreadable'),
    ...fresh,
  });
}

/** One schema with its version; null when it is not there. */
export function useStoredSchema(store: SchemaStore, id: string) {
  return useQuery({ queryKey: queryKeys.schema(id), queryFn: () => store.read(id), ...fresh });
}

/** A change to the store; what the screen shows is read again afterwards, also when it failed. */
export function useStoreAction<Variables, Result>(action: (variables: Variables) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: action,
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.schemas }),
    gcTime: 0,
  });
}

/** The same for what takes long, as many schemas at once do. */
export function useSlowStoreAction<Variables, Result>(
  action: (variables: Variables, signal: AbortSignal) => Promise<Result>,
) {
  const client = useQueryClient();
  return useStoppable(action, () => client.invalidateQueries({ queryKey: queryKeys.schemas }));
}
