import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packCardSchema } from '../../lib/collection/pack.ts';
import { readPack } from '../../lib/collection/read-pack.ts';
import { categories } from '../../lib/prompts/card.ts';

const page = readFileSync('docs/pakket.md', 'utf8');

it('the example on the page about packs is a pack', () => {
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(readPack(example).ok).toBe(true);
});

it('the page about packs names every part and every category', () => {
  const parts = new Set(packCardSchema.def.options.flatMap((form) => Object.keys(form.def.shape)));
  expect([...parts].filter((part) => !page.includes(`\`${part}\``))).toEqual([]);
  expect(categories.filter((category) => !page.includes(category))).toEqual([]);
});
