import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

/** Where the panel may read, where it may not, and what it then offers. */

const elsewhere = ({ origin }: Workday): string => origin.replace('127.0.0.1', 'localhost');

/** Clicks in the field of the frame of another site. */
async function enterFrame(page: Page): Promise<void> {
  const frame = await (await page.waitForSelector('#elsewhere'))?.contentFrame();
  await (await frame?.waitForSelector('#field'))?.click();
}

describe('the panel says what it can do here', () => {
  let day: Workday;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    day = await Workday.begin();
    await day.welcome('jv');
    ({ page, panel } = day);
  });
  afterAll(() => day[Symbol.asyncDispose]());
  afterEach(() => day.chromium.complaints.expectNone());

  const ofBrowser = 'Deze pagina is van de browser. Naast leest hier niet mee.';
  const document = 'Dit is een document, zoals een pdf. Naast leest hier niet mee.';

  test.each([
    ['a page of the browser', 'chrome://version/', ofBrowser],
    ['a new tab', 'chrome://newtab/', ofBrowser],
    ['the store of Chrome', 'https://chromewebstore.google.com/', ofBrowser],
    ['a page of Naast itself', 'sidepanel.html', ofBrowser],
    ['a PDF', '/document.pdf', document],
    ['a text file', '/document.txt', document],
  ])('%s: paste your text here', async (_name, address, says) => {
    await page.goto(`${day.origin}/`);
    await day.chromium.openPanel(page);
    await panel.see('Klik in een veld om mee te lezen.');
    const whole = address.startsWith('/')
      ? `${day.origin}${address}`
      : address.includes(':')
        ? address
        : `chrome-extension://${day.chromium.extension.id}/${address}`;
    // The store cannot be reached from here; its address is what counts.
    await page.goto(whole).catch(() => undefined);
    await page.bringToFront();
    await panel.see(says);
    // A click on the button changes nothing about it, and the panel does not ask for one.
    await day.chromium.extension.triggerAction(page);
    await panel.see(says);
    await panel.press('Plak je tekst hier', 'link');
    await panel.type('Jouw tekst', 'Moeder is zorgmijdend.');
    await panel.see('Om nog even naar te kijken');
    await panel.press('Maak leeg');
    await panel.press('Vragen', 'link');
  });

  test('a frame of another site: paste here, or always read along there', async () => {
    await page.goto(`${day.origin}/frame-elsewhere.html`);
    await day.chromium.openPanel(page);
    await enterFrame(page);
    await panel.see('Dit veld is van een andere site in de pagina. Naast leest hier niet mee.');
    await panel.find('Plak je tekst hier', 'link');
    await panel.find('Altijd meelezen op localhost');
    await page.click('#field');
    await panel.see('Leest mee in: Notitie ernaast');
  });

  test('after a navigation to another site it asks for a click or for always, and a click brings it back', async () => {
    await page.goto(`${day.origin}/#/kind/1`);
    await day.chromium.openPanel(page);
    await page.click('[data-field="consult"]');
    await panel.see('Leest mee in: Notitie consult');
    await page.goto(`${elsewhere(day)}/#/kind/1`);
    await panel.see('De pagina is ververst. Klik op het Naast-knopje om weer mee te lezen.');
    await panel.find('Altijd meelezen op 127.0.0.1');
    expect(await panel.text()).not.toContain('Plak je tekst hier');
    await page.click('[data-field="report"]');
    expect(await panel.text()).not.toContain('Leest mee in');
    await day.chromium.openPanel(page);
    await panel.see('Leest mee in: Verslag overleg');
  });

  /**
   * The browser decides whether the click still counts after a navigation. Either the panel goes on, or it says that it
   * cannot and offers what brings it back; then a sentence goes in the field that is there now.
   */
  async function goesOnOrOffers(field: string, label: string): Promise<'goes on' | 'offers'> {
    await page.click(field);
    await panel.see(/Leest mee in|De pagina is ververst/);
    const goesOn = !(await panel.text()).includes('De pagina is ververst');
    if (!goesOn) {
      await panel.see('De pagina is ververst. Klik op het Naast-knopje om weer mee te lezen.');
      await panel.find('Altijd meelezen op 127.0.0.1');
      await day.chromium.openPanel(page);
      await page.click(field);
    }
    await panel.see(`Leest mee in: ${label}`);
    const sentence = await panel.insertFirst();
    await panel.see(`Staat in ${label}`);
    expect(await page.$eval(field, (found) => (found as HTMLTextAreaElement).value)).toContain(sentence);
    return goesOn ? 'goes on' : 'offers';
  }

  const consult = '[data-field="consult"]';
  /** What was read before is not what the person looks at now. */
  const readsNoMore = (): Promise<void> => panel.seeNo('Leest mee in');

  test.each([
    [
      'the same page is loaded anew',
      async () => {
        await page.reload();
        await readsNoMore();
      },
      consult,
      'Notitie consult',
    ],
    [
      'a link leads to another page',
      async () => {
        await Promise.all([
          page.waitForNavigation(),
          page.evaluate(() => location.assign('/frame-field.html')),
        ]);
        await readsNoMore();
      },
      '#field',
      'Notitie in een kader',
    ],
    [
      'a person goes back to the page before',
      async () => {
        await page.goto(`${day.origin}/frame-field.html`);
        await readsNoMore();
        await page.goBack();
      },
      consult,
      'Notitie consult',
    ],
    [
      'the page shows another child at another hash',
      async () => {
        await page.evaluate(() => location.assign('#/kind/2'));
        await readsNoMore();
      },
      consult,
      'Notitie consult',
    ],
  ])('within the site it goes on, or offers how: %s', async (_name, navigate, field, label) => {
    await page.goto('about:blank');
    await page.goto(`${day.origin}/#/kind/1`);
    await day.chromium.openPanel(page);
    await page.click(consult);
    await panel.see('Leest mee in: Notitie consult');
    await navigate();
    await goesOnOrOffers(field, label);
  });

  test('back on the site after a visit to another one it says that it cannot, and offers how', async () => {
    await page.goto(`${day.origin}/#/kind/1`);
    await day.chromium.openPanel(page);
    await page.click(consult);
    await panel.see('Leest mee in: Notitie consult');
    await page.goto(`${elsewhere(day)}/frame-field.html`);
    await panel.see('De pagina is ververst');
    await page.goto(`${day.origin}/#/kind/1`);
    expect(await goesOnOrOffers(consult, 'Notitie consult')).toBe('offers');
  });
});

describe('the organisation says where', () => {
  test('on a site that it allows there is reading; elsewhere there is none, whatever is clicked', async () => {
    await using day = await Workday.begin({ managed: { allowedSites: ['127.0.0.1'] } });
    const { panel, page } = day;
    await day.welcome('jv');
    await page.click('[data-field="consult"]');
    await panel.see('Leest mee in: Notitie consult');
    await page.goto(`${elsewhere(day)}/#/kind/1`);
    await day.chromium.openPanel(page);
    await panel.see('Je organisatie laat Naast op deze site niet meelezen.');
    await page.click('[data-field="consult"]');
    expect(await panel.text()).not.toContain('Leest mee in');
    await panel.find('Plak je tekst hier', 'link');
    await page.goto(`${day.origin}/#/kind/2`);
    await day.chromium.openPanel(page);
    await page.click('[data-field="report"]');
    await panel.see('Leest mee in: Verslag overleg');
  });
});
