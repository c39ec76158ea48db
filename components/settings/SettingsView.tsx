import { Organisation } from '../policy/Organisation.tsx';
import { languages, useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import { RulesOff } from './RulesOff.tsx';
import { Sites } from './Sites.tsx';
import { useSetting } from './useSetting.ts';

/** What the person has chosen; later parts of the product add their own sections here. */
export function SettingsView() {
  const t = useText();
  const [role, setRole] = useSetting('role');
  const [address, setAddress] = useSetting('address');
  const [language, setLanguage] = useSetting('language');
  return (
    <main>
      <h1 className="title">{t('ui.settings')}</h1>
      <div className="form">
        <fieldset className="field">
          <legend className="label">{t('role.label')}</legend>
          <Pills
            options={(['jv', 'lk', 'ib'] as const).map((value) => ({
              value,
              label: t(`role.${value}.name`),
            }))}
            chosen={role ? [role] : []}
            onChange={([chosen]) => chosen && setRole(chosen)}
          />
        </fieldset>
        <fieldset className="field">
          <legend className="label">{t('address.label')}</legend>
          <Pills
            options={(['u', 'je'] as const).map((value) => ({ value, label: t(`address.${value}`) }))}
            chosen={[address]}
            onChange={([chosen]) => chosen && setAddress(chosen)}
          />
        </fieldset>
        <fieldset className="field">
          <legend className="label">{t('settings.language')}</legend>
          <Pills
            options={languages.map(({ code, name }) => ({ value: code, label: name }))}
            chosen={[language]}
            onChange={([chosen]) => chosen && setLanguage(chosen)}
          />
        </fieldset>
        <Organisation />
        <Sites />
        <RulesOff />
      </div>
    </main>
  );
}
