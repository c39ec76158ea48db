/** `npm run test:editors`: every editor of the lab beside the real panel; prints a table, each cell from a test. */
import { parseArgs } from 'node:util';
import type { LabBrowserName } from '../../tests/editors/lab/about.ts';
import { buildPages } from '../../tests/editors/lab/build.ts';
import { chromiumLab } from '../../tests/editors/lab/chromium-lab.ts';
import { firefoxLab } from '../../tests/editors/lab/firefox-lab.ts';
import { labPages } from '../../tests/editors/lab/pages.ts';
import { type Row, tryPage } from '../../tests/editors/lab/run.ts';
import { serveLab } from '../../tests/editors/lab/server.ts';
import { measureBusy } from './busy.ts';
import { writePage } from './page.ts';
import { soakAll } from './soak.ts';
import { failuresIn, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    browser: { type: 'string' },
    soak: { type: 'string' },
    seed: { type: 'string' },
    busy: { type: 'boolean', default: false },
  },
});

const only = values.only?.split(',');
const pages = (await labPages()).filter((page) =>
  only ? only.includes(page.name) : !values.quick || page.quick,
);
await using server = await serveLab(await buildPages(pages));

if (values.soak !== undefined) {
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  const failed = await soakAll(pages, server, Number(values.soak), seed);
  process.exit(failed === 0 ? 0 : 1);
}

if (values.busy) {
  await measureBusy(server.origin);
  process.exit(0);
}

const browsers = { chromium: chromiumLab, firefox: firefoxLab };
const names = (['chromium', 'firefox'] as const).filter((name) => name === (values.browser ?? name));

let failures = 0;
const all = new Map<LabBrowserName, ReadonlyMap<string, Row>>();
for (const name of values.quick ? (['chromium'] as const) : names) {
  await using browser = await browsers[name]();
  const rows = new Map<string, Row>();
  for (const page of pages) {
    const row = await tryPage(browser, server, page);
    rows.set(page.name, row);
    for (const failure of failuresIn(row)) console.log(`${name}, ${page.name}: ${failure}`);
    failures += failuresIn(row).length;
  }
  all.set(name, rows);
  console.log(`\n${name}\n${tableOf(pages, rows)}\n`);
}
// Only a run over all pages speaks to users; what failed in it stands there as not working.
if (!values.quick && !only) writePage(pages, all);
process.exitCode = failures > 0 ? 1 : 0;
