import { useEffect, useState } from 'react';
import type { Recommendation } from '../../lib/prompts/recommend.ts';
import { useSetting } from '../settings/useSetting.ts';
import { useText } from '../ui/language.tsx';
import { Waiting } from '../ui/later.tsx';
import { PromptCard } from './PromptCard.tsx';
import { fillGaps, sentenceOf } from './sentence.ts';
import type { Hold } from './useThree.ts';

interface PromptListProps {
  readonly shown: readonly Recommendation[];
  /** False while the library loads: an empty list says nothing then. */
  readonly ready: boolean;
  readonly pinned: readonly string[];
  readonly onPin: (id: string) => void;
  readonly onAnother: (shown: Recommendation) => Recommendation | null;
  readonly onHide: (id: string) => void;
  readonly hold: Hold;
}

/** The cards themselves; each place keeps its own card, so the focus stays when a sentence is replaced. */
export function PromptList({ shown, ready, pinned, onPin, onAnother, onHide, hold }: PromptListProps) {
  const t = useText();
  const [address] = useSetting('address');
  const [announced, announce] = useState('');
  useEffect(() => hold.release, [hold]);
  const replace = (recommendation: Recommendation) => {
    const next = onAnother(recommendation);
    if (next) announce(fillGaps(sentenceOf(next.card, address), []));
    return next !== null;
  };
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
          onHide={() => onHide(recommendation.card.id)}
        />
      ))}
      <p className="hidden-label" role="status" lang="nl">
        {announced}
      </p>
      {!ready && <Waiting />}
      {ready && shown.length === 0 && <p className="quiet">{t('prompts.empty')}</p>}
    </section>
  );
}
