import '../../components/ui/styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { DossierContext } from '../../components/dossier/useDossier.ts';
import { Panel } from '../../components/Panel.tsx';
import { createQueryClient } from '../../components/queries.ts';
import { followSettings } from '../../components/settings/useSetting.ts';
import { LanguageProvider, speak } from '../../components/ui/language.tsx';
import { DossierStore } from '../../lib/dossier/panel/store.ts';
import { settings } from '../../lib/settings/settings.ts';
import { tellWhenClosed } from '../../lib/vault/tell-when-closed.ts';

// The content security policy forbids `new Function`; without this zod would try it and be refused.
z.config({ jitless: true });

const client = createQueryClient();
await Promise.all([followSettings(client), settings.language.read().then(speak)]);
settings.language.watch(() => {
  settings.language.read().then(speak);
});

const dossier = new DossierStore(browser);
dossier.start();

tellWhenClosed(window, browser);

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has no element to draw in.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <DossierContext value={dossier}>
          <Panel />
        </DossierContext>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
