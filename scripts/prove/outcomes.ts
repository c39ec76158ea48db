import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as z from 'zod/mini';

/** What was found, and whether it shows the promise. */
export interface Evidence {
  readonly line: string;
  readonly holds: boolean;
}

/** Per file the status of each of its tests, by full name. What was not asked for is not in it. */
export type Outcomes = ReadonlyMap<string, ReadonlyMap<string, string>>;

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), title: z.string(), ancestorTitles: z.array(z.string()) }),
      ),
    }),
  ),
});

/** What a report of vitest tells; nothing when there is no report. A file that did not load has one failed test. */
export function readOutcomes(report: string): Outcomes {
  if (!existsSync(report)) return new Map();
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  return new Map(
    testResults.map(({ name, status, assertionResults }) => {
      const tests = new Map<string, string>();
      for (const result of assertionResults) {
        const full = [...result.ancestorTitles, result.title].join(' > ');
        // Two tests with one name count as the one that did worst.
        if (tests.get(full) !== 'failed') tests.set(full, result.status);
      }
      if (status !== 'passed' && ![...tests.values()].includes('failed'))
        tests.set('the file itself', 'failed');
      return [relative('.', name).replaceAll('\\', '/'), tests];
    }),
  );
}

/** Whether a status says more than one from before: failed above passed, and passed above what did not run. */
function isWorse(status: string, before: string): boolean {
  const says = (one: string): number => (one === 'failed' ? 2 : one === 'passed' ? 1 : 0);
  return says(status) > says(before);
}

/** The outcomes of all runs as one: what failed in one has failed, what was left out of one may have passed in another. */
export function merged(runs: readonly Outcomes[]): Outcomes {
  const files = new Map<string, Map<string, string>>();
  for (const [file, tests] of runs.flatMap((run) => [...run])) {
    const known = files.get(file) ?? new Map<string, string>();
    files.set(file, known);
    for (const [title, status] of tests) {
      const before = known.get(title);
      if (before === undefined || isWorse(status, before)) known.set(title, status);
    }
  }
  return files;
}

/** A pattern for `vitest -t` that fits exactly these full names. */
export const titlesPattern = (titles: readonly string[]): string =>
  `^(?:${titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`;
