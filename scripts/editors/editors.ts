/** `npm run test:editors`: every editor of the lab beside the real panel; prints a table, each cell from a test. */
import { parseArgs } from 'node:util';
import { buildPages } from '../../tests/editors/lab/build.ts';
import { chromiumLab } from '../../tests/editors/lab/chromium-lab.ts';
import { labPages } from '../../tests/editors/lab/pages.ts';
import { type Row, tryPage } from '../../tests/editors/lab/run.ts';
import { serveLab } from '../../tests/editors/lab/server.ts';
import { failuresIn, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const only = values.only?.split(',');
const pages = (await labPages()).filter((page) =>
  only ? only.includes(page.name) : !values.quick || page.quick,
);
await using server = await serveLab(await buildPages(pages));

const rows = new Map<string, Row>();
{
  await using browser = await chromiumLab();
  for (const page of pages) {
    const row = await tryPage(browser, server, page);
    rows.set(page.name, row);
    for (const failure of failuresIn(row)) console.log(`${page.name}: ${failure}`);
  }
}
console.log(tableOf(pages, rows));
process.exitCode = [...rows.values()].some((row) => failuresIn(row).length > 0) ? 1 : 0;
