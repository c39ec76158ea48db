import type { RuleListing } from '../../lib/phrasing/texts.ts';
import { useEngine } from '../analysis/useAnalysis.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Fold } from '../ui/Fold.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { useSetting } from './useSetting.ts';

const families = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Every rule of the phrasing check with what it looks at, on or off. */
export function Rules() {
  const t = useText();
  const engine = useEngine();
  const [off, setOff] = useSetting('rulesOff');
  const listed = engine?.ruleList() ?? [];
  return (
    <>
      <p className="small">{t('settings.rulesAbout')}</p>
      {off.length > 0 && <QuietButton onClick={() => setOff([])}>{t('settings.rulesAllOn')}</QuietButton>}
      {families.map((family) => (
        <Fold key={family} title={t(`settings.families.${family}`)}>
          <ul className="rules">
            {listed
              .filter((rule) => rule.family === family)
              .map((rule) => (
                <RuleSwitch key={rule.id} rule={rule} />
              ))}
          </ul>
        </Fold>
      ))}
    </>
  );
}

function RuleSwitch({ rule: { id, optional } }: { rule: RuleListing }) {
  const t = useText();
  const language = useLanguage();
  const texts = useEngine()?.ruleTexts(id, language);
  const [off, setOff] = useSetting('rulesOff');
  const [on, setOn] = useSetting('rulesOn');
  const isOn = optional ? on.includes(id) && !off.includes(id) : !off.includes(id);
  const change = (wanted: boolean) => {
    setOff(wanted ? off.filter((other) => other !== id) : [...off, id]);
    if (optional) setOn(wanted ? [...on, id] : on.filter((other) => other !== id));
  };
  return (
    <li>
      <label className="switch">
        <input type="checkbox" checked={isOn} onChange={(event) => change(event.target.checked)} />
        <span>
          <b lang={language}>{texts?.name ?? id}</b>
          {optional && <span className="small"> {t('settings.optional')}</span>}
          <br />
          <span className="small" lang={language}>
            {texts?.effect}
          </span>
        </span>
      </label>
    </li>
  );
}
