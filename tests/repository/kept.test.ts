import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/phrasing/rules/index.ts';
import { library } from '../../lib/prompts/library.ts';

const kept = readdirSync('tests/backups', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** All script of the package of an earlier version. */
function scriptOf(version: string): string {
  const files = unzipSync(readFileSync(`tests/backups/${version}/naast-chrome.zip`));
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.js'))
    .map(([, content]) => strFromU8(content))
    .join('\n');
}

describe.each(kept.map(({ name }) => name))('what people of version %s refer to', (version) => {
  const script = scriptOf(version);
  /** The ids of what is listed with these parts right after its id. */
  const idsBefore = (parts: string): string[] =>
    [...script.matchAll(new RegExp(`\\bid:\`([a-z0-9-]+)\`,${parts}`, 'g'))].map(([, id = '']) => id);

  it('every prompt that they can have pinned or hidden is still there, by the same name', () => {
    const ids = idsBefore('categorie:');
    expect(ids.length).toBeGreaterThan(600);
    const now = new Set(library.map(({ id }) => id));
    expect(ids.filter((id) => !now.has(id))).toEqual([]);
  });

  it('every rule that they can have switched off is still there, by the same name', () => {
    const ids = idsBefore('name:`[^`]*`,family:');
    expect(ids.length).toBeGreaterThan(35);
    const now = new Set(rules.map(({ data }) => data.id));
    expect(ids.filter((id) => !now.has(id))).toEqual([]);
  });
});
