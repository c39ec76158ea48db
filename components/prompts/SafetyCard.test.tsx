import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SafetyConcern } from '../../lib/analysis/types.ts';
import { createQueryClient, queryKeys } from '../queries.ts';
import { LanguageProvider, speak } from '../ui/language.tsx';
import { SafetyCard } from './SafetyCard.tsx';

beforeAll(() => speak('nl'));

beforeEach(() => fakeBrowser.reset());

/** The panel knows what the person set before it shows anything. */
function Around({ children, own = null }: { children: ReactNode; own?: string | null }) {
  const client = createQueryClient();
  client.setQueryData(queryKeys.setting('meldcode'), own);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>{children}</LanguageProvider>
    </QueryClientProvider>
  );
}

function show(concern: SafetyConcern, onHelp?: () => void, own: string | null = null) {
  const onClose = vi.fn();
  const card = (
    <Around own={own}>
      <input aria-label="Jouw tekst" />
      <SafetyCard concern={concern} onClose={onClose} {...(onHelp && { onHelp })} />
    </Around>
  );
  return { onClose, ...render(card) };
}

const card = () => screen.getByRole('region', { name: 'Even stilstaan' });
const steps = () => screen.getAllByRole('term').map(({ textContent }) => textContent);
const body = () => [...card().querySelectorAll('p, dd')].map(({ textContent }) => textContent).join(' ');
const everyConcern: SafetyConcern[] = ['kind', 'ouder'];

describe('the calm card', () => {
  it.each(everyConcern)(
    'about a %s asks first whether there is danger now, and ends with the record',
    (concern) => {
      show(concern);
      expect(steps()).toEqual(['Is er nu gevaar?', 'Geen direct gevaar?', 'In het dossier']);
      expect(body()).toMatch(
        /^Je schrijft over .* Naast weegt dit niet; jij en je collega’s doen dat\. ?Bel 112/,
      );
    },
  );

  it.each(everyConcern)(
    'about a %s weighs nothing, softens nothing and never says whether to report',
    (concern) => {
      show(concern);
      expect(body()).not.toMatch(
        /\bmeld(?:en|t|ing)?\b|niet nodig|moet(?:en)?\b|risico|score|signaal|ernstig/i,
      );
      expect(body()).not.toMatch(/misschien|mogelijk|waarschijnlijk|lijkt|valt mee|een beetje|hopelijk/i);
    },
  );

  it.each(everyConcern)('about a %s comes quietly: nothing is called out, and the focus stays', (concern) => {
    const beside = (shown: boolean) => (
      <Around>
        <input aria-label="Jouw tekst" />
        {shown && <SafetyCard concern={concern} onClose={() => undefined} />}
      </Around>
    );
    const { rerender } = render(beside(false));
    screen.getByLabelText('Jouw tekst').focus();
    rerender(beside(true));
    expect(document.activeElement).toBe(screen.getByLabelText('Jouw tekst'));
    expect(card().getAttribute('aria-live')).toBe('polite');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(card().querySelector('img, svg, [class*="alert"], [class*="warning"]')).toBeNull();
  });

  it('about a child leads to the meldcode of the organisation and to who thinks along', () => {
    show('kind');
    expect(body()).toContain('Volg jullie meldcode.');
    expect(body()).toContain('Veilig Thuis denkt mee, ook zonder namen.');
    expect(body()).toContain('wat je zag en hoorde, wanneer, en van wie');
  });

  it('about a parent has words of its own: nobody is left alone, and no meldcode', () => {
    show('ouder');
    expect(body()).toContain('Laat de ouder niet alleen.');
    expect(body()).toContain('De huisarts kan vandaag meedenken.');
    expect(body()).toContain('wat de ouder zei, in eigen woorden');
    expect(body()).not.toMatch(/meldcode|Veilig Thuis/);
  });

  it('about a child opens the page with the meldcode that the person set, in a tab that is not told of Naast', () => {
    show('kind', undefined, 'https://intranet.example/meldcode');
    const page = screen.getByRole('link', { name: 'Open onze meldcode (in een nieuw tabblad)' });
    expect([page.getAttribute('href'), page.getAttribute('target'), page.getAttribute('rel')]).toEqual([
      'https://intranet.example/meldcode',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('opens what the organisation set rather than what the person set', async () => {
    await browser.storage.managed.set({ meldcode: 'https://organisatie.example/' });
    show('kind', undefined, 'https://eigen.example/');
    await waitFor(() =>
      expect(screen.getByRole('link').getAttribute('href')).toBe('https://organisatie.example/'),
    );
  });

  it('opens no page where none is set, and never about a parent', () => {
    const { unmount } = show('kind');
    expect(screen.queryByRole('link')).toBeNull();
    unmount();
    show('ouder', undefined, 'https://intranet.example/meldcode');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('helps to say it clearly where there are sentences for it, and closes when asked', () => {
    const onHelp = vi.fn();
    const { onClose } = show('kind', onHelp);
    screen.getByRole('button', { name: 'Help mij het helder te zeggen' }).click();
    screen.getByRole('button', { name: 'Sluit deze kaart' }).click();
    expect([onHelp.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });

  it('offers no help where there are no sentences', () => {
    show('kind');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Sluit deze kaart']);
  });
});
