import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

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

/** Every test begins on the first child of the demo dossier, with reading along allowed. */
beforeEach(async () => {
  await page.goto('about:blank');
  await page.goto(`${day.origin}/#/kind/1`);
  await day.chromium.openPanel(page);
  await panel.see('Klik in een veld om mee te lezen.');
});

const fields = [
  ['consult', 'Notitie consult'],
  ['appointment', 'Afspraak'],
  ['message', 'Bericht aan ouders'],
  ['report', 'Verslag overleg'],
] as const;

/** Puts the caret behind the last word of a field, as a person would. */
const goToEnd = async (field: string): Promise<void> => {
  await page.click(`[data-field="${field}"]`);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
};

const undoKey = async (): Promise<void> => {
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
};

describe('reading along', () => {
  test.each(fields)('%s is named and followed', async (field, label) => {
    await page.click(`[data-field="${field}"]`);
    await panel.see(`Leest mee in: ${label}`);
    await page.keyboard.type(' Hij slaapt slecht en ligt vaak wakker.');
    await panel.see('bij: slapen');
  });

  test('a field that has the focus before the panel opens is found', async () => {
    await page.click('[data-field="consult"]');
    await panel.see('Leest mee in: Notitie consult');
    await page.reload();
    await page.click('[data-field="report"]');
    await panel.see('Leest mee in: Verslag overleg');
  });

  test.each([
    ['#own', '#field', 'Notitie in een kader'],
    ['#inline', 'body', 'Verslag in een kader'],
    ['#written', 'body', 'Los kader'],
  ])('a field in the frame %s', async (frame, field, label) => {
    await page.goto(`${day.origin}/frames.html`);
    const content = await (await page.waitForSelector(frame))?.contentFrame();
    await (await content?.waitForSelector(field))?.click();
    await panel.see(`Leest mee in: ${label}`);
    const before = await content?.$eval(
      field,
      (element) => (element as HTMLTextAreaElement).value ?? element.textContent,
    );
    const { sentence, insert } = await panel.firstInsertable();
    await insert.click();
    await panel.see(`Staat in ${label}`);
    const after = await content?.$eval(
      field,
      (element) => (element as HTMLTextAreaElement).value ?? element.textContent,
    );
    expect(after).toContain(sentence);
    expect(after?.replace(sentence, '').replace(/\s/g, '')).toBe(before?.replace(/\s/g, ''));
  });

  test('a frame that comes later is read when it is entered', async () => {
    await page.goto(`${day.origin}/frames.html`);
    await panel.see('Klik in een veld om mee te lezen.');
    await page.click('#add');
    const late = await (await page.waitForSelector('#late'))?.contentFrame();
    await (await late?.waitForSelector('#field'))?.click();
    await panel.see('Leest mee in: Notitie in een kader');
  });

  test('a password, a BSN, a search and a name are never read; a subject is', async () => {
    await page.goto(`${day.origin}/never-read.html`);
    await panel.see('Klik in een veld om mee te lezen.');
    // What the page before was about goes first, so that only these fields could bring it back.
    await panel.seeNo('bij: slapen');
    for (const field of ['#password', '#bsn', '#search', '#name']) {
      await page.click(field);
      await page.keyboard.type('slapen');
    }
    await page.click('#subject');
    await panel.see('Leest mee in: Onderwerp');
    expect(await panel.text()).not.toContain('bij: slapen');
  });

  test('during a pause nothing is followed', async () => {
    await page.click('[data-field="message"]');
    await panel.see('Leest mee in: Bericht aan ouders');
    await panel.press('Pauzeer meelezen');
    await panel.see('Pauze. Naast leest niet mee.');
    await page.click('[data-field="consult"]');
    await page.keyboard.type(' Hij slaapt slecht.');
    await panel.press('Lees weer mee');
    await panel.see('Leest mee in: Notitie consult');
  });

  test('the panel follows the tab in front', async () => {
    await page.click('[data-field="consult"]');
    await panel.see('Leest mee in: Notitie consult');
    const other = await day.chromium.open(`${day.origin}/#/kind/2`);
    await panel.see('Klik op het Naast-knopje om op dit tabblad mee te lezen.');
    await day.chromium.openPanel(other);
    await other.click('[data-field="report"]');
    await panel.see('Leest mee in: Verslag overleg');
    await other.close();
    await page.bringToFront();
    await panel.see('Leest mee in: Notitie consult');
  });
});

