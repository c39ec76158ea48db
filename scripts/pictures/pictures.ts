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
import { plain, poster, tile } from './poster.ts';
import { type Scene, scenes } from './scenes.ts';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const [store, docs] = [join('.output', 'store'), join('docs', 'images')];

const textsSchema = z.object({
  name: z.string(),
  tile: z.string(),
  screenshots: z.record(z.string(), z.tuple([z.string(), z.string()])),
});
const languages = (await readdir('store'))
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.replace('.yml', ''));
const words = new Map(
  await Promise.all(
    languages.map(async (language) => {
      const text = await readFile(join('store', `${language}.yml`), 'utf8');
      return [language, textsSchema.parse(parse(text))] as const;
    }),
  ),
);

/** The moment of a scene in every language, with the panel at its top. */
async function momentsOf(day: Workday): Promise<ReadonlyMap<string, Moment>> {
  const { page } = day.panel;
  const moments = new Map<string, Moment>();
  for (const language of languages) {
    await speak(page, language);
    await page.evaluate(() => scrollTo(0, 0));
    moments.set(language, await capture(day));
  }
  await speak(page, 'nl');
  return moments;
}

async function forPages(day: Workday, { name }: Scene, dutch: Moment | undefined): Promise<void> {
  await panelPictures(day, name, docs);
  if (name === 'vragen' && dutch !== undefined)
    await writeFile(join(docs, 'vragen.png'), await plain(day.chromium.browser, dutch));
}

async function forStores(day: Workday, scene: Scene, moments: ReadonlyMap<string, Moment>): Promise<void> {
  for (const [language, moment] of moments) {
    const said = words.get(language)?.screenshots[scene.name];
    if (said === undefined) throw new Error(`store/${language}.yml has no lines for ${scene.name}.`);
    const file = join(store, `${language}-${scenes.indexOf(scene) + 1}-${scene.name}.png`);
    await writeFile(file, await poster(day.chromium.browser, moment, said));
  }
}

async function tiles(day: Workday): Promise<void> {
  const icon = await readFile('public/icon/128.png', 'base64');
  for (const [language, { name, tile: line }] of words)
    await writeFile(
      join(store, `${language}-tegel.png`),
      await tile(day.chromium.browser, icon, { name, line }),
    );
}

await ensureChromium();
if (only === undefined) await rm(store, { recursive: true, force: true });
await mkdir(store, { recursive: true });

for (const scene of scenes) {
  if (only !== undefined && only !== scene.name) continue;
  await using day = await Workday.begin({ scale: 2, width: 1280, height: 860 });
  await day.welcome(scene.role);
  await scene.play(day);
  const moments = await momentsOf(day);
  await forPages(day, scene, moments.get('nl'));
  await forStores(day, scene, moments);
  if (scene === scenes[0]) await tiles(day);
  console.log(`${scene.name}: ${languages.join(', ')}`);
}
