import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { allCards, cardsOf, idInPack } from '../../lib/collection/to-card.ts';
import { useCollection } from '../collection/useCollection.ts';
import { usePolicy } from '../policy/usePolicy.ts';

import { useText } from '../ui/language.tsx';
import { libraryQuery } from './warm.ts';

/** The prompts that come with Naast; loaded after the first paint, undefined until then. */
export function useShippedPrompts() {
  const { data } = useQuery(libraryQuery);
  return data;
}

/** What every card comes from; undefined until it is read. */
function useSources() {
  const t = useText();
  const { collection, ready } = useCollection();
  const library = useShippedPrompts();
  const mine = t('prompts.own');
  const policy = usePolicy();
  return useMemo(
    () => (library && ready ? ([library, collection, mine, policy?.packs] as const) : undefined),
    [library, ready, collection, mine, policy],
  );
}

/** The prompts of Naast, of packs and of one's own, without what was hidden; undefined until they are read. */
export function useLibrary() {
  const sources = useSources();
  return useMemo(() => sources && cardsOf(...sources), [sources]);
}

/** Every prompt, also what was hidden, with the pack it is of; undefined until they are read. */
export function useEveryCard() {
  const sources = useSources();
  return useMemo(() => {
    if (sources === undefined) return undefined;
    const [, collection, mine, given = []] = sources;
    const packs = new Map(
      [...collection.packs, ...given].flatMap((pack) =>
        pack.kaarten.map((card) => [idInPack(pack, card.id), `${pack.naam}, ${pack.van}`] as const),
      ),
    );
    const own = new Set(collection.own.map(({ id }) => id));
    return allCards(...sources).map((card) => ({
      card,
      /** The pack and its maker, or that it is one's own; null for a prompt of Naast. */
      from: packs.get(card.id) ?? (own.has(card.id) ? mine : null),
    }));
  }, [sources]);
}
