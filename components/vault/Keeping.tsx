import type { SchemaStore } from '../../lib/vault/store.ts';
import { usePolicy } from '../policy/usePolicy.ts';
import { useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
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
      <PageHead back={{ to: '/schema', label: t('schema.all') }} title={t('vault.keeping')} />
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
