import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import { Organisation } from '../policy/Organisation.tsx';
import { useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Locking } from '../vault/Locking.tsx';
import { About } from './About.tsx';
import { Meldcode } from './Meldcode.tsx';
import { OwnWindow } from './OwnWindow.tsx';
import { Reading } from './Reading.tsx';
import { Rules } from './Rules.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { Work } from './Work.tsx';

/** What opens the vault is loaded by itself: the rest of the settings does without it. */
const StartOver = lazy(async () => ({ default: (await import('../vault/StartOver.tsx')).StartOver }));

/** Everything that a person can choose, and what Naast is and is not. */
export function SettingsView() {
  const t = useText();
  return (
    <main>
      <PageHead title={t('ui.settings')}>
        <Link href="/welkom">{t('settings.welcomeAgain')}</Link>
      </PageHead>
      <div className="form">
        <Work />
        <Reading />
        <Part title={t('settings.window')}>
          <OwnWindow />
        </Part>
        <Part title={t('settings.rules')}>
          <Rules />
        </Part>
        <Organisation />
        <Meldcode />
        <Sites />
        <Locking />
        <Part title={t('settings.prompts')}>
          <p className="small">{t('settings.promptsAbout')}</p>
          <Link href="/vragen/mijn">{t('settings.promptsOpen')}</Link>
        </Part>
        <Part title={t('settings.shortcuts')}>
          <Shortcuts />
        </Part>
        <Part title={t('settings.kept')}>
          <p className="small">{t('settings.keptAbout')}</p>
          <Link href="/schema/bewaren">{t('vault.keeping')}</Link>
          <Suspense fallback={null}>
            <StartOver label={t('settings.destroyAll')} />
          </Suspense>
        </Part>
        <Part title={t('settings.about')}>
          <About />
        </Part>
      </div>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack">
      <h2 className="label">{title}</h2>
      {children}
    </section>
  );
}
