import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { Card } from '../../lib/prompts/card.ts';
import { queryKeys } from '../queries.ts';
import { useText } from '../ui/language.tsx';
import type { Looking } from './useWanted.ts';

/** What was found; null while the search loads, which it does when it is first needed, and while nothing is looked for. */
export function useFound(cards: readonly Card[] | undefined, { wanted, active }: Looking) {
  const t = useText();
  const words = useDeferredValue(wanted.words);
  const { category, theme, buffer, role, moment } = wanted;
  const { data: searching } = useQuery({
    queryKey: queryKeys.search,
    queryFn: () => import('../../lib/prompts/search.ts'),
    enabled: active,
  });
  const search = useMemo(
    () => (searching && cards ? searching.searchOver(cards, (one) => t(`category.${one}`)) : null),
    [searching, cards, t],
  );
  return useMemo(() => {
    if (!active || search === null) return null;
    return search.find(words, {
      ...(category && { category }),
      ...(theme && { theme }),
      ...(buffer && { buffer }),
      ...(role && { role }),
      ...(moment && { moment }),
    });
  }, [active, search, words, category, theme, buffer, role, moment]);
}