describe('the page stays as it was', () => {
  /** Everything a page could notice of a visitor, and every change from now on. */
  const watchPage = () => {
    const changes: string[] = [];
    Object.defineProperty(document, 'changes', { value: changes, enumerable: false });
    new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  };
  const stateOfPage = () =>
    page.evaluate(async () => ({
      changes: (document as unknown as { changes: string[] }).changes,
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).toSorted(),
      ofDocument: Object.getOwnPropertyNames(document).toSorted(),
      styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
      kept: [{ ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases()],
      selection: [document.getSelection()?.anchorOffset, document.activeElement?.id],
    }));

  test('from before the panel opens, while it reads in every field, and when it pauses', async () => {
    await page.goto('about:blank');
    await page.goto(`${day.origin}/#/kind/1`);
    await page.evaluate(watchPage);
    await page.click('#consult');
    const before = await stateOfPage();
    expect(before.changes).toEqual([]);
    await day.chromium.openPanel(page);
    await panel.see('Leest mee in: Notitie consult');
    for (const [field, label] of fields) {
      await page.click(`[data-field="${field}"]`);
      await panel.see(`Leest mee in: ${label}`);
    }
    await page.focus('#consult');
    await panel.see('Leest mee in: Notitie consult');
    await panel.press('Pauzeer meelezen');
    await panel.see('Pauze. Naast leest niet mee.');
    await panel.press('Lees weer mee');
    await panel.see('Leest mee in: Notitie consult');
    const after = await stateOfPage();
    expect(after).toEqual({ ...before, selection: after.selection });
    expect(after.selection[1]).toBe('consult');
  });

  test('an insert changes the field and nothing else', async () => {
    await goToEnd('message');
    await panel.see('Leest mee in: Bericht aan ouders');
    await page.evaluate(watchPage);
    const before = await stateOfPage();
    const { insert } = await panel.firstInsertable();
    await insert.click();
    await panel.see('Staat in Bericht aan ouders');
    expect(await stateOfPage()).toEqual(before);
    expect(await day.fieldText('message')).not.toBe('');
  });
});

describe('why it does not read', () => {
  test.each([
    [
      'a page of the browser',
      'chrome://version',
      'Deze pagina is van de browser. Naast leest hier niet mee.',
    ],
    ['a text file', '/document.txt', 'Dit is een document, zoals een pdf. Naast leest hier niet mee.'],
  ])('%s', async (_name, address, message) => {
    await page.goto(address.startsWith('/') ? `${day.origin}${address}` : address);
    await panel.see(message);
  });

  test('another site after a navigation', async () => {
    await page.goto(`${day.origin.replace('127.0.0.1', 'localhost')}/`);
    await panel.see('De pagina is ververst. Klik op het Naast-knopje om weer mee te lezen.');
  });
});

describe('putting a sentence in the record', () => {
  test.each(fields)('%s: in, back with the panel, in again, back with Ctrl+Z', async (field, label) => {
    await goToEnd(field);
    await panel.see(`Leest mee in: ${label}`);
    const before = await day.fieldText(field);
    const space = before === '' ? '' : ' ';
    const { sentence, insert } = await panel.firstInsertable();
    await insert.click();
    await panel.see(`Staat in ${label}`);
    expect(await day.fieldText(field)).toBe(before + space + sentence);

    await panel.press('Haal terug');
    await panel.see('Teruggehaald.');
    expect(await day.fieldText(field)).toBe(before);

    await panel.insertFirst();
    await panel.see(`Staat in ${label}`);
    await undoKey();
    expect(await day.fieldText(field)).toBe(before);
  });

  test('what the page keeps is what the field shows', async () => {
    await goToEnd('consult');
    const { sentence, insert } = await panel.firstInsertable();
    await insert.click();
    await panel.see('Staat in Notitie consult');
    await page.click('a[href="#/kind/2"]');
    await page.click('a[href="#/kind/1"]');
    expect(await day.fieldText('consult')).toContain(sentence);
  });

  test('two clicks put it in once', async () => {
    await goToEnd('consult');
    const { sentence, insert } = await panel.firstInsertable();
    await insert.click({ count: 2 });
    await panel.see('Staat in Notitie consult');
    expect((await day.fieldText('consult')).split(sentence)).toHaveLength(2);
  });

  test('a read-only field is said to be so, and stays as it is', async () => {
    await page.click('[data-field="earlier"]');
    await panel.see('Eerdere notitie is alleen om te lezen.');
    const before = await day.fieldText('earlier');
    await panel.insertFirst();
    await panel.see('In dit veld kun je niet schrijven. Kopieer de zin.');
    expect(await day.fieldText('earlier')).toBe(before);
  });
});

describe('another child in the same field', () => {
  test.each([
    ['its address has another hash', () => location.assign('#/kind/2')],
    [
      'its address was changed by a script',
      () => {
        history.pushState(null, '', '#/kind/2');
        dispatchEvent(new HashChangeEvent('hashchange'));
      },
    ],
  ])('nothing is put in it: %s', async (_name, moveOn) => {
    await goToEnd('consult');
    await panel.see('Leest mee in: Notitie consult');
    const { insert } = await panel.firstInsertable();
    await page.evaluate(moveOn);
    const before = await day.fieldText('consult');
    expect(before).toContain('Vader');
    await insert.click();
    await panel.see('De pagina is veranderd. Er is niets ingevoegd.');
    expect(await day.fieldText('consult')).toBe(before);
    await page.click('a[href="#/kind/1"]');
    expect(await day.fieldText('consult')).toMatch(/overdag moe\.$/);
  });

  test('after a click in the field it goes on there', async () => {
    await goToEnd('consult');
    await panel.see('Leest mee in: Notitie consult');
    await page.click('a[href="#/kind/2"]');
    await panel.see('Klik in een veld om mee te lezen.');
    await goToEnd('consult');
    await panel.see('Leest mee in: Notitie consult');
    const { sentence, insert } = await panel.firstInsertable();
    await insert.click();
    await panel.see('Staat in Notitie consult');
    expect(await day.fieldText('consult')).toMatch(/^Vader/);
    expect(await day.fieldText('consult')).toContain(sentence);
  });
});
