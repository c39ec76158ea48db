import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createQueryClient } from '../queries.ts';
import { LanguageProvider, speak } from '../ui/language.tsx';
import { Organisation } from './Organisation.tsx';

beforeEach(() => fakeBrowser.reset());

async function show(client = createQueryClient()) {
  await speak('nl');
  return render(
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Organisation />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

it('says what the organisation has set, and that part of it is not right', async () => {
  await browser.storage.managed.set({
    helpText: 'Bel 1234.',
    meldcode: 'https://intranet.example/meldcode',
    lockMinutes: 5,
    retentionDays: 30,
    vault: false,
    allowedSites: ['*.voorbeeld.nl', 'dossier.example'],
    blockedSites: ['geen site'],
  });
  await show();
  expect(await screen.findByText('Door je organisatie ingesteld')).toBeDefined();
  for (const sentence of [
    'Bel 1234.',
    'Jullie meldcode staat op https://intranet.example/meldcode',
    'De kluis gaat na hooguit 5 minuten op slot.',
    'Een schema blijft hooguit 30 dagen.',
    'Er is geen kluis. Een schema is weg als je het paneel sluit.',
    'Naast leest alleen mee op: *.voorbeeld.nl en dossier.example.',
    'Een deel van de instellingen van je organisatie klopt niet. Laat het je beheerder weten.',
  ])
    expect(screen.getByText(sentence)).toBeDefined();
});

it('sees what the browser learnt while nothing on the screen asked for it', async () => {
  const client = createQueryClient();
  const first = await show(client);
  await waitFor(() => expect(client.isFetching()).toBe(0));
  first.unmount();
  await browser.storage.managed.set({ lockMinutes: 1 });
  await show(client);
  expect(await screen.findByText('De kluis gaat na hooguit één minuut op slot.')).toBeDefined();
});

it('says nothing when nothing is set, and follows what the browser learns later', async () => {
  const { container } = await show();
  await waitFor(() => expect(container.innerHTML).toBe(''));
  await browser.storage.managed.set({ lockMinutes: 1 });
  expect(await screen.findByText('De kluis gaat na hooguit één minuut op slot.')).toBeDefined();
});
