import { behaviours } from '../behaviours/behaviours.ts';
import { isTreatedAsSaid } from '../behaviours/treated.ts';
import { type Cell, type LabPage, reasonFor } from './about.ts';
import type { Desk } from './desk.ts';
import type { LabBrowser } from './lab-browser.ts';
import type { LabServer } from './server.ts';

/** What came of one cell: it works, it is known not to and why, or it failed. */
export type Outcome =
  | { readonly kind: 'works' }
  | { readonly kind: 'lacks'; readonly reason: string }
  | { readonly kind: 'failed'; readonly message: string };

export type Row = ReadonlyMap<Cell, Outcome>;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Tries every behaviour on one page. A cell that is said not to work and does counts as failed: the list is wrong then. */
export async function tryPage(browser: LabBrowser, server: LabServer, about: LabPage): Promise<Row> {
  const row = new Map<Cell, Outcome>();
  let desk: Desk | string;
  try {
    desk = await browser.open(about, server.addressOf(about.name));
  } catch (error) {
    desk = `the page did not open: ${messageOf(error)}`;
  }
  for (const { cell, run } of behaviours) row.set(cell, await tryCell(desk, about, cell, run, browser));
  return row;
}

async function tryCell(
  desk: Desk | string,
  about: LabPage,
  cell: Cell,
  run: (desk: Desk) => Promise<void>,
  browser: LabBrowser,
): Promise<Outcome> {
  if (typeof desk === 'string') return { kind: 'failed', message: desk };
  const reason = reasonFor(about, cell, browser.name);
  try {
    if (reason === null) {
      await run(desk);
      return { kind: 'works' };
    }
    if (about.lacks?.everything !== undefined) await isTreatedAsSaid(desk);
    return { kind: 'lacks', reason };
  } catch (error) {
    return { kind: 'failed', message: messageOf(error) };
  }
}
