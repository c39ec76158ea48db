/**
 * What the first analyses cost in a new process, of the analysis as it is packed in the panel: how `bench.ts` measures it.
 * Run by itself with the file that holds it, this prints the milliseconds of loading, of the first, and of each of the ten
 * after it.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median, timeOf } from './measure.ts';
import { withPackedAnalysis } from './packed-analysis.ts';
import { NoteWriter } from './texts.ts';

const own = fileURLToPath(import.meta.url);
const after = 10;

function measured(file: string): number[] {
  const loader = fileURLToPath(new URL('../build/register-yaml.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', loader, own, file], { encoding: 'utf8' });
  return printed.trim().split(' ').map(Number);
}

export interface FirstTimes {
  readonly load: number;
  readonly first: number;
  readonly next: number;
}

/** Median milliseconds over as many new processes, for notes of 200 words. */
export const firstAnalyses = (processes: number): Promise<FirstTimes> =>
  withPackedAnalysis({ runs: true }, (folder) => {
    const all = Array.from({ length: processes }, () => measured(join(folder, 'analysis-alone.js')));
    const medianOf = (at: number): number => median(all.map((times) => times[at] ?? Number.NaN));
    return { load: medianOf(0), first: medianOf(1), next: medianOf(2) };
  });

type Engine = typeof import('../../lib/analysis/index.ts');

if (process.argv[1] === own) {
  let engine: Engine | undefined;
  const load = await timeOf(async () => {
    engine = await import(pathToFileURL(process.argv[2] ?? '').href);
  });
  const writer = new NoteWriter(2026);
  const read = () => engine?.analyse(writer.note(200), { mode: 'notitie', role: 'jv', moment: 'schrijven' });
  const first = await timeOf(read);
  const next = await timeOf(() => Array.from({ length: after }, read));
  process.stdout.write(`${load} ${first} ${next / after}\n`);
}
