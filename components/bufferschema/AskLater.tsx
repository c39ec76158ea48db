import { useText } from '../ui/language.tsx';

type Navraag = boolean | string | undefined;

/** True when somebody still wants to ask this, with or without a question of his own. */
export const wantsToAsk = (navraag: Navraag): boolean =>
  navraag === true || (typeof navraag === 'string' && navraag.trim() !== '');

/** "Dit wil ik nog vragen"; a question that was written stays as it is until the mark is taken away. */
export function AskLater({ navraag, onChange }: { navraag: Navraag; onChange: (navraag: boolean) => void }) {
  const t = useText();
  return (
    <label className="pill">
      <input
        type="checkbox"
        checked={wantsToAsk(navraag)}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t('schema.askLater')}
    </label>
  );
}
