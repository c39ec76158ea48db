import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { cardsOf } from '../../lib/collection/to-card.ts';
import { useCollection } from '../collection/useCollection.ts';
import { usePolicy } from '../policy/usePolicy.ts';
import { queryKeys } from '../queries.ts';
import { useText } from '../ui/language.tsx';

/** The prompts that come with Naast; loaded after the first paint, undefined until then. */
export function useShippedPrompts() {
  const { data } = useQuery({
    queryKey: queryKeys.library,
    queryFn: async () => (await import('../../lib/prompts/library.ts')).library,
  });
  return data;
}

/** The prompts of Naast, of packs and of one's own, without what was hidden; undefined until they are read. */
export function useLibrary() {
  const t = useText();
  const { collection, ready } = useCollection();
  const library = useShippedPrompts();
  const mine = t('collection.mine');
  const policy = usePolicy();
  return useMemo(
    () => (library && ready ? cardsOf(library, collection, mine, policy?.packs) : undefined),
    [library, ready, collection, mine, policy],
  );
}
