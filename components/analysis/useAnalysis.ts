import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { Analysis, Mode } from '../../lib/analysis/types.ts';
import { queryKeys } from '../queries.ts';
import { useSetting } from '../settings/useSetting.ts';
import { firstPaint } from '../ui/first-paint.ts';
import { useLanguage } from '../ui/language.tsx';

/** How long the analysis lets everything else go first, at most, in ms. */
const patience = 300;

/** When the page has nothing else to do: the first cards are not kept waiting by what reads along. */
const restOfPage = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: patience });
    else resolve();
  });

/** Makes ready what the first text asks for, step by step, where a page can tell when it has nothing else to do. */
async function prepare(steps: readonly (() => void)[]): Promise<void> {
  if (!('requestIdleCallback' in globalThis)) return;
  for (const step of steps) {
    await restOfPage();
    step();
  }
}

/** The analysis and the texts that belong to it; loaded after the first paint, undefined until then. */
export function useEngine() {
  const { data } = useQuery({
    queryKey: queryKeys.engine,
    queryFn: async () => {
      await firstPaint;
      await restOfPage();
      const engine = await import('../../lib/analysis/index.ts');
      void prepare(engine.preparations);
      return engine;
    },
  });
  return data;
}

/** The short word for a theme, behind "bij:", in the language of the panel. */
export function useThemeWord(): (theme: string) => string {
  const engine = useEngine();
  const language = useLanguage();
  return (theme) => engine?.themeTexts(theme, language)?.bij ?? theme;
}

/**
 * What the analysis finds in a text; null while the engine loads or when there is no text. A long text never
 * blocks typing: the last result stays until the new one is ready.
 */
export function useAnalysis(text: string, mode: Mode): { analysis: Analysis; text: string } | null {
  const engine = useEngine();
  const [role] = useSetting('role');
  const [moment] = useSetting('moment');
  const [rulesOn] = useSetting('rulesOn');
  const calmText = useDeferredValue(text);
  return useMemo(() => {
    if (!engine || calmText.trim() === '') return null;
    return {
      analysis: engine.analyse(calmText, { mode, role: role ?? 'jv', moment, rulesOn }),
      text: calmText,
    };
  }, [engine, calmText, mode, role, moment, rulesOn]);
}
