import { bundle } from '../../tests/e2e/harness/bundle.ts';
import { openPlainBrowser } from '../../tests/e2e/harness/plain-browser.ts';
import { serveFolders } from '../../tests/e2e/harness/static-server.ts';
import { ensureTestBrowsers } from '../browser/ensure.ts';
import { median } from './measure.ts';
import { atMost, type Line, told } from './table.ts';
import type { measureVault, VaultTimes } from './vault-in-page.ts';

/** What the bundle leaves in the page. */
declare const naastVault: { readonly measureVault: typeof measureVault };

async function measured(schemas: number, rounds: number): Promise<VaultTimes> {
  await using server = await serveFolders('tests/e2e/pages');
  const browser = await openPlainBrowser('chromium');
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/no-field.html`);
    await page.addScriptTag({ content: await bundle('scripts/bench/vault-in-page.ts', 'naastVault') });
    // Longer than any measurement takes.
    page.setDefaultTimeout(0);
    return await page.evaluate((count, times) => naastVault.measureVault(count, times), schemas, rounds);
  } finally {
    await browser.close();
  }
}

const schemas = 5_000;

/** The vault in a real browser, against its budgets. */
export async function vaultLines(quick: boolean): Promise<Line[]> {
  await ensureTestBrowsers();
  const { unlock, list, save, destroy } = await measured(schemas, quick ? 3 : 9);
  const many = schemas.toLocaleString('en');
  return [
    atMost('vault: unlock', median(unlock), 500, 'ms'),
    atMost(`vault: list of ${many} schemas`, median(list), 200, 'ms'),
    atMost(`vault: save one of ${many} durably`, median(save), 60, 'ms'),
    told(`vault: destroy all ${many}`, `${median(destroy).toFixed(0)} ms`),
  ];
}
