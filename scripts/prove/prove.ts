/**
 * `npm run prove`: runs what shows each promise of docs/beloften.md, and prints a line for each with its evidence.
 * Needs nothing but this machine. Exit status 1 when a promise does not hold.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod/mini';
import { ensureTestBrowsers } from '../browser/ensure.ts';
import { promises } from './promises.ts';

const windows = process.platform === 'win32';
const report = join('.output', 'prove', 'report.json');
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

interface Evidence {
  readonly line: string;
  readonly holds: boolean;
}

rmSync(join('.output', 'prove'), { recursive: true, force: true });
mkdirSync(join('.output', 'prove'), { recursive: true });
await ensureTestBrowsers();
for (const browser of ['chrome', 'edge', 'firefox']) quietly('wxt', ['build', '-b', browser]);
const files = [...new Set(promises.flatMap(({ tests }) => tests))];
quietly('vitest', ['run', ...files, '--reporter=json', `--outputFile.json=${report}`]);
const { testResults } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));

let broken = 0;
for (const { name, tests, commands = [] } of promises) {
  const evidence = [...tests.map(evidenceOfTests), ...commands.map(evidenceOfCommand)];
  const holds = evidence.every((found) => found.holds);
  if (!holds) broken += 1;
  console.log(
    `${holds ? 'klopt     ' : 'KLOPT NIET'}  ${name}: ${evidence.map(({ line }) => line).join('; ')}`,
  );
}
console.log(
  broken === 0 ? 'Alle beloften kloppen.' : `${broken} van de ${promises.length} beloften kloppen niet.`,
);
process.exitCode = broken === 0 ? 0 : 1;

function evidenceOfTests(file: string): Evidence {
  const found = testResults.find(({ name }) => relative('.', name).replaceAll('\\', '/') === file);
  const all = found?.assertionResults ?? [];
  const passed = all.filter(({ status }) => status === 'passed').length;
  const holds = found?.status === 'passed' && passed === all.length && passed > 0;
  return { holds, line: `${passed} van ${all.length} proeven in ${file}` };
}

function evidenceOfCommand(command: readonly string[]): Evidence {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', ...command], {
    encoding: 'utf8',
    shell: windows,
  });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return { holds: status === 0, line: `npm run ${command.join(' ')} (${last})` };
}

/** Runs a command of the project; what it prints is shown only when it cannot do its work. */
function quietly(command: string, args: readonly string[]): void {
  const { error, status, stdout, stderr } = spawnSync(join('node_modules', '.bin', command), args, {
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 2 ** 28,
  });
  if (error !== undefined) throw error;
  if (status !== 0) process.stderr.write(stdout + stderr);
}
