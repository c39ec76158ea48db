import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { useEngine } from '../analysis/useAnalysis.ts';
import { limits } from '../onboarding/limits.ts';
import { useShippedPrompts } from '../prompts/useLibrary.ts';
import { Fold } from '../ui/Fold.tsx';
import { useLanguage, useText } from '../ui/language.tsx';

/** What Naast is and is not, where it comes from, and under which licences. */
export function About() {
  const t = useText();
  const sources = useSources();
  return (
    <>
      <p className="small">{t('settings.version', { version: browser.runtime.getManifest().version })}</p>
      <p>{t('settings.basis')}</p>
      <p>{t('settings.offline')}</p>
      <ul className="pairs">
        {limits.map((limit) => (
          <li key={limit}>{t(`welcome.never.${limit}`)}</li>
        ))}
      </ul>
      <Fold title={t('settings.sources')}>
        <ul className="stack small" lang="nl">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </Fold>
      <p className="small">{t('settings.licence')}</p>
      <a href="/third-party.txt" target="_blank" rel="noreferrer">
        {t('settings.licences')}
      </a>
    </>
  );
}

/** Author and title of everything that a question or a rule rests on, in the order of the alphabet. */
function useSources(): readonly string[] {
  const library = useShippedPrompts();
  const engine = useEngine();
  const language = useLanguage();
  return useMemo(() => {
    const ofRules = (engine?.ruleList() ?? []).map(({ id }) => engine?.ruleTexts(id, language)?.source ?? '');
    const all = new Set([...(library ?? []).map(({ bron }) => bron), ...ofRules]);
    return [...all].filter(Boolean).sort((one, other) => one.localeCompare(other, 'nl'));
  }, [library, engine, language]);
}
