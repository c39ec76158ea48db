/**
 * `npm run screenshots`: every view and state of the real panel in light and dark, at several widths, at 200 % zoom and
 * in forced colours, into .output/screenshots/ with a page to look at them. `--only woorden` makes those alone.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Workday } from '../../tests/e2e/harness/workday.ts';
import { walk } from '../../tests/pictures/walk.ts';
import { ensureChromium } from '../browser/ensure.ts';
import { indexPage } from './index-page.ts';
import { partsPage, partVariants, pictureParts } from './parts-page.ts';
import { showAs, showPlain, variants } from './variants.ts';

const { only = '' } = parseArgs({ options: { only: { type: 'string' } } }).values;
const folder = '.output/screenshots';

await ensureChromium();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const names: string[] = [];
{
  await using day = await Workday.begin();
  await showPlain(day.panel.page, await day.panel.page.createCDPSession());
  await walk(day, async (name, { page } = day.panel) => {
    if (!name.includes(only)) return;
    names.push(name);
    const session = await page.createCDPSession();
    for (const variant of variants) {
      await showAs(page, session, variant);
      await page.screenshot({ path: join(folder, `${name}.${variant.name}.png`) as `${string}.png` });
      if (partVariants.includes(variant.name)) await pictureParts(page, name, variant.name, folder);
    }
    await showPlain(page, session);
    await session.detach();
  });
}
await writeFile(join(folder, 'index.html'), indexPage(names, variants));
await writeFile(join(folder, 'onderdelen.html'), partsPage());
process.stdout.write(
  `${names.length * variants.length} pictures; look at ${folder}/index.html and ${folder}/onderdelen.html\n`,
);
