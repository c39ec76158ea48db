/**
 * `npm run test:packages`: the packages themselves, as a person gets them, in real browsers: laid out in a fresh folder
 * for Chromium, and as one file in Firefox. `--made` takes what is in .output/packages after looking at its checksums;
 * otherwise the packages are made first. `--quick` leaves out what is the same in the package for Edge. Exit status 1
 * when anything fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unpack } from '../../tests/e2e/harness/install-folder.ts';
import { ensureTestBrowsers } from '../browser/ensure.ts';

const { made = false, quick = false } = parseArgs({
  options: { made: { type: 'boolean' }, quick: { type: 'boolean' } },
}).values;
const packages = join('.output', 'packages');
const windows = process.platform === 'win32';

/** What everybody does first; and what needs most of the browser. */
const stories = ['tests/e2e/stories.e2e.ts'];
const more = ['opening', 'privacy', 'vault', 'dossier'].map((name) => `tests/e2e/${name}.e2e.ts`);

await ensureTestBrowsers();
if (!made) execFileSync('npm', ['run', '--silent', 'package'], { stdio: 'inherit', shell: windows });
const zips = checkedZips();
const folder = mkdtempSync(join(tmpdir(), 'naast-packages-'));
let failed = 0;
try {
  for (const [browser, tests] of Object.entries({
    chrome: quick ? stories : [...stories, ...more],
    edge: quick ? [] : stories,
  })) {
    if (tests.length === 0) continue;
    await unpack(zipFor(browser), join(folder, browser));
    run(browser, tests, { NAAST_EXTENSION: join(folder, browser) });
  }
  run('firefox', ['tests/e2e/packages.e2e.ts'], { NAAST_FIREFOX_PACKAGE: resolve(zipFor('firefox')) });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

/** The packages by name, after looking whether each is what its checksum says. @throws when one is not. */
function checkedZips(): readonly string[] {
  const lines = readFileSync(join(packages, 'SHA256SUMS'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [sum, name = ''] = line.split('  ');
    const found = createHash('sha256')
      .update(readFileSync(join(packages, name)))
      .digest('hex');
    if (found !== sum) throw new Error(`${name} is not what its checksum says.`);
    return name;
  });
}

/** @throws when there is no package for it. */
function zipFor(browser: string): string {
  const name = zips.find((one) => one.endsWith(`-${browser}.zip`));
  if (name === undefined) throw new Error(`There is no package for ${browser}.`);
  return join(packages, name);
}

function run(browser: string, tests: readonly string[], env: Record<string, string>): void {
  const { status } = spawnSync(
    join('node_modules', '.bin', 'vitest'),
    ['run', '--project', 'e2e', ...tests],
    { stdio: 'inherit', shell: windows, env: { ...process.env, ...env } },
  );
  if (status !== 0) failed += 1;
  console.log(`${status === 0 ? 'ok    ' : 'failed'}  the package for ${browser}`);
}
