import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GappedSentence } from './GappedSentence.tsx';

function show(sentence: string) {
  const { container } = render(<GappedSentence sentence={sentence} gap={(index) => `[${index}]`} />);
  const unbroken = [...container.querySelectorAll('.unbroken')].map(({ textContent }) => textContent);
  return { text: container.textContent, unbroken };
}

test('a mark behind a gap stays with it, and the sentence is whole', () => {
  expect(show('Afgesproken: ik ___, de ouder ___, en op ___.')).toEqual({
    text: 'Afgesproken: ik [0], de ouder [1], en op [2].',
    unbroken: ['[0],', '[1],', '[2].'],
  });
});

test('a sentence may begin with a gap, or have none', () => {
  expect(show('___ vroeg om hulp.')).toEqual({ text: '[0] vroeg om hulp.', unbroken: ['[0]'] });
  expect(show('Geen gat.')).toEqual({ text: 'Geen gat.', unbroken: [] });
});
