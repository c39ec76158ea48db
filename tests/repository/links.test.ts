import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((page) => existsSync(page));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('links only to what is there', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    const own = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(own.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });

  it('names only commands and tests that are there', () => {
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const tests = [
      ...text.matchAll(/`((?:tests|lib|scripts|docs|components|entrypoints|locales)\/[\w./-]+)`/g),
    ];
    expect(tests.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
  });
});
