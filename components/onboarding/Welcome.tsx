import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { Role } from '../../lib/analysis/types.ts';
import { usePolicy } from '../policy/usePolicy.ts';
import { useSetting } from '../settings/useSetting.ts';
import { Button } from '../ui/Button.tsx';
import { languages, useText } from '../ui/language.tsx';
import { Mark } from '../ui/Mark.tsx';
import { WordSelect } from '../ui/WordSelect.tsx';
import { StaysHere } from './StaysHere.tsx';

const roles: readonly Role[] = ['jv', 'lk', 'ib'];

/** First run: which role, and what stays here. One can begin at once, or look first how it works. */
export function Welcome() {
  const t = useText();
  const [, go] = useLocation();
  const [, setRole] = useSetting('role');
  const [language, setLanguage] = useSetting('language');
  const [picked, choose] = useState<Role | null>(null);
  const policy = usePolicy();
  const chosen = picked ?? policy?.role ?? null;
  const [asked, ask] = useState(false);
  const help = useId();

  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!chosen) return ask(true);
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter?.getAttribute('value') === 'look') go('/welkom');
    return setRole(chosen);
  };

  return (
    <main className="welcome">
      <div className="stack">
        <div className="welcome-top">
          <Mark size={44} />
          <WordSelect
            label={t('welcome.language')}
            options={languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
            value={language}
            onChange={setLanguage}
          />
        </div>
        <h1 className="title">{t('welcome.title')}</h1>
        <p className="quiet">{t('welcome.intro')}</p>
      </div>
      <form className="form" onSubmit={begin}>
        <fieldset className="stack" aria-describedby={help}>
          <legend className="label legend-gap">{t('welcome.role')}</legend>
          {roles.map((role) => (
            <label key={role} className="option">
              <input type="radio" name="role" checked={role === chosen} onChange={() => choose(role)} />
              <b>{t(`role.${role}.name`)}</b>
              <span className="small">{t(`role.${role}.about`)}</span>
            </label>
          ))}
          <p id={help} className="help" aria-live="polite">
            {asked && !chosen && t('welcome.chooseFirst')}
          </p>
        </fieldset>
        <StaysHere />
        <p className="note">{t('welcome.limits')}</p>
        <div className="stack">
          <Button kind="main" wide submit>
            {t('welcome.begin')}
          </Button>
          <Button wide submit value="look">
            {t('welcome.look')}
          </Button>
        </div>
      </form>
    </main>
  );
}
