import type { Strength } from '../../lib/analysis/types.ts';
import { useEngine } from '../analysis/useAnalysis.ts';
import { useLanguage, useText } from '../ui/language.tsx';

/** What is already good in the text, before anything else; hidden when there is nothing to show. */
export function Present({ strengths }: { strengths: readonly Strength[] }) {
  const t = useText();
  const language = useLanguage();
  const engine = useEngine();
  const kinds = [...new Set(strengths.map(({ kind }) => kind))];
  if (!engine || kinds.length === 0) return null;
  return (
    <section className="present" aria-labelledby="present-title">
      <h2 className="subtitle" id="present-title">
        {t('phrasing.here')}
      </h2>
      <ul className="pairs">
        {kinds.map((kind) => (
          <li key={kind} lang={language}>
            {engine.strengthText(kind, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
