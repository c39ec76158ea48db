import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../scripts/build/flatten.ts';

const dutch = flatten(parse(readFileSync('locales/nl.yml', 'utf8')));
const english = flatten(parse(readFileSync('locales/en.yml', 'utf8')));
const sources = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'components', 'entrypoints', 'lib', 'scripts/build', 'wxt.config.ts'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const all = sources.map(({ text }) => text).join('\n');

/** A key is used when it stands in the code whole, or when the code builds it from its first part: `role.${role}.name`. */
function isUsed(key: string): boolean {
  if (key.startsWith('manifest.')) return all.includes(key.replaceAll('.', '_'));
  if (all.includes(`'${key}'`) || all.includes(`"${key}"`)) return true;
  const parts = key.split('.');
  return parts.some((_, index) => {
    if (index === 0) return false;
    const before = parts.slice(0, index).join('.');
    const after = parts.slice(index + 1).join('.');
    return all.includes(`\`${before}.\${`) && (after === '' || all.includes(`}.${after}\``));
  });
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)(?=[,}])|<(\d)>/g)].map((match) => match[0]).sort();

describe('the texts of the panel', () => {
  it('are complete in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
  });

  it.each(Object.keys(dutch))('%s has the same places for values in both languages', (key) => {
    expect(placeholders(english[key] ?? '')).toEqual(placeholders(dutch[key] ?? ''));
  });

  it('are all used', () => {
    expect(Object.keys(dutch).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('stand in no component', () => {
    const visible = />\s*([A-Z][a-zé]+(?: [a-zé]+)+[.?!]?)\s*</g;
    const found = sources
      .filter(({ file }) => file.endsWith('.tsx'))
      .flatMap(({ file, text }) => [...text.matchAll(visible)].map((match) => `${file}: ${match[1]}`));
    expect(found).toEqual([]);
  });
});
