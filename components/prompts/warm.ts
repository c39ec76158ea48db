import type { QueryClient } from '@tanstack/react-query';
import { collectionQuery } from '../collection/useCollection.ts';
import { queryKeys } from '../queries.ts';
import { firstPaint } from '../ui/first-paint.ts';

/** The prompts that come with Naast. */
export const libraryQuery = {
  queryKey: queryKeys.library,
  queryFn: async () => {
    await firstPaint;
    return (await import('../../lib/prompts/library.ts')).library;
  },
};

/** Begins to read all that the cards may need, beside each other instead of one after the other. */
export async function warmPrompts(client: QueryClient): Promise<void> {
  await firstPaint;
  await Promise.all([
    client.prefetchQuery(libraryQuery),
    client.prefetchQuery(collectionQuery),
    import('./SafetyCard.tsx'),
  ]);
}
