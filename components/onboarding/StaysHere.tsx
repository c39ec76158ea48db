import { useId } from 'react';
import { useText } from '../ui/language.tsx';

/** Where what one types stays. */
export function StaysHere() {
  const t = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className="label" id={id}>
        {t('welcome.stays')}
      </h2>
      <ul className="pairs facts">
        <li>{t('welcome.nothingLeaves')}</li>
        <li>{t('welcome.onlyWhereYouAsk')}</li>
        <li>{t('welcome.sealedOrNot')}</li>
      </ul>
    </section>
  );
}
