import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { DossierContext } from '../dossier/useDossier.ts';
import { createQueryClient } from '../queries.ts';
import { LanguageProvider, speak } from '../ui/language.tsx';
import { DraftContext, emptyDraft } from './useDraft.ts';
import { WordsView } from './WordsView.tsx';

const noField = { kind: 'no-field' } as const;
const noDossier = {
  subscribe: () => () => undefined,
  getState: () => noField,
  pause: vi.fn(),
  resume: vi.fn(),
  insert: vi.fn(),
};

function WithText({ text }: { text: string }) {
  const draft = useState({ ...emptyDraft, text });
  return (
    <DraftContext value={draft}>
      <WordsView />
    </DraftContext>
  );
}

async function check(text: string) {
  await speak('nl');
  render(
    <QueryClientProvider client={createQueryClient()}>
      <LanguageProvider>
        <DossierContext value={noDossier}>
          <Suspense>
            <WithText text={text} />
          </Suspense>
        </DossierContext>
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

it('what is good stands above what can be looked at once more, whatever comes first in the text', async () => {
  await check('Moeder is zorgmijdend. Moeder vertelde: “Ik tel de uren tot het licht wordt.”');
  await screen.findByRole('heading', { name: 'Om nog even naar te kijken' });
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Dit staat er al', 'Om nog even naar te kijken']);
});

it('a worry about safety stands above both', async () => {
  await check(
    'Vader is lastig. Zij vertelde: “Hij heeft mij gisteren geslagen met een riem, en Sem zag het.”',
  );
  await screen.findByRole('heading', { name: 'Om nog even naar te kijken' });
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Even stilstaan', 'Dit staat er al', 'Om nog even naar te kijken']);
});
