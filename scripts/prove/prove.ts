/**
 * `npm run prove`: runs what shows each promise of docs/beloften.md, and prints a line for each with its evidence.
 * Needs nothing but this machine. `--quick` does of the tests in real browsers only those that a promise names;
 * `--only=WORDS` does the promises with these words in their name. Exit status 1 when a promise does not hold, or when
 * what shows it did not run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureTestBrowsers } from '../browser/ensure.ts';
import { type Evidence, merged, type Outcomes, readOutcomes, titlesPattern } from './outcomes.ts';
import { promises as all, type Promised } from './promises.ts';

const { quick = false, only = '' } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' } },
}).values;
const promises = all.filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()));
if (promises.length === 0) throw new Error(`No promise has ${only} in its name.`);
const windows = process.platform === 'win32';
const out = join('.output', 'prove');
const browsers = ['chrome', 'edge', 'firefox'] as const;
/** What is slow on a busy machine still shows what it shows; only a test that hangs meets this, in ms. */
const patience = 240_000;
const browserTests = promises.flatMap(({ inBrowser = {} }) => Object.entries(inBrowser));

// What an earlier run left must not be taken for what this one shows.
rmSync(out, { recursive: true, force: true });
rmSync(join('.output', 'bill-of-materials.cdx.json'), { force: true });
for (const browser of browsers) rmSync(join('.output', `${browser}-mv3`), { recursive: true, force: true });
mkdirSync(out, { recursive: true });

await ensureTestBrowsers();
for (const browser of browsers) {
  if (!quietly('wxt', ['build', '-b', browser])) {
    console.log(`Het pakket voor ${browser} is niet te bouwen: er is niets te bewijzen.`);
    process.exit(1);
  }
}
const outcomes = merged([
  runTests(
    'files',
    promises.flatMap(({ tests }) => tests),
  ),
  ...(quick
    ? [runTests('whole', browserFiles('all')), runTests('named', browserFiles('named'), namedTitles())]
    : [
        runTests(
          'browsers',
          browserTests.map(([file]) => file),
        ),
      ]),
]);

let broken = 0;
for (const promise of promises) {
  const evidence = evidenceOf(promise);
  const holds = evidence.length > 0 && evidence.every((found) => found.holds);
  if (!holds) broken += 1;
  console.log(
    `${holds ? 'klopt     ' : 'KLOPT NIET'}  ${promise.name}: ${evidence.map(({ line }) => line).join('; ')}`,
  );
}
console.log(
  broken === 0 ? 'Alle beloften kloppen.' : `${broken} van de ${promises.length} beloften kloppen niet.`,
);
process.exitCode = broken === 0 ? 0 : 1;

function browserFiles(kind: 'all' | 'named'): string[] {
  return browserTests
    .filter(([, titles]) => (titles === 'all') === (kind === 'all') && titles.length > 0)
    .map(([file]) => file);
}

function namedTitles(): string[] {
  return browserTests.flatMap(([, titles]) => (titles === 'all' ? [] : titles));
}

function evidenceOf({ tests, inBrowser = {}, commands = [] }: Promised): Evidence[] {
  const inFiles = tests.map((file) => inOutcomes(file));
  const inBrowsers = Object.entries(inBrowser).flatMap(([file, titles]) => {
    if (titles === 'all') return [inOutcomes(file)];
    if (!quick) return [inOutcomes(file, titles)];
    return titles.length === 0 ? [] : [inOutcomes(file, titles, true)];
  });
  return [...inFiles, ...inBrowsers, ...commands.map(evidenceOfCommand)];
}

/** What the tests of a file showed. Those with these titles have to be there; with `onlyThose` the others do not count. */
function inOutcomes(file: string, titles: readonly string[] = [], onlyThose = false): Evidence {
  const all = [...(outcomes.get(file) ?? [])].filter(([title]) => !onlyThose || titles.includes(title));
  const passed = all.filter(([, status]) => status === 'passed').map(([title]) => title);
  const missing = titles.filter((title) => !all.some(([found]) => found === title));
  const asked = all.length + missing.length;
  return {
    holds: passed.length > 0 && passed.length === asked,
    line: `${passed.length} van ${asked} proeven in ${file}`,
  };
}

function evidenceOfCommand({ command, short = [] }: NonNullable<Promised['commands']>[number]): Evidence {
  const all = [...command, ...(quick ? short : [])];
  const { status, stdout } = spawnSync('npm', ['run', '--silent', ...all], {
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 2 ** 28,
  });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return { holds: status === 0 && last !== '', line: `npm run ${all.join(' ')} (${last})` };
}

/** Runs tests and gives what came of each; a run that ends without a report shows nothing. */
function runTests(name: string, files: readonly string[], titles?: readonly string[]): Outcomes {
  if (files.length === 0) return new Map();
  const report = join(out, `${name}.json`);
  const those = titles === undefined ? [] : ['-t', titlesPattern(titles)];
  const args = [
    'run',
    ...new Set(files),
    ...those,
    `--testTimeout=${patience}`,
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  quietly('vitest', args);
  return readOutcomes(report);
}

/** Runs a command of the project and tells whether it could do its work; what it prints is shown only when it could not. */
function quietly(command: string, args: readonly string[]): boolean {
  const { error, status, stdout, stderr } = spawnSync(join('node_modules', '.bin', command), args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...(windows && { shell: true }),
  });
  if (error !== undefined) throw error;
  if (status !== 0) process.stderr.write(stdout + stderr);
  return status === 0;
}
