/**
 * What the first analysis costs in a new process, rules and lists made ready included: how `bench.ts` measures it. Run
 * by itself this file prints the milliseconds of one.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, timeOf } from './measure.ts';
import { NoteWriter } from './texts.ts';

const own = fileURLToPath(import.meta.url);

function measured(): number {
  const printed = execFileSync(
    process.execPath,
    ['--import', fileURLToPath(new URL('../build/register-yaml.ts', import.meta.url)), own],
    { encoding: 'utf8' },
  );
  return Number(printed);
}

/** Median milliseconds over as many new processes, for a note of 200 words. */
export const firstAnalysis = (processes: number): number =>
  median(Array.from({ length: processes }, measured));

if (process.argv[1] === own) {
  const { analyse } = await import('../../lib/analysis/analyse.ts');
  const text = new NoteWriter(2026).note(200);
  const time = await timeOf(() => analyse(text, { mode: 'notitie', role: 'jv', moment: 'schrijven' }));
  process.stdout.write(`${time}\n`);
}
