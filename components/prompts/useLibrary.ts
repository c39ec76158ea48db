import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../queries.ts';

/** The prompt library; loaded after the first paint, undefined until then. */
export function useLibrary() {
  const { data } = useQuery({
    queryKey: queryKeys.library,
    queryFn: async () => (await import('../../lib/prompts/library.ts')).library,
  });
  return data;
}
