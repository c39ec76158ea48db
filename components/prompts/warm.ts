import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../queries.ts';

/** The prompts that come with Naast. */
export const libraryQuery = {
  queryKey: queryKeys.library,
  queryFn: async () => (await import('../../lib/prompts/library.ts')).library,
};

/** Begins to read all that the first cards are made of, beside each other instead of one after the other. */
export async function warmPrompts(client: QueryClient): Promise<void> {
  await Promise.all([
    client.prefetchQuery(libraryQuery),
    import('./Offers.tsx'),
    import('../collection/useCollection.ts').then(({ collectionQuery }) =>
      client.prefetchQuery(collectionQuery),
    ),
  ]);
}
