import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

declare const chrome: {
  windows: { getCurrent: () => Promise<{ id: number }> };
  tabs: {
    create: (tab: { windowId: number; url: string }) => Promise<unknown>;
    query: (query: { active: true }) => Promise<{ id: number; url?: string }[]>;
    move: (tab: number, to: { windowId: number; index: number }) => Promise<unknown>;
    update: (tab: number, to: { active: boolean }) => Promise<unknown>;
  };
};

/** A window with a dossier and the panel beside it. */
interface Desk {
  readonly page: Page;
  readonly panel: Panel;
}

const textOf = ({ page }: Pick<Desk, 'page'>, field: string): Promise<string> =>
  page.$eval(`[data-field="${field}"]`, (element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
  );

/** Puts the caret behind the last word of a field, as a person would. */
async function goToEnd({ page }: Desk, field: string): Promise<void> {
  await page.click(`[data-field="${field}"]`);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

describe('two windows, each with its own panel', () => {
  let day: Workday;
  let left: Desk;
  let right: Desk;

  beforeAll(async () => {
    day = await Workday.begin();
    await day.welcome('jv');
    left = day;
    right = await day.chromium.openWindow(`${day.origin}/#/kind/2`);
    await right.panel.find('Andere vraag');
  });
  afterAll(() => day[Symbol.asyncDispose]());
  afterEach(() => day.chromium.complaints.expectNone());

  beforeEach(async () => {
    for (const [{ page, panel }, child] of [
      [left, 1],
      [right, 2],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${day.origin}/#/kind/${child}`);
      await day.chromium.extension.triggerAction(page);
      await panel.see('Klik in een veld om mee te lezen.');
    }
  });

  test('each panel names the field of its own window, whichever window was touched last', async () => {
    await left.page.click('[data-field="consult"]');
    await left.panel.see('Leest mee in: Notitie consult');
    await right.page.click('[data-field="report"]');
    await right.panel.see('Leest mee in: Verslag overleg');
    await left.page.click('[data-field="message"]');
    await left.panel.see('Leest mee in: Bericht aan ouders');
    expect(await right.panel.text()).toContain('Leest mee in: Verslag overleg');
    await right.page.click('[data-field="consult"]');
    await right.panel.see('Leest mee in: Notitie consult');
    expect(await left.panel.text()).toContain('Leest mee in: Bericht aan ouders');
  });

  test.each([
    ['the window touched first', () => ({ own: left, other: right })],
    ['the window touched last', () => ({ own: right, other: left })],
  ])('a sentence from the panel lands in the same field of %s', async (_name, desks) => {
    await goToEnd(left, 'consult');
    await left.panel.see('Leest mee in: Notitie consult');
    await goToEnd(right, 'consult');
    await right.panel.see('Leest mee in: Notitie consult');
    const { own, other } = desks();
    const before = [await textOf(own, 'consult'), await textOf(other, 'consult')];
    const { sentence, insert } = await own.panel.firstInsertable();
    await insert.click();
    await own.panel.see('Staat in Notitie consult');
    expect(await textOf(own, 'consult')).toBe(`${before[0]} ${sentence}`);
    expect(await textOf(other, 'consult')).toBe(before[1]);
    expect(await other.panel.text()).not.toContain('Staat in');
    await own.panel.press('Haal terug');
    await own.panel.see('Teruggehaald.');
    expect([await textOf(own, 'consult'), await textOf(other, 'consult')]).toEqual(before);
  });

  test('both at the same moment, each in its own', async () => {
    await goToEnd(left, 'consult');
    await goToEnd(right, 'report');
    await left.panel.see('Leest mee in: Notitie consult');
    await right.panel.see('Leest mee in: Verslag overleg');
    const before = [await textOf(left, 'consult'), await textOf(right, 'report')];
    const [one, two] = [await left.panel.firstInsertable(), await right.panel.firstInsertable()];
    await Promise.all([one.insert.click(), two.insert.click()]);
    await left.panel.see('Staat in Notitie consult');
    await right.panel.see('Staat in Verslag overleg');
    expect(await textOf(left, 'consult')).toBe(`${before[0]} ${one.sentence}`);
    expect(await textOf(right, 'report')).toBe([before[1], two.sentence].filter(Boolean).join(' '));
  });

  test('a pause in one window leaves the other reading', async () => {
    await left.page.click('[data-field="consult"]');
    await right.page.click('[data-field="consult"]');
    await left.panel.see('Leest mee in: Notitie consult');
    await right.panel.see('Leest mee in: Notitie consult');
    await left.panel.press('Pauzeer meelezen');
    await left.panel.see('Pauze. Naast leest niet mee.');
    await right.page.keyboard.type(' Hij slaapt slecht.');
    await right.panel.see('bij: slapen');
    await left.panel.press('Lees weer mee');
    await left.panel.see('Leest mee in: Notitie consult');
  });

  test('a tab that comes in front in one window leaves the panel of the other where it was', async () => {
    await left.page.click('[data-field="consult"]');
    await left.panel.see('Leest mee in: Notitie consult');
    const tab = await openTab(right);
    await right.panel.see('Klik op het Naast-knopje om op dit tabblad mee te lezen.');
    await day.chromium.extension.triggerAction(tab);
    await tab.click('[data-field="report"]');
    await right.panel.see('Leest mee in: Verslag overleg');
    expect(await left.panel.text()).toContain('Leest mee in: Notitie consult');
    await tab.close();
    await right.panel.see('Klik in een veld om mee te lezen.');
  });

  test('a tab that is dragged to the other window is read there, and no longer where it was', async () => {
    const tab = await openTab(left);
    await day.chromium.extension.triggerAction(tab);
    await tab.click('[data-field="appointment"]');
    await left.panel.see('Leest mee in: Afspraak');
    await right.panel.page.evaluate(async (address) => {
      const { id: windowId } = await chrome.windows.getCurrent();
      const [dragged] = (await chrome.tabs.query({ active: true })).filter((one) => one.url === address);
      if (dragged === undefined) throw new Error('The tab to drag cannot be seen.');
      await chrome.tabs.move(dragged.id, { windowId, index: -1 });
      await chrome.tabs.update(dragged.id, { active: true });
    }, tab.url());
    await right.panel.see('Leest mee in: Afspraak');
    await left.panel.see('Klik in een veld om mee te lezen.');
    await tab.click('[data-field="report"]');
    await right.panel.see('Leest mee in: Verslag overleg');
    const { sentence, insert } = await right.panel.firstInsertable();
    await insert.click();
    await right.panel.see('Staat in Verslag overleg');
    expect(await textOf({ page: tab }, 'report')).toContain(sentence);
    expect(await left.panel.text()).not.toMatch(/Afspraak|Verslag overleg/);
    await tab.close();
  });

  /** Another tab in the window of a panel, in front there. */
  const openTab = async ({ panel }: Desk): Promise<Page> => {
    const address = `${day.origin}/#/kind/1?${crypto.randomUUID()}`;
    const opening = day.chromium.browser.waitForTarget((target) => target.url() === address);
    await panel.page.evaluate(async (url) => {
      const { id: windowId } = await chrome.windows.getCurrent();
      await chrome.tabs.create({ windowId, url });
    }, address);
    const page = await (await opening).page();
    if (page === null) throw new Error(`No tab opened for ${address}.`);
    await page.waitForFunction(() => document.readyState === 'complete');
    return page;
  };
});
