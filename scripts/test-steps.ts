import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Runs one command of the project's own; its output is printed as a whole when it ends. Never rejects. */
export function run(name: string, command: string, args: readonly string[]): Promise<StepResult> {
  return execute(name, command, args).then(({ code, seconds }) => ({
    name,
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    seconds,
  }));
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
});

/** Runs projects of vitest and counts their tests; a runner that stops without a report counts as one failure. */
export async function vitest(reports: string, projects: readonly string[]): Promise<StepResult> {
  const name = projects.join(' and ');
  const file = join(reports, `${projects.join('-')}.json`);
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code, seconds } = await execute(name, 'vitest', args);
  if (!existsSync(file)) return { name, passed: 0, failed: 1, seconds };
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  // A file that does not load has no failed test of its own, and still the run has failed.
  const failed = Math.max(report.numFailedTests, code === 0 && report.success ? 0 : 1);
  return { name, passed: report.numPassedTests, failed, seconds };
}

function execute(
  name: string,
  command: string,
  args: readonly string[],
): Promise<{ code: number; seconds: number }> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', command), args, {
      shell: process.platform === 'win32',
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', CI: '1' },
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => output.push(part));
    child.on('error', (error) => output.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      process.stdout.write(`\n── ${name}\n${Buffer.concat(output).toString()}\n`);
      resolve({ code: code ?? 1, seconds: Math.round((performance.now() - started) / 1000) });
    });
  });
}
