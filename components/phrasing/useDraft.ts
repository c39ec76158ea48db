import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queryKeys } from '../queries.ts';

/** The text in Woorden, kept while the panel is open so that another tab of the panel costs nothing. */
export interface Draft {
  readonly text: string;
  /** Findings that stay: rule and sentence, quiet for this text. */
  readonly left: readonly string[];
  /** What a press replaced, so that it can be taken back; null once the person types on. */
  readonly before: { readonly text: string; readonly message: 'takenOver' | 'emptied' | 'brought' } | null;
}

const empty: Draft = { text: '', left: [], before: null };

/** The draft and how to change it; in memory only. */
export function useDraft(): [Draft, (change: Partial<Draft> | ((now: Draft) => Draft)) => void] {
  const client = useQueryClient();
  const { data } = useSuspenseQuery({
    queryKey: queryKeys.draft,
    queryFn: () => empty,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const change = useCallback(
    (part: Partial<Draft> | ((now: Draft) => Draft)) =>
      client.setQueryData<Draft>(queryKeys.draft, (now = empty) =>
        typeof part === 'function' ? part(now) : { ...now, ...part },
      ),
    [client],
  );
  return [data, change];
}
