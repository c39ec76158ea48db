import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Collection, emptyCollection } from '../../lib/collection/collection.ts';
import { changeCollection, readCollection, watchCollection } from '../../lib/collection/store.ts';
import { queryKeys } from '../queries.ts';

export const collectionQuery = { queryKey: queryKeys.collection, queryFn: readCollection };

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
    mutationFn: changeCollection,
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
