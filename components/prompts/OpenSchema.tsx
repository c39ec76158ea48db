import { IconButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';

interface OpenSchemaProps {
  readonly alias: string;
  readonly onClose: () => void;
}

/** Says that the open schema is thought along with, and lets it be left out: the note may be about another parent. */
export function OpenSchema({ alias, onClose }: OpenSchemaProps) {
  const t = useText();
  return (
    <p className="theme">
      {t('prompts.schema', { alias })}
      <IconButton icon="close" size={16} label={t('prompts.dropSchema', { alias })} onClick={onClose} />
    </p>
  );
}
