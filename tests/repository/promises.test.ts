import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { promises } from '../../scripts/prove/promises.ts';

const page = readFileSync('docs/beloften.md', 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

it('the page of promises has the promises that are proven, in the same order', () => {
  const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(promises.map(({ name }) => name));
});

it.each(promises)('$name: its evidence is there', ({ tests, inBrowser = {}, commands = [] }) => {
  const files = [...tests, ...Object.keys(inBrowser)];
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(commands.filter(({ command: [name = ''] }) => !(name in scripts))).toEqual([]);
  for (const [file, titles] of Object.entries(inBrowser)) {
    if (titles === 'all') continue;
    const parts = titles.flatMap((title) => title.split(' > '));
    expect(parts.filter((part) => !readFileSync(file, 'utf8').includes(part))).toEqual([]);
  }
});

it.each(promises)('$name: the short form shows something too', ({ tests, inBrowser = {}, commands = [] }) => {
  expect(tests.length + Object.values(inBrowser).flat().length + commands.length).toBeGreaterThan(0);
});
