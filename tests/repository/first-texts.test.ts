import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { firstGroups } from '../../scripts/build/yaml.ts';

const groups = new Map<string, string>();

/** Follows what is imported at once, types left out, and notes which groups of texts are spoken of. */
function follow(file: string, known = new Set<string>()): void {
  if (known.has(file) || !existsSync(file)) return;
  known.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, key = ''] of source.matchAll(/\bt\(\s*[`']([a-z]\w*)\./gi)) groups.set(key, file);
  for (const [, key = ''] of source.matchAll(/\bid(?:="|: '| = .*?')([a-z]\w*)\.\w+['"]/gi))
    groups.set(key, file);
  for (const [, from = ''] of source.matchAll(/^(?:import|export) (?!type\b)[^;]*? from '(\.[^']+)';/gms))
    if (/\.tsx?$/.test(from)) follow(join(dirname(file), from), known);
}

it('gives the first view every group of texts that it speaks of', () => {
  follow('entrypoints/sidepanel/main.tsx');
  expect(groups.size).toBeGreaterThan(5);
  expect([...groups].filter(([group]) => !firstGroups.has(group))).toEqual([]);
});
