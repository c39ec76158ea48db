import { Link } from 'wouter';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { StartOver } from './StartOver.tsx';

/** How schemas are kept, when they go, and how to let all of them go. */
export function Keeping() {
  const t = useText();
  return (
    <main>
      <Link className="word role" href="/schema">
        <Icon name="left" /> {t('schema.all')}
      </Link>
      <h1 className="title">{t('vault.keeping')}</h1>
      <p>{t('vault.where')}</p>
      <p>{t('vault.dates')}</p>
      <p>{t('vault.mayBeLost')}</p>
      <section className="stack">
        <h2 className="subtitle">{t('vault.destroyTitle')}</h2>
        <StartOver label={t('vault.startOver')} />
      </section>
    </main>
  );
}
