import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languages, speak } from './language.tsx';

it('offers every file in locales/ by its own name, Dutch first', () => {
  const files = readdirSync('locales').map((file) => file.replace('.yml', ''));
  expect(languages.map(({ code }) => code).sort()).toEqual(files.sort());
  expect(languages[0]).toEqual({ code: 'nl', name: 'Nederlands' });
});

it('speaks Dutch where a language is no longer there', async () => {
  await speak('en');
  expect(document.documentElement.lang).toBe('en');
  await speak('xx');
  expect(document.documentElement.lang).toBe('nl');
});
