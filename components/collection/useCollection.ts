import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Collection } from '../../lib/collection/collection.ts';
import { emptyCollection } from '../../lib/collection/empty.ts';
import { watchCollection } from '../../lib/collection/item.ts';
import { queryKeys } from '../queries.ts';

/** Loaded when it is first needed: whoever gathered nothing has their first cards without it. */
const store = () => import('../../lib/collection/store.ts');

export const collectionQuery = {
  queryKey: queryKeys.collection,
  queryFn: async () => (await store()).readCollection(),
};

interface Gathered {
  /** What the person gathered; empty while it is read. */
  readonly collection: Collection;
  /** True when it was read. */
  readonly ready: boolean;
  /** True when what is stored cannot be read, or the last change was not stored. */
  readonly failed: boolean;
  readonly change: (change: (current: Collection) => Collection) => void;
}

/** The person's own prompts, packs and hidden cards, the same in every window. */
export function useCollection(): Gathered {
  const client = useQueryClient();
  const { data, isError } = useQuery(collectionQuery);
  const { mutate, isError: notStored } = useMutation({
    mutationFn: async (change: (current: Collection) => Collection) =>
      (await store()).changeCollection(change),
    onSuccess: (changed) => client.setQueryData(queryKeys.collection, changed),
  });
  useEffect(
    () => watchCollection(() => client.invalidateQueries({ queryKey: queryKeys.collection })),
    [client],
  );
  return {
    collection: data ?? emptyCollection,
    ready: data !== undefined || isError,
    failed: isError || notStored,
    change: mutate,
  };
}
