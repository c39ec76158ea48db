import { sentenceOf } from '../prompts/sentence.ts';
import { useShippedPrompts } from '../prompts/useLibrary.ts';
import { useSetting } from '../settings/useSetting.ts';
import { useText } from '../ui/language.tsx';

interface HiddenPromptsProps {
  readonly hidden: readonly string[];
  readonly onShow: (id: string) => void;
}

/** Prompts that were hidden, each one press away from being offered again. */
export function HiddenPrompts({ hidden, onShow }: HiddenPromptsProps) {
  const t = useText();
  const [address] = useSetting('address');
  const library = useShippedPrompts();
  if (hidden.length === 0) return null;
  const sentence = (id: string) => {
    const card = library?.find((one) => one.id === id);
    return card ? sentenceOf(card, address) : t('collection.mine');
  };
  return (
    <section className="stack" aria-labelledby="hidden-prompts">
      <h2 className="label" id="hidden-prompts">
        {t('collection.hidden')}
      </h2>
      <ul className="stack">
        {hidden.map((id) => (
          <li key={id} className="done">
            <span lang="nl">{sentence(id)}</span>
            <button className="word" type="button" onClick={() => onShow(id)}>
              {t('prompts.putBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
