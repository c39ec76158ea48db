import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { packagesImportedBy } from './imports.ts';

const names = z.record(z.string(), z.string());
const { dependencies, devDependencies } = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.optional(z.string()),
        license: z.optional(z.unknown()),
        dev: z.optional(z.boolean()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Used without being imported, and by what. */
const withoutImport: Record<string, string> = {
  '@biomejs/biome': 'the formatter and linter, a command',
  'web-ext': 'the check of Mozilla, a command',
  typescript: 'the type check, a command',
  '@types/react': 'types',
  '@types/react-dom': 'types',
  '@types/node': 'types',
  'happy-dom': 'the page of the tests of components, named in vitest.config.ts',
  'write-good': 'measured against, by the place of its files',
  ckeditor4: 'an editor of the lab that is served as it is',
  rxjs: 'Angular asks for it beside itself',
  'slate-dom': 'slate-react asks for it beside itself',
  '@angular/common': 'Angular asks for it beside itself',
};

const importedBy = new Map<string, string>();
for (const file of sourceFiles()) {
  for (const name of packagesImportedBy(readFileSync(file, 'utf8'), file)) importedBy.set(name, file);
}

/** Every source of the project; one that was taken away and not committed yet is not there. */
function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'], {
    encoding: 'utf8',
  });
  return listed.trim().split('\n').filter(existsSync);
}

const decision = readFileSync('docs/decisions/0001-libraries.md', 'utf8');

describe('the libraries', () => {
  it.each(Object.keys({ ...dependencies, ...devDependencies }))('%s is used', (name) => {
    expect(name in withoutImport || importedBy.has(name)).toBe(true);
  });

  it('what is only for building and testing is in docs/decisions, and nothing that went is', () => {
    const section = decision.slice(
      decision.indexOf('## What is only there'),
      decision.indexOf('## Looked at'),
    );
    const rows = [...section.matchAll(/^\| (`.+?) \|/gm)].map(([, cell = '']) => cell).join();
    const named = [...rows.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(devDependencies).sort());
  });

  it('are all declared: none is there only because another one brings it', () => {
    const undeclared = [...importedBy].filter(([name]) => !(name in dependencies || name in devDependencies));
    expect(undeclared.map(([name, file]) => `${name} in ${file}`)).toEqual([]);
  });

  it('nothing is listed as used in another way that is imported, or that is not there', () => {
    const wrong = (name: string) => importedBy.has(name) || !(name in devDependencies);
    expect(Object.keys(withoutImport).filter(wrong)).toEqual([]);
  });

  it('are seen in whatever way they are imported', () => {
    const source = `
      import one from 'one'; import type { Two } from '@scope/two/deep'; export * from 'three/part';
      const four = await import('four'); type Five = import('five').Five; import 'six';
      import { readFileSync } from 'node:fs'; import own from './own.ts'; // import 'seven'
    `;
    expect([...packagesImportedBy(source, 'a.ts')].toSorted()).toEqual(
      ['@scope/two', 'five', 'four', 'one', 'six', 'three'].toSorted(),
    );
  });

  it.each(Object.keys(dependencies))('%s, which people get, has its reason in docs/decisions', (name) => {
    const decisions = readdirSync('docs/decisions').map((file) =>
      readFileSync(`docs/decisions/${file}`, 'utf8'),
    );
    const called = {
      '@lingui/core': 'Lingui core',
      '@lingui/react': 'Lingui core and react',
      '@tanstack/react-query': 'TanStack Query',
      'react-dom': 'ReactDOM',
    };
    const known = Object.entries(called).find(([found]) => found === name)?.[1] ?? name;
    expect(decisions.some((text) => text.toLowerCase().includes(known.toLowerCase()))).toBe(true);
  });
});

/** Licences that go together with EUPL-1.2 in one package: permissive ones, and those in its appendix. */
const fits =
  /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|Zlib)\)?$/;

describe('the licences of what people get', () => {
  // Node itself comes as a package per platform; it is a tool, and in no build.
  const runtime = Object.entries(packages).filter(
    ([path, { dev }]) => path !== '' && dev !== true && !path.startsWith('node_modules/node-'),
  );

  it('are known and go together with EUPL-1.2', () => {
    const doubtful = runtime.filter(
      ([, { license }]) =>
        !String(license ?? '')
          .replace(/[()]/g, '')
          .split(' OR ')
          .some((one) => fits.test(one)),
    );
    expect(doubtful.map(([path, { license }]) => `${path}: ${String(license)}`)).toEqual([]);
  });
});
