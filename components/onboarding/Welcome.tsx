import { type FormEvent, useId, useState } from 'react';
import type { Role } from '../../lib/analysis/types.ts';
import { usePolicy } from '../policy/usePolicy.ts';
import { useSetting } from '../settings/useSetting.ts';
import { useText } from '../ui/language.tsx';
import { Mark } from '../ui/Mark.tsx';

const roles: readonly Role[] = ['jv', 'lk', 'ib'];

/** First run: which role, and what Naast does and does not do. */
export function Welcome() {
  const t = useText();
  const [, setRole] = useSetting('role');
  const [picked, choose] = useState<Role | null>(null);
  const policy = usePolicy();
  const chosen = picked ?? policy?.role ?? null;
  const [asked, ask] = useState(false);
  const help = useId();

  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) setRole(chosen);
    else ask(true);
  };

  return (
    <main className="welcome">
      <div className="stack">
        <Mark size={44} />
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
        <section aria-labelledby={`${help}-stays`}>
          <h2 className="label" id={`${help}-stays`}>
            {t('welcome.stays')}
          </h2>
          <ul className="pairs facts">
            <li>{t('welcome.nothingLeaves')}</li>
            <li>{t('welcome.onlyWhereYouAsk')}</li>
            <li>{t('welcome.sealedOrNot')}</li>
          </ul>
        </section>
        <p className="note">{t('welcome.limits')}</p>
        <button className="button button-main button-wide" type="submit">
          {t('welcome.begin')}
        </button>
      </form>
    </main>
  );
}
