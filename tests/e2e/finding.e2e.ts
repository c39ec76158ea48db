import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Workday } from './harness/workday.ts';

/** Finding a prompt oneself, in the real panel. */
describe('finding a prompt', () => {
  let day: Workday;

  beforeEach(async () => {
    day = await Workday.begin();
    await day.welcome('lk');
  });
  afterEach(() => day[Symbol.asyncDispose]());

  const sentences = () =>
    day.panel.page.$$eval('.prompt .say', (titles) => titles.map((title) => title.textContent ?? ''));
  const search = 'Zoek een vraag';

  test('words find prompts in the place of the three, and Escape gives the three back', async () => {
    const three = await sentences();
    await day.panel.type(search, 'pestn', 'searchbox');
    await day.panel.see('De gevonden vragen staan in de lijst.');
    expect(await sentences()).not.toEqual(three);
    await day.panel.page.keyboard.press('Escape');
    await day.panel.seeNo('De gevonden vragen staan in de lijst.');
    expect(await sentences()).toEqual(three);
  });

  test('a theme is browsed with a sentence about it', async () => {
    await day.panel.page.waitForSelector('.finder option[value="thema:pesten"]');
    await day.panel.page.select('.finder select', 'thema:pesten');
    await day.panel.see('Of een kind gepest wordt of zelf pest');
    expect((await sentences()).length).toBeGreaterThan(3);
  });

  test('what is not there is said plainly', async () => {
    await day.panel.type(search, 'xqzwv', 'searchbox');
    await day.panel.see('Niets gevonden. Probeer een ander woord.');
  });

  test('a hidden prompt stays away, also in a fresh panel, until it is put back', async () => {
    const [first = ''] = await sentences();
    await day.panel.press('Niet meer tonen');
    await day.panel.see('Deze vraag komt niet meer.');
    await day.panel.seeNo(first);
    await day.panel.page.reload();
    await day.panel.seeNo(first);
  });

  test('a prompt that was hidden by mistake comes back with one press', async () => {
    const [first = ''] = await sentences();
    await day.panel.press('Niet meer tonen');
    await day.panel.press('Zet terug');
    await day.panel.seeNo('Deze vraag komt niet meer.');
    await day.panel.type(search, first.replaceAll('…', ' '), 'searchbox');
    await day.panel.see(first);
  });
});
