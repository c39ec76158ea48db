import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/e2e/harness/temporary-folder.ts';
import { merged, readOutcomes, titlesPattern } from './outcomes.ts';

const file = 'tests/a.test.ts';
const outcomes = (tests: Record<string, string>) => new Map([[file, new Map(Object.entries(tests))]]);

it('a run that left no report shows nothing', () => {
  expect(readOutcomes('.output/not-there.json')).toEqual(new Map());
});

it('a file that did not load has failed, also when it has no test that did', async () => {
  await using folder = await temporaryFolder();
  const report = join(folder.path, 'report.json');
  const result = { name: join(process.cwd(), file), status: 'failed', assertionResults: [] };
  await writeFile(report, JSON.stringify({ testResults: [result] }));
  expect(readOutcomes(report)).toEqual(outcomes({ 'the file itself': 'failed' }));
});

it('what failed in one run has failed, and what did not run in one may have passed in another', () => {
  const runs = [outcomes({ one: 'passed', two: 'skipped' }), outcomes({ one: 'failed', two: 'passed' })];
  expect(merged(runs)).toEqual(outcomes({ one: 'failed', two: 'passed' }));
  expect(merged(runs.toReversed())).toEqual(merged(runs));
});

it('a pattern fits the whole name and nothing else', () => {
  const pattern = new RegExp(titlesPattern(['the three > say (all) why?']));
  expect(pattern.test('the three > say (all) why?')).toBe(true);
  expect(pattern.test('the three > say (all) why? Now')).toBe(false);
  expect(pattern.test('the three > say all why')).toBe(false);
});
