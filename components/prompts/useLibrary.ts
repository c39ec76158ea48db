import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { cardsOf } from '../../lib/collection/to-card.ts';
import { useCollection } from '../collection/useCollection.ts';
import { usePolicy } from '../policy/usePolicy.ts';
import { queryKeys } from '../queries.ts';
import { useText } from '../ui/language.tsx';

/** The prompts of Naast, of packs and of one's own, without what was hidden; undefined until they are read. */
export function useLibrary() {
  const t = useText();
  const { collection, ready } = useCollection();
  const { data: library } = useQuery({
    queryKey: queryKeys.library,
    queryFn: async () => (await import('../../lib/prompts/library.ts')).library,
  });
  const mine = t('collection.mine');
  const policy = usePolicy();
  return useMemo(
    () => (library && ready ? cardsOf(library, collection, mine, policy?.packs) : undefined),
    [library, ready, collection, mine, policy],
  );
}
