import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Chromium } from './harness/chromium.ts';
import { clickOnScreen, pointOnScreen } from './harness/real-click.ts';
import { openScreen, type Screen } from './harness/screen.ts';
import { type StaticServer, serveFolders } from './harness/static-server.ts';

/** A browser that is really on a screen: keys and menus of the browser itself do not exist without one. */
describe('opening the panel on a screen', () => {
  let screen: Screen;
  let server: StaticServer;
  let firstNote: string;

  beforeAll(async () => {
    screen = await openScreen();
    server = await serveFolders('demo');
  });
  afterAll(async () => {
    await screen[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  const openDossier = async (chromium: Chromium) => {
    const page = await chromium.open(`${server.origin}/`);
    firstNote = await page.$eval('#consult', (field) => (field as HTMLTextAreaElement).value);
    await screen.movePointerAway();
    await screen.focusWindow('Dossier');
    return page;
  };

  const begin = async (chromium: Chromium) => {
    const panel = await chromium.panel();
    await panel.beginAs('lk');
    return panel;
  };

  test('the keys Alt+Shift+L open it, and it reads along in the field that has the focus', async () => {
    await using chromium = await Chromium.start({ display: screen.display });
    const page = await openDossier(chromium);
    await page.click('[data-field="consult"]');
    await screen.press('alt+shift+l');
    const panel = await begin(chromium);
    await panel.see('Leest mee in: Notitie consult');
  });

  // A menu that is still being drawn can lose a key, as it does under a fast hand; a hand then tries again.
  test.each(['closed', 'open'] as const)(
    'the menu on selected words opens it at Woorden with those words; it was %s',
    { retry: 2 },
    async (before) => {
      await using chromium = await Chromium.start({ display: screen.display });
      const page = await openDossier(chromium);
      if (before === 'open') {
        await screen.press('alt+shift+l');
        await begin(chromium);
      }
      const words = await page.$eval('#messages li', (element) => {
        document.getSelection()?.selectAllChildren(element);
        return element.textContent;
      });
      // The last item is the browser's own "Inspect"; the extension's stands above it.
      const item = ['End', 'End', 'Up', 'Return'];
      await screen.chooseFromMenu(() => page.click('#messages li', { button: 'right' }), ...item);
      const panel = before === 'open' ? await chromium.panel() : await begin(chromium);
      await vi.waitUntil(async () => (await panel.valueOf('Jouw tekst')) === words, { timeout: 10_000 });
      const kept = await panel.page.evaluate('chrome.storage.session.get().then(JSON.stringify)');
      expect(kept).not.toContain(words);
    },
  );

  /** The panel beside the first note, with the caret before its last word. */
  const beginInNote = async (chromium: Chromium) => {
    const page = await openDossier(chromium);
    await page.click('[data-field="consult"]');
    await page.$eval('#consult', (field) => {
      const { value } = field as HTMLTextAreaElement;
      (field as HTMLTextAreaElement).setSelectionRange(value.lastIndexOf(' '), value.lastIndexOf(' '));
    });
    await screen.press('alt+shift+l');
    const panel = await begin(chromium);
    await panel.see('Leest mee in: Notitie consult');
    // A driven page believes that it always has the keyboard; a real one notices that it goes.
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    return { page, panel };
  };

  const noteIn = (page: Page) => page.$eval('#consult', (field) => (field as HTMLTextAreaElement).value);

  /** The first note with this put before its last word. */
  const withInserted = (text: string): string => {
    const at = firstNote.lastIndexOf(' ');
    return `${firstNote.slice(0, at)}${text}${firstNote.slice(at)}`;
  };

  test('a real click in the panel takes the keyboard from the page, and the sentence still arrives', async () => {
    await using chromium = await Chromium.start({ display: screen.display });
    const { page, panel } = await beginInNote(chromium);
    const { sentence, insert } = await panel.firstInsertable();
    await clickOnScreen(screen, panel, insert);
    await panel.see('Staat in Notitie consult');
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);
    expect(await noteIn(page)).toBe(withInserted(` ${sentence}`));
  });

  test('a pointer that rests on the panel all the while presses the card that was under it', async () => {
    await using chromium = await Chromium.start({ display: screen.display });
    const { page, panel } = await beginInNote(chromium);
    const { sentence, insert } = await panel.firstInsertable();
    await pointOnScreen(screen, panel, insert);
    await page.keyboard.type(' Hij slaapt slecht.');
    await panel.see('bij: slapen');
    await screen.click();
    await panel.see('Staat in Notitie consult');
    expect(await noteIn(page)).toBe(withInserted(` Hij slaapt slecht. ${sentence}`));
  });

  test('who has typed in the panel first does not lose the field either', async () => {
    await using chromium = await Chromium.start({ display: screen.display });
    const { page, panel } = await beginInNote(chromium);
    await clickOnScreen(screen, panel, await panel.find('Zoek een vraag', 'searchbox'));
    await screen.press(...'slapen');
    await vi.waitUntil(
      async () => (await panel.page.$eval('input[type=search]', (field) => field.value)) === 'slapen',
      { timeout: 15_000 },
    );
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);
    const { sentence, insert } = await panel.firstInsertable();
    await clickOnScreen(screen, panel, insert);
    await panel.see('Staat in Notitie consult');
    expect(await noteIn(page)).toBe(withInserted(` ${sentence}`));
  });
});
