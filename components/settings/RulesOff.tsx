import { useEngine } from '../analysis/useAnalysis.ts';
import { useLanguage, useText } from '../ui/language.tsx';
import { useSetting } from './useSetting.ts';

/** The rules of the phrasing check that the person switched off, each one press away from being on again. */
export function RulesOff() {
  const t = useText();
  const language = useLanguage();
  const engine = useEngine();
  const [off, setOff] = useSetting('rulesOff');
  return (
    <section className="stack" aria-labelledby="rules-off">
      <h2 className="label" id="rules-off">
        {t('settings.rules')}
      </h2>
      {off.length === 0 ? (
        <p className="note">{t('settings.noRulesOff')}</p>
      ) : (
        <ul className="stack">
          {off.map((rule) => (
            <li key={rule} className="done">
              <span>{engine?.ruleTexts(rule, language)?.name ?? rule}</span>
              <button
                className="word"
                type="button"
                onClick={() => setOff(off.filter((other) => other !== rule))}
              >
                {t('settings.ruleOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
