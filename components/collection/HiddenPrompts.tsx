import type { Collection } from '../../lib/collection/collection.ts';
import { sentenceOf } from '../prompts/sentence.ts';
import { useEveryCard } from '../prompts/useLibrary.ts';
import { useSetting } from '../settings/useSetting.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';

interface HiddenPromptsProps {
  readonly collection: Collection;
  readonly onShow: (id: string) => void;
}

/** Prompts that were hidden, each with where it comes from and one press away from being offered again. */
export function HiddenPrompts({ collection, onShow }: HiddenPromptsProps) {
  const t = useText();
  const [address] = useSetting('address');
  const cards = useEveryCard();
  if (collection.hidden.length === 0 || cards === undefined) return null;
  return (
    <section className="stack" aria-labelledby="hidden-prompts">
      <h2 className="label" id="hidden-prompts">
        {t('collection.hidden')}
      </h2>
      <ul className="stack">
        {collection.hidden.map((id) => {
          const found = cards.find(({ card }) => card.id === id);
          return (
            <li key={id} className="done">
              <div>
                <p {...(found && { lang: 'nl' })}>
                  {found ? sentenceOf(found.card, address) : t('collection.hiddenGone')}
                </p>
                {found?.from && <p className="small">{found.from}</p>}
              </div>
              <QuietButton onClick={() => onShow(id)}>{t('prompts.putBack')}</QuietButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
