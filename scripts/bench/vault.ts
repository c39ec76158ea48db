import type { Page } from 'puppeteer-core';
import { bundle } from '../../tests/e2e/harness/bundle.ts';
import { openPlainBrowser } from '../../tests/e2e/harness/plain-browser.ts';
import { serveFolders } from '../../tests/e2e/harness/static-server.ts';
import { ensureTestBrowsers } from '../browser/ensure.ts';
import { median } from './measure.ts';
import { atMost, type Line, told } from './table.ts';
import type { measurePast, measureVault } from './vault-in-page.ts';

/** What the bundle leaves in the page. */
declare const naastVault: {
  readonly measureVault: typeof measureVault;
  readonly measurePast: typeof measurePast;
};

/** What `work` gives in a page of a real browser, in which the vault stands ready. */
async function inPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  await using server = await serveFolders('tests/e2e/pages');
  const browser = await openPlainBrowser('chromium');
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/no-field.html`);
    await page.addScriptTag({ content: await bundle('scripts/bench/vault-in-page.ts', 'naastVault') });
    // Longer than any measurement takes.
    page.setDefaultTimeout(0);
    return await work(page);
  } finally {
    await browser.close();
  }
}

const schemas = 5_000;
const schemasWithPast = 500;
const conversations = 40;
const long = `${schemasWithPast} schemas of ${conversations} conversations`;

/** The vault in a real browser, against its budgets. */
export async function vaultLines(quick: boolean): Promise<Line[]> {
  await ensureTestBrowsers();
  const rounds = quick ? 3 : 9;
  const { unlock, list, save, destroy } = await inPage((page) =>
    page.evaluate((count, times) => naastVault.measureVault(count, times), schemas, rounds),
  );
  const past = await inPage((page) =>
    page.evaluate(
      (count, before, times) => naastVault.measurePast(count, before, times),
      schemasWithPast,
      conversations,
      rounds,
    ),
  );
  const many = schemas.toLocaleString('en');
  return [
    atMost('vault: unlock', median(unlock), 500, 'ms'),
    atMost(`vault: list of ${many} schemas`, median(list), 200, 'ms'),
    atMost(`vault: save one of ${many} durably`, median(save), 60, 'ms'),
    atMost(`${long}: list`, median(past.list), 200, 'ms'),
    atMost(`${long}: search by schuilnaam`, median(past.search), 5, 'ms'),
    atMost(`${long}: open one`, median(past.open), 60, 'ms'),
    atMost(`${long}: save one durably`, median(past.save), 60, 'ms'),
    told(`${long}: check all`, `${median(past.check).toFixed(0)} ms`),
    told(`vault: destroy all ${many}`, `${median(destroy).toFixed(0)} ms`),
  ];
}
