import { useMemo } from 'react';
import { useLanguage } from '../ui/language.tsx';
import { useEngine } from './useAnalysis.ts';

/** Every theme with its name, in the order of the alphabet; empty while the analysis loads. */
export function useThemeOptions(): readonly { readonly value: string; readonly label: string }[] {
  const engine = useEngine();
  const language = useLanguage();
  return useMemo(
    () =>
      (engine?.themeIds() ?? [])
        .map((value) => ({ value, label: engine?.themeTexts(value, language)?.naam ?? value }))
        .sort((one, other) => one.label.localeCompare(other.label, language)),
    [engine, language],
  );
}
