import { Link } from 'wouter';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { usePolicy } from '../policy/usePolicy.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { Locking } from './Locking.tsx';
import { MakeBackup } from './MakeBackup.tsx';
import { Restore } from './Restore.tsx';
import { StartOver } from './StartOver.tsx';

/** How schemas are kept, when they go, and how to let all of them go. */
export function Keeping({ store }: { store: SchemaStore }) {
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
      <RetentionRule />
      <div className="form">
        <Locking />
        <section className="stack">
          <h2 className="subtitle">{t('vault.passphrase')}</h2>
          <ChangePassphrase />
        </section>
        <section className="stack">
          <h2 className="subtitle">{t('backup.title')}</h2>
          <MakeBackup store={store} />
          <Restore store={store} />
        </section>
        <section className="stack">
          <h2 className="subtitle">{t('vault.destroyTitle')}</h2>
          <StartOver label={t('vault.startOver')} />
        </section>
      </div>
    </main>
  );
}

/** How long the organisation lets a schema be kept, when it says so. */
function RetentionRule() {
  const t = useText();
  const days = usePolicy()?.retentionDays ?? null;
  return days === null ? null : <p className="note">{t('vault.daysByOrganisation', { count: days })}</p>;
}
