import { useText } from '../ui/language.tsx';
import { useCircumstanceName } from './Circumstances.tsx';
import type { PaperWords } from './schema-paper.ts';
import { useFormatting } from './useFormatting.ts';

/** How things are called on a page that goes out, in the language of the panel. */
export function usePaperWords(): PaperWords {
  const t = useText();
  const nameOf = useCircumstanceName();
  const { list } = useFormatting();
  return { t, nameOf, list };
}
