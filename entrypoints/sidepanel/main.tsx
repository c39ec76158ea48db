// First of all: see begin.ts.
import { hasCollection, presence, storedSettings } from './begin.ts';
import '../../components/ui/styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { WithDossier } from '../../components/dossier/WithDossier.tsx';
import { Panel } from '../../components/Panel.tsx';
import { warmPrompts } from '../../components/prompts/warm.ts';
import { createQueryClient, queryKeys } from '../../components/queries.ts';
import { followAppearance, showAppearance } from '../../components/settings/appearance.ts';
import { followSettings } from '../../components/settings/useSetting.ts';
import { firstPaint } from '../../components/ui/first-paint.ts';
import { LanguageProvider, readEveryText, speak } from '../../components/ui/language.tsx';
import { emptyCollection } from '../../lib/collection/empty.ts';
import { watchManaged } from '../../lib/policy/managed.ts';
import { settings } from '../../lib/settings/settings.ts';

// The content security policy forbids `new Function`; without this zod would try it and be refused. Set where zod
// looks for it: the library itself is loaded after the first cards.
globalThis.__zod_globalConfig = { jitless: true };

/** One store for as long as the panel is open. */
async function openDossier() {
  await firstPaint;
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
  const [values, gathered] = await Promise.all([storedSettings, hasCollection]);
  // Only who wants the vault locked with the last panel has something to wait for.
  if (values.lockOnClose) await presence;
  followSettings(client, values);
  if (!gathered) client.setQueryData(queryKeys.collection, emptyCollection);
  const { language, appearance, textSize } = values;
  await speak(language, ['first']);
  showAppearance(document.documentElement, appearance, textSize);
  followAppearance(document.documentElement);
  settings.language.watch(() => {
    settings.language.read().then((chosen) => speak(chosen, []));
  });

  // At once, and not when the browser comes round to it: there is nothing on screen that could be kept waiting.
  flushSync(() =>
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
    ),
  );
  await firstPaint;
  await Promise.all([readEveryText(), warmPrompts(client)]);
}

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has no element to draw in.');
openPanel(root).catch(async (error: unknown) => {
  // What is on screen already says by itself what it misses.
  if (root.hasChildNodes()) throw error;
  await (await import('../../components/NotOpened.tsx')).showNotOpened(error, root);
});
