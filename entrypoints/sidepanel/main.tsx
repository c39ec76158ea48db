import '../../components/ui/styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { Panel } from '../../components/Panel.tsx';
import { createQueryClient } from '../../components/queries.ts';
import { followSettings } from '../../components/settings/useSetting.ts';
import { LanguageProvider, speak } from '../../components/ui/language.tsx';
import { settings } from '../../lib/settings/settings.ts';

// The content security policy forbids `new Function`; without this zod would try it and be refused.
z.config({ jitless: true });

const client = createQueryClient();
await Promise.all([followSettings(client), settings.language.read().then(speak)]);
settings.language.watch(() => {
  settings.language.read().then(speak);
});

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has no element to draw in.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Panel />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
