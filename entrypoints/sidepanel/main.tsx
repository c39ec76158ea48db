import '../../components/ui/styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { WithDossier } from '../../components/dossier/WithDossier.tsx';
import { Panel } from '../../components/Panel.tsx';
import { warmPrompts } from '../../components/prompts/warm.ts';
import { createQueryClient } from '../../components/queries.ts';
import { followAppearance, showAppearance } from '../../components/settings/appearance.ts';
import { followSettings } from '../../components/settings/useSetting.ts';
import { LanguageProvider, readEveryText, speak } from '../../components/ui/language.tsx';
import { watchManaged } from '../../lib/policy/managed.ts';
import { settings } from '../../lib/settings/settings.ts';
import { lockWithTheLastPanel } from '../../lib/vault/presence.ts';

// The content security policy forbids `new Function`; without this zod would try it and be refused.
z.config({ jitless: true });

/** One store for as long as the panel is open. */
async function openDossier() {
  const [{ DossierStore }, { mayBeRead }] = await Promise.all([
    import('../../lib/dossier/panel/store.ts'),
    import('../../lib/policy/sites.ts'),
  ]);
  const dossier = new DossierStore(browser, mayBeRead);
  dossier.start();
  watchManaged(() => dossier.rulesChanged());
  return dossier;
}

/**
 * A function, and not the module itself, waits: what is loaded later takes parts from this module, and a module that
 * still waits gives none.
 */
async function openPanel(root: Element): Promise<void> {
  const client = createQueryClient();
  const [{ language, appearance, textSize }] = await Promise.all([
    followSettings(client),
    lockWithTheLastPanel({
      locks: navigator.locks,
      panel: window,
      send: (message) => browser.runtime.sendMessage(message),
      locksOnClose: settings.lockOnClose.read,
      lock: async () => (await import('../../lib/vault/session-item.ts')).browserSession.close(),
    }),
  ]);
  await speak(language, ['first']);
  showAppearance(document.documentElement, appearance, textSize);
  followAppearance(document.documentElement);
  settings.language.watch(() => {
    settings.language.read().then((chosen) => speak(chosen, []));
  });

  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LanguageProvider>
          <WithDossier load={openDossier}>
            <Panel />
          </WithDossier>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
  // The first cards need these: they are read while the frame around them is drawn.
  void Promise.all([readEveryText(), warmPrompts(client)]);
}

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has no element to draw in.');
openPanel(root).catch(async (error: unknown) =>
  (await import('../../components/NotOpened.tsx')).showNotOpened(error, root),
);
