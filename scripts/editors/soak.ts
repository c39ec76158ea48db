/** `npm run test:editors -- --soak`: hundreds of inserts at random places in every editor; no text lost, none doubled. */

import type { LabPage } from '../../tests/editors/lab/about.ts';
import { chromiumLab } from '../../tests/editors/lab/chromium-lab.ts';
import type { LabBrowser } from '../../tests/editors/lab/lab-browser.ts';
import type { LabServer } from '../../tests/editors/lab/server.ts';
import { randomFrom, soak } from '../../tests/editors/lab/soak.ts';

/** Most of the time is waiting for the next frame of a page: so many browsers do that side by side. */
const sideBySide = 3;

/** Runs it in Chromium and prints a line for each editor; gives how many failed. */
export async function soakAll(
  pages: readonly LabPage[],
  server: LabServer,
  inserts: number,
  seed: number,
): Promise<number> {
  console.log(`soak: ${inserts} inserts in each editor, seed ${seed}`);
  const queue = pages.filter(({ treated }) => treated === undefined);
  let failed = 0;
  const work = async (): Promise<void> => {
    await using browser = await chromiumLab();
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      const started = performance.now();
      const line = await soakOne(browser, server, page, inserts, seed).catch((error: unknown) => {
        failed += 1;
        return `FAILED: ${error instanceof Error ? error.message : String(error)}`;
      });
      console.log(`${page.title}: ${line} (${Math.round((performance.now() - started) / 1000)} s)`);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return failed;
}

async function soakOne(
  browser: LabBrowser,
  server: LabServer,
  page: LabPage,
  inserts: number,
  seed: number,
): Promise<string> {
  const desk = await browser.open(page, server.addressOf(page.name));
  const done = await soak(desk, inserts, randomFrom(seed));
  return `${done.inserts} inserts, ${done.takenBack} taken back, ${done.typed} times typed between, ${done.refused} refused and untouched`;
}
