import openingCards from 'virtual:opening-cards';
import type { Card } from '../../lib/prompts/card.ts';
import { useCollection } from '../collection/useCollection.ts';
import { useSetting } from '../settings/useSetting.ts';
import { useLanguage } from '../ui/language.tsx';
import { useLibrary } from './useLibrary.ts';

/**
 * The cards to choose the three from. Until the library is read these are the ones that can be first when nothing is
 * written, unless the choice of the person may be among the others; undefined then.
 */
export function useOffered(): readonly Card[] | undefined {
  const library = useLibrary();
  const { collection, ready } = useCollection();
  const [pinned] = useSetting('pinned');
  const language = useLanguage();
  const { own, packs, hidden } = collection;
  const isPlain = ready && [own, packs, hidden, pinned].every(({ length }) => length === 0);
  return library ?? (isPlain && language === 'nl' ? openingCards : undefined);
}
