import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { temporaryFolder } from '../../tests/e2e/harness/temporary-folder.ts';
import { traceSchema } from '../bench/trace.ts';

/** Tasks of a main thread, in ms of its own time: what other programs take of the machine is not in it. */
export interface Tasks {
  readonly page: readonly number[];
  readonly panel: readonly number[];
}

/** Every task of the main threads of the page and of the extension while something is done. */
export async function tasksDuring(page: Page, work: () => Promise<void>): Promise<Tasks> {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'trace.json');
  await page.tracing.start({ path, categories: ['disabled-by-default-devtools.timeline'] });
  await work();
  await page.tracing.stop();
  const { traceEvents } = traceSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const named = (name: string, value: string) =>
    traceEvents.filter((event) => event.name === name && event.args?.name === value);
  const mains = new Set(named('thread_name', 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const of = (process: string): number[] => {
    const pids = new Set(named('process_name', process).map(({ pid }) => pid));
    return traceEvents
      .filter(({ name, pid, tid }) => name === 'RunTask' && pids.has(pid) && mains.has(`${pid} ${tid}`))
      .map(({ tdur = 0 }) => tdur / 1000);
  };
  return { page: of('Renderer'), panel: of('Extension Renderer') };
}
