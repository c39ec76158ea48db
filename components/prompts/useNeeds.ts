import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Need } from '../../lib/prompts/needs.ts';
import { queryKeys } from '../queries.ts';
import { firstPaint } from '../ui/first-paint.ts';

/** What a note asks for in so many words; nothing while what knows them is loaded, after the first cards. */
export function useNeeds(text: string): readonly Need[] {
  const { data } = useQuery({
    queryKey: queryKeys.needs,
    queryFn: async () => {
      await firstPaint;
      return import('../../lib/prompts/needs.ts');
    },
  });
  return useMemo(() => data?.needsIn(text) ?? [], [data, text]);
}
