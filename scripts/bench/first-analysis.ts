/**
 * What the first analyses cost in a new process, rules and lists made ready included: how `bench.ts` measures it. Run by
 * itself this file prints the milliseconds of the first, and of each of the ten after it.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, timeOf } from './measure.ts';
import { NoteWriter } from './texts.ts';

const own = fileURLToPath(import.meta.url);
const after = 10;

function measured(): number[] {
  const printed = execFileSync(
    process.execPath,
    ['--import', fileURLToPath(new URL('../build/register-yaml.ts', import.meta.url)), own],
    { encoding: 'utf8' },
  );
  return printed.trim().split(' ').map(Number);
}

/** Median milliseconds over as many new processes, for notes of 200 words. */
export function firstAnalyses(processes: number): { first: number; next: number } {
  const all = Array.from({ length: processes }, measured);
  return {
    first: median(all.map(([first]) => first ?? Number.NaN)),
    next: median(all.map(([, next]) => next ?? Number.NaN)),
  };
}

if (process.argv[1] === own) {
  const { analyse } = await import('../../lib/analysis/analyse.ts');
  const writer = new NoteWriter(2026);
  const read = () => analyse(writer.note(200), { mode: 'notitie', role: 'jv', moment: 'schrijven' });
  const first = await timeOf(read);
  const next = await timeOf(() => Array.from({ length: after }, read));
  process.stdout.write(`${first} ${next / after}\n`);
}
