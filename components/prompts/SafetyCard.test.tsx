import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { SafetyConcern } from '../../lib/analysis/types.ts';
import { LanguageProvider, speak } from '../ui/language.tsx';
import { SafetyCard } from './SafetyCard.tsx';

beforeAll(() => speak('nl'));

function show(concern: SafetyConcern, onHelp?: () => void) {
  const onClose = vi.fn();
  const card = (
    <LanguageProvider>
      <input aria-label="Jouw tekst" />
      <SafetyCard concern={concern} onClose={onClose} {...(onHelp && { onHelp })} />
    </LanguageProvider>
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
      <LanguageProvider>
        <input aria-label="Jouw tekst" />
        {shown && <SafetyCard concern={concern} onClose={() => undefined} />}
      </LanguageProvider>
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
