import { appearances, textSizes } from '../../lib/settings/settings.ts';
import { languages, useText } from '../ui/language.tsx';
import { Choice } from './Choice.tsx';
import { useSetting } from './useSetting.ts';

/** How the panel reads: its language, the size of its text, light or dark. */
export function Reading() {
  const t = useText();
  const [language, setLanguage] = useSetting('language');
  const [size, setSize] = useSetting('textSize');
  const [appearance, setAppearance] = useSetting('appearance');
  return (
    <>
      <Choice
        legend={t('settings.language')}
        options={languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
        value={language}
        onChange={setLanguage}
      />
      <Choice
        legend={t('settings.textSize')}
        options={textSizes.map((value) => ({ value, label: t(`settings.textSizes.${value}`) }))}
        value={size}
        onChange={setSize}
      />
      <Choice
        legend={t('settings.appearance')}
        options={appearances.map((value) => ({ value, label: t(`settings.appearances.${value}`) }))}
        value={appearance}
        onChange={setAppearance}
      />
    </>
  );
}
