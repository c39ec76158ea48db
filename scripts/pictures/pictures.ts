/**
 * `npm run pictures`: what the stores and the pages show, from the real extension beside an invented record. The store's,
 * in every language of store/, come in .output/store/; those of the README and the pages in docs/images/.
 * `--only vragen` plays one scene.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { Workday } from '../../tests/e2e/harness/workday.ts';
import { ensureChromium } from '../browser/ensure.ts';
import { capture, type Moment } from '../tour/side-by-side.ts';
import { speak } from './language.ts';
import { panelPictures } from './panel-pictures.ts';
import { plain, poster } from './poster.ts';
import { scenes } from './scenes.ts';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const [store, docs] = [join('.output', 'store'), join('docs', 'images')];

const lines = z.object({ screenshots: z.record(z.string(), z.tuple([z.string(), z.string()])) });
const languages = (await readdir('store'))
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.replace('.yml', ''));
const words = new Map(
  await Promise.all(
    languages.map(async (language) => {
      const { screenshots } = lines.parse(parse(await readFile(join('store', `${language}.yml`), 'utf8')));
      return [language, screenshots] as const;
    }),
  ),
);

await ensureChromium();
if (only === undefined) await rm(store, { recursive: true, force: true });
await mkdir(store, { recursive: true });

for (const [index, { name, role, play }] of scenes.entries()) {
  if (only !== undefined && only !== name) continue;
  await using day = await Workday.begin({ scale: 2, width: 1280, height: 860 });
  await day.welcome(role);
  await play(day);
  const moments = new Map<string, Moment>();
  for (const language of languages) {
    await speak(day.panel.page, language);
    moments.set(language, await capture(day));
  }
  await speak(day.panel.page, 'nl');
  await panelPictures(day, name, docs);
  for (const [language, moment] of moments) {
    const said = words.get(language)?.[name];
    if (said === undefined) throw new Error(`store/${language}.yml has no lines for ${name}.`);
    const file = join(store, `${language}-${index + 1}-${name}.png`);
    await writeFile(file, await poster(day.chromium.browser, moment, said));
  }
  const dutch = moments.get('nl');
  if (name === 'vragen' && dutch !== undefined)
    await writeFile(join(docs, 'vragen.png'), await plain(day.chromium.browser, dutch));
  console.log(`${name}: ${languages.join(', ')}`);
}
