import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { DossierState } from '../../lib/dossier/dossier.ts';
import { DossierContext } from '../dossier/useDossier.ts';
import { LanguageProvider, speak } from '../ui/language.tsx';
import { Listening } from './Listening.tsx';

beforeAll(() => speak('nl'));

/** Listening mode in a panel that was at this; tells whether it reads along now. */
function listen(before: DossierState) {
  let reads = before.kind !== 'paused';
  const store = {
    subscribe: () => () => undefined,
    getState: () => before,
    pause: () => {
      reads = false;
    },
    resume: () => {
      reads = true;
    },
    insert: vi.fn(),
  };
  const { hook } = memoryLocation({ path: '/luisteren' });
  render(
    <LanguageProvider>
      <DossierContext value={store}>
        <Router hook={hook}>
          <Route path="/luisteren" component={Listening} />
          <Route path="/vragen">terug</Route>
        </Router>
      </DossierContext>
    </LanguageProvider>,
  );
  return { reads: () => reads, user: userEvent.setup() };
}

const noField = { kind: 'no-field' } as const;

describe('listening mode', () => {
  it('is silent: reading along stops, and there is nothing but two lines and the way out', () => {
    const { reads } = listen(noField);
    expect(reads()).toBe(false);
    expect(document.body.textContent).toBe('LuisterstandNaast is stil en leest niet mee.Klaar met luisteren');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('puts the focus on the way out', () => {
    listen(noField);
    expect(document.activeElement?.textContent).toBe('Klaar met luisteren');
  });

  it.each(['{Enter}', '{Escape}'])('ends with %s, and Naast reads along again', async (key) => {
    const { user, reads } = listen(noField);
    await user.keyboard(key);
    expect(screen.getByText('terug')).toBeDefined();
    expect(reads()).toBe(true);
  });

  it('leaves reading along off for who had it off before', async () => {
    const { user, reads } = listen({ kind: 'paused' });
    await user.keyboard('{Escape}');
    expect(reads()).toBe(false);
  });
});
