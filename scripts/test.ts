/**
 * `npm test`: everything that must hold, on a bare machine. `--quick` leaves out what needs a browser.
 * Runs side by side what can; the last line counts over all runners.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { ensureTestBrowsers } from './browser/ensure.ts';
import { run, type StepResult, vitest } from './test-steps.ts';

const quick = process.argv.includes('--quick');
const reports = '.output/tests';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const browsers = quick ? null : ensureTestBrowsers();

const results: StepResult[] = [];
const add = async (...steps: Promise<StepResult>[]) => {
  results.push(...(await Promise.all(steps)));
};

await add(
  run('types', 'tsc', ['--noEmit']),
  run('lint', 'biome', ['ci', '--colors=off', '.']),
  vitest(reports, ['unit', 'components']),
  // One after the other: the builds share a folder for generated types.
  run('build', 'wxt', ['build'])
    .then((chrome) => (chrome.failed ? chrome : run('build for Edge', 'wxt', ['build', '-b', 'edge'])))
    .then((edge) => (edge.failed ? edge : run('build for Firefox', 'wxt', ['build', '-b', 'firefox']))),
);
await browsers;
await add(vitest(reports, quick ? ['built'] : ['built', 'e2e']));

const sum = (pick: (result: StepResult) => number) =>
  results.reduce((total, result) => total + pick(result), 0);
const failed = sum((result) => result.failed);
for (const result of results)
  console.log(`${result.failed ? 'failed' : 'ok    '}  ${result.name} (${result.seconds} s)`);
console.log(`${sum((result) => result.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
