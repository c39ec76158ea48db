import { useState } from 'react';
import { changedParts, type PackPreview } from '../../lib/collection/add-pack.ts';
import type { Pack, PackCard } from '../../lib/collection/pack.ts';
import { useSetting } from '../settings/useSetting.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';

interface PackPreviewCardProps {
  readonly pack: Pack;
  readonly preview: PackPreview;
  readonly onAdd: (take: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
}

/** What a pack would bring, before it does: what is new, what reads otherwise, and what stays. */
export function PackPreviewCard({ pack, preview, onAdd, onCancel }: PackPreviewCardProps) {
  const t = useText();
  const [take, choose] = useState<ReadonlySet<string>>(new Set());
  const nothing = preview.fresh.length === 0 && preview.changed.length === 0;
  const toggle = (id: string) => {
    const next = new Set(take);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <div className="prompt stack">
      <p className="say">{pack.naam}</p>
      <p className="small">{t('pack.from', { maker: pack.van })}</p>
      {nothing && <p>{t('pack.nothing')}</p>}
      <Sentences label={t('pack.fresh')} cards={preview.fresh} />
      {preview.changed.length > 0 && (
        <fieldset className="stack">
          <legend className="label">{t('pack.changed')}</legend>
          {preview.changed.map((change) => (
            <label key={change.now.id} className="pack-change">
              <input
                type="checkbox"
                checked={take.has(change.now.id)}
                onChange={() => toggle(change.now.id)}
              />
              <Change {...change} />
            </label>
          ))}
        </fieldset>
      )}
      <Sentences label={t('pack.kept')} cards={preview.kept} />
      <div className="pair-buttons">
        {!nothing && (
          <Button kind="main" onClick={() => onAdd(take)}>
            {t('pack.add')}
          </Button>
        )}
        <QuietButton onClick={onCancel}>{t('collection.cancel')}</QuietButton>
      </div>
    </div>
  );
}

function useSentence(): (card: PackCard) => string {
  const [address] = useSetting('address');
  return (card) => ('zin' in card ? card.zin : card[address]);
}

function Sentences({ label, cards }: { label: string; cards: readonly PackCard[] }) {
  const sentence = useSentence();
  if (cards.length === 0) return null;
  return (
    <>
      <p className="label">{label}</p>
      <ul lang="nl">
        {cards.map((card) => (
          <li key={card.id}>{sentence(card)}</li>
        ))}
      </ul>
    </>
  );
}

/** What would be replaced: both sentences where they differ, and the names of the other parts that do. */
function Change({ now, next }: { now: PackCard; next: PackCard }) {
  const t = useText();
  const sentence = useSentence();
  const isReworded = sentence(now) !== sentence(next);
  const parts = changedParts(now, next).filter((part) => !(isReworded && ['u', 'je', 'zin'].includes(part)));
  return (
    <span>
      <span lang="nl">{isReworded ? `${sentence(now)} → ${sentence(next)}` : sentence(now)}</span>
      {parts.length > 0 && (
        <span className="small"> ({t('pack.otherParts', { parts: parts.join(', ') })})</span>
      )}
    </span>
  );
}
