import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createQueryClient } from '../queries.ts';
import { LanguageProvider, speak } from './language.tsx';
import { SlowButton } from './SlowButton.tsx';
import { useStoppable } from './useStoppable.ts';

beforeEach(async () => {
  await speak('nl');
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** What the work waits for, and what it told. */
let letGo: (result: string) => void;
let told: string[];

function Baking() {
  const work = useStoppable(async (_: undefined, signal) => {
    const result = await new Promise<string>((resolve) => {
      letGo = resolve;
    });
    signal.throwIfAborted();
    told.push(`did ${result}`);
    return result;
  });
  return (
    <SlowButton
      work={work}
      says="Het bestand wordt gemaakt."
      onClick={() => work.start(undefined, { onSuccess: (result) => told.push(`showed ${result}`) })}
    >
      Maak het bestand
    </SlowButton>
  );
}

function show() {
  told = [];
  render(
    <QueryClientProvider client={createQueryClient()}>
      <LanguageProvider>
        <Baking />
      </LanguageProvider>
    </QueryClientProvider>,
  );
  const button = screen.getByRole('button', { name: 'Maak het bestand' });
  button.focus();
  return button;
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const press = (button: HTMLElement) => act(async () => button.click());

it('says nothing of what is quick', async () => {
  const button = show();
  await press(button);
  await pass(290);
  expect(button.textContent).toBe('Maak het bestand');
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  letGo('it');
  await pass(400);
  expect(button.textContent).toBe('Maak het bestand');
  expect(told).toEqual(['did it', 'showed it']);
});

it('says in its own place what takes long, and goes back when it is done', async () => {
  const button = show();
  await press(button);
  await pass(310);
  expect(button.textContent).toBe('Het bestand wordt gemaakt.');
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('Het bestand wordt gemaakt.');
  letGo('it');
  await pass(0);
  expect(button.textContent).toBe('Maak het bestand');
  expect(screen.getByRole('status').textContent).toBe('');
});

it('drops what still comes of it when somebody stops, and the keyboard stays where it was', async () => {
  const button = show();
  await press(button);
  await pass(310);
  await press(screen.getByRole('button', { name: 'Stop' }));
  await pass(0);
  expect(button.textContent).toBe('Maak het bestand');
  expect(button.hasAttribute('aria-disabled')).toBe(false);
  expect(document.activeElement).toBe(button);
  letGo('it');
  await pass(400);
  expect(told).toEqual([]);
});
