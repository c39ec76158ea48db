import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { queryKeys } from '../queries.ts';

/** The text in Woorden, kept while the panel is open so that another tab of the panel costs nothing. */
export interface Draft {
  readonly text: string;
  /** Findings that stay: rule and sentence, quiet for this text. */
  readonly left: readonly string[];
}

const empty: Draft = { text: '', left: [] };

/** The draft and how to change it; in memory only. */
export function useDraft(): [Draft, (change: Partial<Draft>) => void] {
  const client = useQueryClient();
  const { data } = useSuspenseQuery({
    queryKey: queryKeys.draft,
    queryFn: () => empty,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const change = (part: Partial<Draft>) =>
    client.setQueryData<Draft>(queryKeys.draft, (now = empty) => ({ ...now, ...part }));
  return [data, change];
}
