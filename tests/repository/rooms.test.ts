import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const { vcs: _, $schema: __, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));
const biome = resolve('node_modules', '.bin', 'biome');

/** What the linter of this project says about a file with this content at this place. */
function lint(file: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'naast-rooms-'));
  try {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
    writeFileSync(join(folder, file), content);
    const windows = process.platform === 'win32';
    const result = spawnSync(biome, ['lint', '--colors=off', file], {
      cwd: folder,
      encoding: 'utf8',
      shell: windows,
    });
    return result.stdout + result.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the rooms', () => {
  it.each([
    [
      'lib/vault/x.ts',
      "import { Icon } from '../../components/ui/Icon.tsx';\nIcon({});",
      'lib never knows the screen',
    ],
    ['lib/dutch/x.ts', "import { useState } from 'react';\nuseState(1);", 'lib never knows the screen'],
    [
      'lib/dutch/x.ts',
      "import { browser } from 'wxt/browser';\nbrowser.runtime.reload();",
      'This room is pure',
    ],
    [
      'lib/bufferschema/x.ts',
      "import { Vault } from '../vault/vault.ts';\nnew Vault();",
      'This room is pure',
    ],
    ['lib/prompts/x.ts', 'export const title = document.title;', 'pass in what comes from the page'],
    ['lib/bufferschema/x.ts', 'export const now = new Date();', 'no clock of its own'],
    [
      'components/x.tsx',
      "import { x } from '../entrypoints/background.ts';\nx();",
      'Components do not know the entrypoints',
    ],
  ])('%s may not: %s', (file, content, message) => {
    expect(lint(file, content)).toContain(message);
  });

  it.each([
    ['components/x.tsx', "import { analyse } from '../lib/analysis/analyse.ts';\nanalyse('', {});"],
    ['lib/vault/x.ts', "import { emptySchema } from '../bufferschema/empty-schema.ts';\nemptySchema({});"],
    ['lib/phrasing/x.ts', "import { splitSentences } from '../dutch/sentences.ts';\nsplitSentences('');"],
  ])('%s may: %s', (file, content) => {
    expect(lint(file, content)).not.toContain('noRestricted');
  });
});
