import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { LanguageProvider, speak } from '../ui/language.tsx';
import { FindingCard } from './FindingCard.tsx';

const texts = {
  name: 'Weigert',
  title: '‘{woorden}’ zegt wie zij is',
  effect: 'Het verhaal raakt uit beeld.',
  why: 'Afstand beschermt.',
  source: 'A. van der Pas, ouderschapstheorie',
  rewrites: ['Moeder belde ___ af.'],
  level: 'let-op',
} as const;

function Opened() {
  const [open, setOpen] = useState(true);
  return (
    <LanguageProvider>
      <FindingCard
        finding={{ rule: 'weerstand', level: 'let-op', start: 0, end: 11 }}
        texts={texts}
        words="zorgmijdend"
        open={open}
        onToggle={setOpen}
        onTakeOver={() => undefined}
        onLeave={() => undefined}
        onRuleOff={() => undefined}
      />
    </LanguageProvider>
  );
}

beforeAll(() => speak('nl'));

describe('a finding', () => {
  it('names the words and gives reason, source and a rewrite with a gap', () => {
    render(<Opened />);
    expect(screen.getByText('‘zorgmijdend’ zegt wie zij is')).toBeTruthy();
    expect(screen.getByText('Bron: A. van der Pas, ouderschapstheorie')).toBeTruthy();
    expect(screen.getByText('vul zelf in')).toBeTruthy();
  });

  it('closes on Escape and gives the focus back to its title', () => {
    const { container } = render(<Opened />);
    const details = container.querySelector('details');
    const leave = screen.getByRole('button', { name: 'Laat staan' });
    leave.focus();
    fireEvent.keyDown(leave, { key: 'Escape' });
    expect(details?.open).toBe(false);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });
});
