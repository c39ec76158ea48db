import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { missingParts, parts } from '../pictures/parts.ts';
import { walk } from '../pictures/walk.ts';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run: (options: object) => Promise<AxeResults> };

/** What axe finds on the panel as it is now, as readable lines; targets of 24 px are among it. */
async function violations(panel: Panel): Promise<string[]> {
  await panel.page.evaluate(axeSource);
  await panel.page.evaluate(async () => {
    // The finder stands over whatever scrolls under it, and a half covered button reads as a small one. Here it stays
    // in its place, below everything, however much still comes above it.
    const finder = document.querySelector<HTMLElement>('.finder');
    if (finder) finder.style.position = 'static';
    // A colour that is on its way from light to dark is neither.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const { violations: found } = await panel.page.evaluate(() =>
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('no view or state has anything that axe knows to be wrong, and every part is there in each of its states', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  const found: string[] = [];
  const stops = new Set<string>();
  await walk(day, async (name, shown = panel) => {
    stops.add(name);
    found.push(...(await missingParts(shown, name)));
    for (const scheme of ['light', 'dark']) {
      await shown.page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      for (const problem of await violations(shown)) found.push(`${name}, ${scheme}: ${problem}`);
    }
  });
  expect(found).toEqual([]);
  expect(parts.filter(({ at }) => !stops.has(at))).toEqual([]);
}, 900_000);

test('every part names the file that draws it', () => {
  expect(parts.filter(({ file }) => !existsSync(file))).toEqual([]);
});

test('in English, what is for a Dutch conversation says that it is Dutch', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await panel.beginAs('jv');
  await panel.press('Instellingen', 'link');
  await panel.press('English', 'radio');
  await panel.press('Questions', 'link');
  await panel.find('Another question');
  const languages = await panel.page.$$eval('article', (cards) =>
    cards.map((card) => [
      card.querySelector('.say')?.closest('[lang]')?.getAttribute('lang'),
      card.querySelector('button.word')?.closest('[lang]')?.getAttribute('lang'),
    ]),
  );
  expect(languages).toEqual([
    ['nl', 'en'],
    ['nl', 'en'],
    ['nl', 'en'],
  ]);
});
