import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { promises } from '../../scripts/prove/promises.ts';

const page = readFileSync('docs/beloften.md', 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

it('the page of promises has the promises that are proven, in the same order', () => {
  const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(promises.map(({ name }) => name));
});

it.each(promises.map(({ name, tests, commands }) => [name, tests, commands ?? []] as const))(
  '%s: its evidence is there',
  (_, tests, commands) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((file) => !existsSync(file))).toEqual([]);
    expect(commands.filter(([command = '']) => !(command in scripts))).toEqual([]);
  },
);
