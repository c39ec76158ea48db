import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settings } from '../../lib/settings/settings.ts';
import { createQueryClient, queryKeys } from '../queries.ts';
import { LanguageProvider, speak } from '../ui/language.tsx';
import { Meldcode } from './Meldcode.tsx';

beforeEach(() => fakeBrowser.reset());

async function show() {
  await speak('nl');
  const client = createQueryClient();
  client.setQueryData(queryKeys.setting('meldcode'), await settings.meldcode.read());
  render(
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Meldcode />
      </LanguageProvider>
    </QueryClientProvider>,
  );
  return client;
}

const field = () => screen.findByRole('textbox', { name: 'Onze meldcode' });

async function keep(words: string): Promise<void> {
  await userEvent.clear(await field());
  if (words !== '') await userEvent.type(await field(), words);
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar dit adres' }));
}

it('keeps an address as it is spoken, and lets go of it again', async () => {
  await show();
  await keep(' intranet.example/meldcode ');
  expect(await screen.findByText('Het adres is bewaard.')).toBeDefined();
  expect(await settings.meldcode.read()).toBe('https://intranet.example/meldcode');
  expect(await field()).toHaveProperty('value', 'https://intranet.example/meldcode');
  await keep('');
  expect(await screen.findByText('Er staat geen adres meer.')).toBeDefined();
  expect(await settings.meldcode.read()).toBeNull();
});

it.each(['http://intranet.example/', 'javascript:alert(1)', 'niet een adres'])(
  'says that it cannot open %s, and keeps what was there',
  async (words) => {
    await settings.meldcode.write('https://intranet.example/');
    await show();
    await keep(words);
    const said = await screen.findByText('Dit adres kan Naast niet openen. Het begint met https://.');
    expect((await field()).getAttribute('aria-describedby')).toContain(said.id);
    expect((await field()).getAttribute('aria-invalid')).toBe('true');
    expect(await settings.meldcode.read()).toBe('https://intranet.example/');
  },
);

it('is not there where the organisation set it for everyone', async () => {
  await browser.storage.managed.set({ meldcode: 'https://organisatie.example/' });
  const client = await show();
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(screen.queryByRole('textbox')).toBeNull();
});
