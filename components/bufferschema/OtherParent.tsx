import { createContext, use } from 'react';
import { useText } from '../ui/language.tsx';

/** Starts, or opens, the schema of the other parent of the same child; null where that cannot be done. */
export const OtherParentContext = createContext<(() => void) | null>(null);

export function OtherParentButton() {
  const t = useText();
  const open = use(OtherParentContext);
  if (open === null) return null;
  return (
    <button className="word word-main" type="button" onClick={open}>
      {t('schema.otherParent')}
    </button>
  );
}
