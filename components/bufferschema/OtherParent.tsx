import { createContext, use } from 'react';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';

/** Starts, or opens, the schema of the other parent of the same child; null where that cannot be done. */
export const OtherParentContext = createContext<(() => void) | null>(null);

export function OtherParentButton() {
  const t = useText();
  const open = use(OtherParentContext);
  if (open === null) return null;
  return (
    <QuietButton accent onClick={open}>
      {t('schema.otherParent')}
    </QuietButton>
  );
}
