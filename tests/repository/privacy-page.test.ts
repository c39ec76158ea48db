import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sealedRowSchema, summariesRowSchema, VaultDatabase } from '../../lib/vault/database.ts';

const page = readFileSync('docs/privacy-fg.md', 'utf8');
const stored = page.slice(page.indexOf('## Wat er verwerkt wordt'), page.indexOf('## Wat meelezen mag'));

const code = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'lib', 'components', 'entrypoints'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const found = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))];

describe('the page for the functionaris gegevensbescherming', () => {
  it('names everything that is kept in the storage of the browser', () => {
    const names = [
      ...found(/\bsetting\('(\w+)'/g),
      ...found(/\bstoredItem\('(?:local|session)', '(\w+)'/g),
      'pendingCheck',
    ];
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !stored.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every part of the database, and what can be read of a schema without the passphrase', () => {
    const { tables } = new VaultDatabase();
    const sealed = ['iv', 'data'];
    const readable = [sealedRowSchema, summariesRowSchema]
      .flatMap(({ shape }) => Object.keys(shape))
      .filter((part) => !sealed.includes(part));
    const names = [...tables.map(({ name }) => name), ...readable];
    expect(names.filter((name) => !stored.includes(`\`${name}\``))).toEqual([]);
  });

  it('is right that nothing goes along with the account of the browser, and that there is no other place', () => {
    expect(
      found(/(\bsync:|storage\.sync|localStorage|sessionStorage|document\.cookie|caches\.open)/g),
    ).toEqual([]);
    expect(found(/storage\.session\.(?:get|set)\((\w+)/g).every((name) => name === 'key')).toBe(true);
  });
});
