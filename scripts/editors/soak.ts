/** `npm run test:editors -- --soak=500`: many inserts at random places in every editor; no text lost, none doubled. */

import type { LabPage } from '../../tests/editors/lab/about.ts';
import { chromiumLab } from '../../tests/editors/lab/chromium-lab.ts';
import type { LabServer } from '../../tests/editors/lab/server.ts';
import { randomFrom, soak } from '../../tests/editors/lab/soak.ts';
import { SoakProgress } from './soak-progress.ts';

/** Most of the time is waiting for the next frame of a page: so many browsers do that side by side. */
const sideBySide = 2;

/**
 * Runs it in Chromium and prints a line for each editor; gives how many failed. What was done in a run that was
 * stopped is not done again; without a seed, that run goes on with its own.
 */
export async function soakAll(
  pages: readonly LabPage[],
  server: LabServer,
  inserts: number,
  seed?: number,
): Promise<number> {
  const progress = await SoakProgress.load(inserts, seed);
  console.log(`soak: ${inserts} inserts in each editor, seed ${progress.seed}`);
  const all = pages.filter(({ treated }) => treated === undefined);
  const queue = all.filter(({ name }) => !progress.has(name));
  if (queue.length < all.length) console.log(`${all.length - queue.length} were done before, without fault`);
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      const started = performance.now();
      let line: string;
      try {
        line = await soakOne(server, page, inserts, progress.seed);
        await progress.add(page.name);
      } catch (error) {
        failed += 1;
        line = `FAILED: ${error instanceof Error ? error.message : String(error)}`;
      }
      console.log(`${page.title}: ${line} (${Math.round((performance.now() - started) / 1000)} s)`);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return failed;
}

/** In a browser of its own: what goes wrong with one stays with that editor. */
async function soakOne(server: LabServer, page: LabPage, inserts: number, seed: number): Promise<string> {
  await using browser = await chromiumLab();
  const desk = await browser.open(page, server.addressOf(page.name));
  const done = await soak(desk, inserts, randomFrom(seed));
  return `${done.inserts} inserts, ${done.takenBack} taken back, ${done.typed} times typed between, ${done.refused} refused and untouched`;
}
