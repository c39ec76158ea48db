import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

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
  rxjs: 'Angular asks for it beside itself',
  'slate-dom': 'slate-react asks for it beside itself',
  '@tiptap/pm': 'TipTap asks for it beside itself',
  '@angular/common': 'Angular asks for it beside itself',
};

const sources = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.mjs', '*.html'],
  { encoding: 'utf8' },
)
  .trim()
  .split('\n')
  .filter((path) => !path.endsWith('dependencies.test.ts'))
  .map((path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return ''; // Taken away, and not committed yet.
    }
  })
  .join('\n');

const isImported = (name: string): boolean =>
  ["'", '"', '`'].some((quote) => sources.includes(`${quote}${name}${quote}`)) ||
  sources.includes(`${name}/`);

const decision = readFileSync('docs/decisions/0001-libraries.md', 'utf8');

describe('the libraries', () => {
  it.each(Object.keys({ ...dependencies, ...devDependencies }))('%s is used', (name) => {
    expect(name in withoutImport || isImported(name)).toBe(true);
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

  it('nothing that is imported is listed as used in another way', () => {
    expect(Object.keys(withoutImport).filter((name) => !(name in devDependencies))).toEqual([]);
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
