import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleFamily } from '../../lib/bufferschema/example.ts';
import { buildWithLanguage, madeUpLetters } from './harness/made-up-language.ts';
import type { Panel } from './harness/panel.ts';
import { type TemporaryFolder, temporaryFolder } from './harness/temporary-folder.ts';
import { Workday } from './harness/workday.ts';

let folder: TemporaryFolder;
let extension: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  extension = await buildWithLanguage(folder.path, 'qq', 'Qùèènyà');
});
afterAll(() => folder[Symbol.asyncDispose]());

/** What the invented family of the example says is what a person would have written. */
const written = JSON.stringify(
  exampleFamily({ rol: 'jv', ids: ['a1', 'b2'], wisDatum: '2030-01-01', moment: '2029-12-01T12:00:00.000Z' }),
);

/** Every text on the panel that is not in the made-up language, and does not say that it is Dutch. */
async function notTranslated(panel: Panel): Promise<string[]> {
  const texts = await panel.page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const within = node.parentElement;
      const own = within?.closest('[lang]')?.getAttribute('lang');
      // Keys, the name of a field of the page, what the person wrote and the sheet that is printed are its own.
      if (own !== 'qq' || within?.closest('kbd, .reading b, textarea, .paper-lines, .sheet')) continue;
      seen.push(node.textContent?.trim() ?? '');
    }
    for (const field of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      if (field.closest('[lang]')?.getAttribute('lang') !== 'qq') continue;
      for (const name of ['aria-label', 'placeholder', 'title']) seen.push(field.getAttribute(name) ?? '');
    }
    return seen;
  });
  return [...new Set(texts)].filter(
    (text) => /[aeiou]/i.test(text) && !madeUpLetters.test(text) && !written.includes(text),
  );
}

test('a third language is one file: with it, the whole panel speaks it', async () => {
  await using day = await Workday.begin({ extension });
  const { panel } = day;
  const { page } = panel;
  const found: string[] = [];
  const look = async (view: string) => {
    for (const text of await notTranslated(panel)) found.push(`${view}: ${text}`);
  };
  const goTo = async (path: string, until: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, path);
    await page.waitForSelector(until);
  };

  await page.waitForSelector('main.welcome');
  await page.select('select', 'qq');
  await page.waitForFunction(() => document.documentElement.lang === 'qq');
  await look('welkom');
  await page.click('input[type="radio"]');
  await page.click('button[type="submit"]');
  await page.waitForSelector('article');
  await day.write('consult', 'De nachten zijn kort. Vader heeft hem gisteren geslagen met een riem. ');
  await page.waitForSelector('.calm');
  await look('vragen');
  await page.type('input[type="search"]', 'slapen');
  await page.waitForSelector('.filters');
  await look('zoeken');
  await goTo('/vragen/mijn', '.page-head');
  await look('mijn vragen');
  await goTo('/vragen/voorbereiden', '.page-head');
  await look('voorbereiden');
  await goTo('/woorden', 'textarea');
  await page.type('textarea', 'Moeder vertelde: “Ik tel de uren.” Moeder is zorgmijdend.');
  await page.waitForSelector('.finding');
  await look('woorden');
  await goTo('/schema', '.option');
  await look('kluis');
  await page.click('.option:last-of-type');
  await page.click('button[type="submit"]');
  await page.waitForSelector('a[href="#/schema/nieuw"]');
  await look('schema’s');
  await page.click('main .stack > .word');
  await page.waitForSelector('.compass');
  await look('eindbeeld');
  const schema = await page.evaluate(() => location.hash.slice(1));
  for (const part of ['invullen', 'meenemen', 'verloop', 'intervisie', 'samen']) {
    await goTo(`${schema}/${part}`, 'main .page-head, main .title');
    await look(part);
  }
  await goTo('/instellingen', '.rules li');
  await look('instellingen');
  await goTo('/welkom', '.introduction');
  await look('uitleg');
  await goTo('/luisteren', '.listening');
  await look('luisterstand');
  expect(found).toEqual([]);
}, 180_000);
