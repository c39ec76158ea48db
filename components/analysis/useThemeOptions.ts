import { useMemo } from 'react';
import { useLanguage } from '../ui/language.tsx';
import { useEngine } from './useAnalysis.ts';

interface ThemeOption {
  readonly value: string;
  readonly label: string;
  /** The language of the label: themes are not translated into every language of the panel. */
  readonly lang: string;
}

/** Every theme with its name, in the order of the alphabet; empty while the analysis loads. */
export function useThemeOptions(): readonly ThemeOption[] {
  const engine = useEngine();
  const language = useLanguage();
  return useMemo(
    () =>
      (engine?.themeIds() ?? [])
        .map((value) => ({
          value,
          label: engine?.themeTexts(value, language)?.naam ?? value,
          lang: language,
        }))
        .sort((one, other) => one.label.localeCompare(other.label, language)),
    [engine, language],
  );
}
