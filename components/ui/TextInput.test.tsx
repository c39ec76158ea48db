import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TextArea, TextInput } from './TextInput.tsx';

test.each([
  ['one line', <TextInput key="line" aria-label="Jouw tekst" />],
  ['a text', <TextArea key="text" aria-label="Jouw tekst" />],
])('what is typed in %s goes to no checker or memory of the browser', (_, field) => {
  render(field);
  const shown = screen.getByLabelText('Jouw tekst');
  expect(shown.getAttribute('spellcheck')).toBe('false');
  expect(shown.getAttribute('autocomplete')).toBe('off');
  expect(shown.getAttribute('writingsuggestions')).toBe('false');
});
