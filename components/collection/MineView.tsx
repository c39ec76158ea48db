import { useState } from 'react';
import type { Collection } from '../../lib/collection/collection.ts';
import type { PackCard } from '../../lib/collection/pack.ts';
import { usePolicy } from '../policy/usePolicy.ts';
import { useSetting } from '../settings/useSetting.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { HiddenPrompts } from './HiddenPrompts.tsx';
import { OwnPromptForm } from './OwnPromptForm.tsx';
import { PackExport } from './PackExport.tsx';
import { PackImport } from './PackImport.tsx';
import { useCollection } from './useCollection.ts';

type Change = (now: Collection) => Collection;

/** Mijn vragen: one's own prompts, packs, and what was hidden. */
export function MineView() {
  const t = useText();
  const { collection, ready, failed, change } = useCollection();
  const policy = usePolicy();
  const [editing, edit] = useState<PackCard | 'new' | null>(null);
  const [undo, offerUndo] = useState<{ readonly said: string; readonly back: Change } | null>(null);
  const changeWithUndo = (said: string, next: Change, back: Change) => {
    offerUndo({ said, back });
    change(next);
  };
  const save = (card: PackCard) => {
    offerUndo(null);
    change((now) => ({ ...now, own: [card, ...now.own.filter(({ id }) => id !== card.id)] }));
    edit(null);
  };

  return (
    <main>
      <PageHead back={{ to: '/vragen', label: t('prompts.tab') }} title={t('prompts.collection')} />
      {failed && <p className="quiet">{t('prompts.notKept')}</p>}
      {undo && (
        <Done
          action={
            <QuietButton
              onClick={() => {
                change(undo.back);
                offerUndo(null);
              }}
            >
              {t('prompts.putBack')}
            </QuietButton>
          }
        >
          {undo.said}
        </Done>
      )}
      {editing !== null ? (
        <OwnPromptForm card={editing === 'new' ? null : editing} onSave={save} onCancel={() => edit(null)} />
      ) : (
        <Button kind="main" wide onClick={() => edit('new')}>
          <Icon name="plus" /> {t('collection.new')}
        </Button>
      )}
      {ready && collection.own.length === 0 && editing === null && (
        <p className="quiet">{t('collection.empty')}</p>
      )}
      <OwnPrompts
        cards={collection.own}
        onEdit={edit}
        onRemove={(card) =>
          changeWithUndo(
            t('collection.removed'),
            (now) => ({ ...now, own: now.own.filter(({ id }) => id !== card.id) }),
            (now) => ({ ...now, own: [card, ...now.own.filter(({ id }) => id !== card.id)] }),
          )
        }
      />
      {policy?.packs.map(({ naam, van }) => (
        <p key={`${van}:${naam}`} className="note">
          {t('policy.pack', { name: naam, maker: van })}
        </p>
      ))}
      {policy?.broken && <p className="note">{t('policy.broken')}</p>}
      <PackImport collection={collection} onChange={changeWithUndo} />
      {collection.own.length > 0 && <PackExport cards={collection.own} />}
      <HiddenPrompts
        collection={collection}
        onShow={(id) => change((now) => ({ ...now, hidden: now.hidden.filter((other) => other !== id) }))}
      />
    </main>
  );
}

interface OwnPromptsProps {
  readonly cards: readonly PackCard[];
  readonly onEdit: (card: PackCard) => void;
  readonly onRemove: (card: PackCard) => void;
}

function OwnPrompts({ cards, onEdit, onRemove }: OwnPromptsProps) {
  const t = useText();
  const language = useLanguage();
  const [address] = useSetting('address');
  return (
    <ul className="stack">
      {cards.map((card) => (
        <li key={card.id} className="prompt">
          <p className="kicker">{t(`category.${card.categorie}`)}</p>
          <p className="say" lang="nl">
            {'zin' in card ? card.zin : card[address]}
          </p>
          {language === 'en' && card.en && (
            <p className="why" lang="en">
              {card.en.zin}
            </p>
          )}
          <div className="actions">
            <QuietButton onClick={() => onEdit(card)}>{t('collection.edit')}</QuietButton>
            <QuietButton place="push" onClick={() => onRemove(card)}>
              {t('collection.remove')}
            </QuietButton>
          </div>
        </li>
      ))}
    </ul>
  );
}
