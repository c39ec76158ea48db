import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../scripts/build/flatten.ts';

const page = readFileSync('docs/handleiding.md', 'utf8');
const texts = Object.values(flatten(parse(readFileSync('locales/nl.yml', 'utf8'))));

/** In italics or bold, and not a text of the panel: keys, a theme, what one says oneself, titles. */
const other = [
  'Alt+Shift+L',
  'bij: slapen',
  'Wat je organisatie koos',
  'kan niet',
  'Not defended',
  'Houding & Handelen bij (vermoedens van) kindermishandeling',
  'Ik gebruik een hulpje om mijn woorden te wegen. Er gaat niets over jullie naar buiten.',
];
const comparable = (text: string): string => text.toLowerCase().replaceAll(/[‘’']/g, '’');
const shown = texts.map(comparable);
const unknownIn = (words: readonly string[]): readonly string[] =>
  words.filter((one) => !other.includes(one) && !shown.some((text) => text.startsWith(comparable(one))));

const italics = /(?<!\*)\*([^*\n]+)\*(?!\*)/g;
const bold = /\*\*([^*\n]+)\*\*/g;
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, words = '']) => words);

describe('the page for users', () => {
  it('calls what stands in the panel as the panel calls it', () => {
    const stressed = [...found(page, italics), ...found(page, bold)];
    expect(stressed.length).toBeGreaterThan(15);
    expect(unknownIn(stressed)).toEqual([]);
  });

  it('is read in five minutes', () => {
    const words = page.replaceAll(/!?\[|\]\([^)]*\)|[|#*-]/g, ' ').match(/\S+/g) ?? [];
    expect(words.length).toBeLessThanOrEqual(1_000);
  });
});

it.each(['privacy', 'privacy-fg', 'beheer', 'methode'])('the page %s does so too', (name) => {
  const words = found(readFileSync(`docs/${name}.md`, 'utf8'), italics);
  expect(words).not.toEqual([]);
  expect(unknownIn(words)).toEqual([]);
});
