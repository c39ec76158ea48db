import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../scripts/build/flatten.ts';

const page = readFileSync('docs/handleiding.md', 'utf8');
const texts = Object.values(flatten(parse(readFileSync('locales/nl.yml', 'utf8'))));

/** In italics or bold, and not a text of the panel: keys, a theme, what one says oneself. */
const other = [
  'Alt+Shift+L',
  'bij: slapen',
  'Wat je organisatie koos',
  'Ik gebruik een hulpje om mijn woorden te wegen. Er gaat niets over jullie naar buiten.',
];
const comparable = (text: string): string => text.toLowerCase().replaceAll(/[‘’']/g, '’');
const stressed = [...page.matchAll(/\*\*(.+?)\*\*|\*(.+?)\*/g)].map(
  ([, bold, italic]) => bold ?? italic ?? '',
);

describe('the page for users', () => {
  it('calls what stands in the panel as the panel calls it', () => {
    expect(stressed.length).toBeGreaterThan(15);
    const shown = texts.map(comparable);
    const unknown = stressed.filter((words) => !other.includes(words) && !shown.includes(comparable(words)));
    expect(unknown).toEqual([]);
  });

  it('is read in five minutes', () => {
    const words = page.replaceAll(/!?\[|\]\([^)]*\)|[|#*-]/g, ' ').match(/\S+/g) ?? [];
    expect(words.length).toBeLessThanOrEqual(1_000);
  });
});
