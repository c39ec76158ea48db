import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../lib/phrasing/rules/index.ts';
import { library } from '../../lib/prompts/library.ts';

const page = readFileSync('docs/methode.md', 'utf8');
const listed = [...page.slice(page.indexOf('## Bronnen')).matchAll(/^\| ([^|]+?) \|/gm)].map(
  ([, name]) => name,
);

it('the page about the approach has every source that a prompt or a rule names, and no other', () => {
  const cited = new Set([...library.map(({ bron }) => bron), ...rules.map(({ data }) => data.source)]);
  expect(listed.filter((name) => name !== 'bron' && name !== '---').sort()).toEqual([...cited].sort());
});
