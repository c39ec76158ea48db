import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { splitSentences } from '../../dutch/sentences.ts';
import { findContext } from '../index.ts';
import { themeIds, themeTexts } from '../texts.ts';
import { allThemeIds } from '../theme-ids.ts';
import { parseTheme } from './schema.ts';

const examplesSchema = z.strictObject({
  wel: z.array(z.string()).check(z.minLength(6)),
  niet: z.array(z.string()).check(z.minLength(6)),
});

const fileOf = (id: string, kind: string) => new URL(`${id.replaceAll('_', '-')}.${kind}`, import.meta.url);

const themesIn = (text: string) =>
  findContext(splitSentences(text), { mode: 'notitie', role: 'jv', moment: 'na' }).themes;

test('every theme stands once in both lists, in the same order, with its texts in two languages', () => {
  expect(new Set(themeIds()).size).toBe(themeIds().length);
  expect(themeIds()).toEqual(allThemeIds);
  for (const id of themeIds()) {
    expect(themeTexts(id)?.bij).toBeTruthy();
    expect(themeTexts(id, 'en')?.zin).not.toBe(themeTexts(id)?.zin);
  }
  expect(themeTexts('geen_thema')).toBeNull();
});

test('a theme file that cannot be used says why', () => {
  expect(() => parseTheme({ id: 'Slapen', naam: 'Slapen' })).toThrow(/^Theme Slapen cannot be used\..*bij/s);
  expect(() => parseTheme(null)).toThrow('without an id');
});

describe.each(themeIds())('%s', (id) => {
  const { wel, niet } = examplesSchema.parse(parse(readFileSync(fileOf(id, 'examples.yml'), 'utf8')));

  test.each(wel)('fires: %s', (text) => {
    const hit = themesIn(text).find((theme) => theme.id === id);
    expect(hit).toBeDefined();
    expect(text.slice(hit?.start, hit?.end).trim()).not.toBe('');
  });

  test.each(niet)('does not fire: %s', (text) => {
    expect(themesIn(text).map((theme) => theme.id)).not.toContain(id);
  });
});
