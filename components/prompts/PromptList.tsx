import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Recommendation } from '../../lib/prompts/recommend.ts';
import { useSetting } from '../settings/useSetting.ts';
import { useText } from '../ui/language.tsx';
import { Waiting } from '../ui/later.tsx';
import { LibraryTrouble } from './LibraryTrouble.tsx';
import { PromptCard } from './PromptCard.tsx';
import { fillGaps, sentenceOf } from './sentence.ts';
import type { Hold } from './useThree.ts';
import { libraryQuery } from './warm.ts';

interface PromptListProps {
  readonly shown: readonly Recommendation[];
  /** False while there is nothing to choose from: an empty list says nothing then. */
  readonly ready: boolean;
  /** False while the whole library is read: there may be another card in what is still to come. */
  readonly complete: boolean;
  readonly pinned: readonly string[];
  readonly onPin: (id: string) => void;
  readonly onAnother: (shown: Recommendation) => Recommendation | null;
  readonly onHide: (id: string) => void;
  readonly hold: Hold;
}

/** The cards themselves; each place keeps its own card, so the focus stays when a sentence is replaced. */
export function PromptList({
  shown,
  ready,
  complete,
  pinned,
  onPin,
  onAnother,
  onHide,
  hold,
}: PromptListProps) {
  const t = useText();
  const [address] = useSetting('address');
  const [announced, announce] = useState('');
  useEffect(() => hold.release, [hold]);
  const { isError } = useQuery(libraryQuery);
  // The card for which another was asked while there was none, and whether the whole library was there then.
  const [asked, ask] = useState<{ readonly shown: Recommendation; readonly ofAll: boolean } | null>(null);
  const replace = useCallback(
    (recommendation: Recommendation) => {
      const next = onAnother(recommendation);
      if (next) announce(fillGaps(sentenceOf(next.card, address), []));
      ask(next ? null : { shown: recommendation, ofAll: complete });
    },
    [onAnother, address, complete],
  );
  const standing = asked !== null && shown.some(({ card }) => card.id === asked.shown.card.id) ? asked : null;
  useEffect(() => {
    if (complete && standing?.ofAll === false) replace(standing.shown);
  }, [complete, standing, replace]);
  return (
    <section className="stack" aria-label={t('prompts.three')} {...hold.on}>
      {shown.map((recommendation, place) => (
        <PromptCard
          // The place is the identity: the button that was pressed keeps the focus when its sentence changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={place}
          card={recommendation.card}
          reason={recommendation.reason}
          pinned={pinned.includes(recommendation.card.id)}
          onPin={() => onPin(recommendation.card.id)}
          onAnother={() => replace(recommendation)}
          noOther={standing?.shown.card.id === recommendation.card.id && standing.ofAll}
          waits={standing?.shown.card.id === recommendation.card.id && !standing.ofAll && !isError}
          onHide={() => onHide(recommendation.card.id)}
        />
      ))}
      <p className="hidden-label" role="status" lang="nl">
        {announced}
      </p>
      <LibraryTrouble />
      {!ready && !isError && <Waiting />}
      {ready && shown.length === 0 && <p className="quiet">{t('prompts.empty')}</p>}
    </section>
  );
}
