import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PanelStore } from '../editors/lab/panel-store.ts';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

/** A dossier of one page that shows another child in the same field: each guard by itself stands before the text. */

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

const before = 'Moeder slaapt slecht.';
const note = (): Promise<string> => page.$eval('#note', (field) => (field as HTMLTextAreaElement).value);

const open = async (search = ''): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${day.origin}/children.html${search}#/kind/1`);
  await day.chromium.openPanel(page);
  await panel.press('Vragen', 'link');
  await page.click('#note');
  await panel.see('Leest mee in: Notitie');
  // Only when the panel has read where the caret came to stand, all that the person did is known to be drawn.
  await PanelStore.of(panel.page);
  await goTo('Home', 0);
  await goTo('End', before.length);
};

/** Takes the caret to one end of the note; done when the panel has read it there. */
const goTo = async (key: 'Home' | 'End', caret: number): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
  await panel.page.waitForFunction(
    (expected) => {
      const state = window.labStore.getState();
      return state.kind === 'reads' && state.field.start === expected;
    },
    {},
    caret,
  );
};

/** Takes the text of the note to Woorden, so that it is known from which field it was made. */
const takeToWords = async (): Promise<void> => {
  await panel.press('Woorden', 'link');
  await panel.press('Haal de tekst uit Notitie');
  await panel.see('Zet in dossier');
};

describe('between reading and the click', () => {
  beforeEach(() => open());

  test.each([
    [
      'the document was loaded anew, at the same address and with the same text',
      () => page.reload(),
      'De pagina is veranderd. Er is niets ingevoegd.',
    ],
    [
      'only the hash of the address became another',
      () => page.evaluate(() => history.replaceState(null, '', '#/kind/2')),
      'De pagina is veranderd. Er is niets ingevoegd.',
    ],
    [
      'the element was replaced by one that looks the same',
      () =>
        page.evaluate(() =>
          document
            .getElementById('note')
            ?.replaceWith(document.getElementById('note')?.cloneNode(true) ?? ''),
        ),
      'Er is geen veld gekozen. Klik eerst in het veld.',
    ],
    [
      'the text around the caret became another, and the page tells nobody',
      () =>
        page.evaluate(() => {
          (document.getElementById('note') as HTMLTextAreaElement).value = 'Vaders slaapt slecht.';
        }),
      'De tekst is intussen veranderd. Er is niets ingevoegd.',
    ],
    [
      'the text around the caret became another, and the page says so as typing does',
      () =>
        page.evaluate(() => {
          const field = document.getElementById('note') as HTMLTextAreaElement;
          field.value = 'Vaders slaapt slecht.';
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }),
      'De tekst is intussen veranderd. Er is niets ingevoegd.',
    ],
    [
      'the text became another a moment after a key, before the hands had rested',
      async () => {
        await page.evaluate(() => {
          const field = document.getElementById('note') as HTMLTextAreaElement;
          const bringNext = () => {
            field.value = 'Vaders slaapt slecht.';
            document.title = 'Teun';
          };
          field.addEventListener('keyup', () => setTimeout(bringNext, 150), { once: true });
        });
        await page.keyboard.press('End');
        await page.waitForFunction(() => document.title === 'Teun');
      },
      'De tekst is intussen veranderd. Er is niets ingevoegd.',
    ],
  ])('%s', async (_name, moveOn, says) => {
    const { insert } = await panel.firstInsertable();
    await moveOn();
    const then = await note();
    await insert.click();
    await panel.see(says);
    expect(await note()).toBe(then);
  });
});

describe('a text that was made from the note', () => {
  afterEach(() => panel.press('Maak leeg'));

  test('does not go in the same field of a document that was loaded since, though the caret stands there', async () => {
    await open('?wijst');
    await takeToWords();
    await page.reload();
    await panel.press('Vragen', 'link');
    await panel.see('Leest mee in: Notitie');
    await panel.press('Woorden', 'link');
    await panel.press('Zet in dossier');
    await panel.see('De pagina is veranderd. Er is niets ingevoegd.');
    expect(await note()).toBe(before);
  });

  test('does not go in the same field at another address, though it was touched there', async () => {
    await open();
    await takeToWords();
    await page.evaluate(() => history.pushState(null, '', '#/kind/2'));
    await page.click('#note');
    await panel.press('Vragen', 'link');
    await panel.see('Leest mee in: Notitie');
    await panel.press('Woorden', 'link');
    await panel.press('Zet in dossier');
    await panel.see('De pagina is veranderd. Er is niets ingevoegd.');
    expect(await note()).toBe(before);
  });
});

describe('the script in the page refuses by itself what the panel did not know', () => {
  type Request = { frame: number; field: number; address: string; before: string };

  /** What the panel would ask for the field that it reads now. */
  const requestNow = async (): Promise<Request> => {
    await PanelStore.of(panel.page);
    return panel.page.evaluate(() => {
      const state = window.labStore.getState();
      if (state.kind !== 'reads') throw new Error(`The panel does not read: ${state.kind}.`);
      const { field, frame, address, text } = state.field;
      return { field, frame, address, before: text };
    });
  };
  const ask = ({ frame, ...asked }: Request): Promise<unknown> =>
    panel.page.evaluate(
      (where, what) => {
        const caret = { start: what.before.length, end: what.before.length };
        return window.labStore.connection?.call(where, 'insert', { ...what, ...caret, text: ' Wat helpt?' });
      },
      frame,
      asked,
    );

  test.each([
    ['another address', { address: 'http://127.0.0.1/children.html#/kind/2' }, 'page-changed'],
    ['another element', { field: 99 }, 'field-gone'],
    ['another text after the caret', { before: `${before} Vader ook.` }, 'text-changed'],
    ['another text before the caret', { before: 'Vaders slaapt slecht.' }, 'text-changed'],
  ])('%s', async (_name, other, reason) => {
    await open();
    expect(await ask({ ...(await requestNow()), ...other })).toEqual({ ok: false, reason });
    expect(await note()).toBe(before);
  });

  test('the field that was read, while another one with the same text is in use', async () => {
    await open();
    const request = await requestNow();
    await page.evaluate(() => {
      const other = document.createElement('textarea');
      other.id = 'other';
      other.ariaLabel = 'Andere notitie';
      other.value = (document.getElementById('note') as HTMLTextAreaElement).value;
      document.body.append(other);
    });
    await page.click('#other');
    await panel.see('Leest mee in: Andere notitie');
    expect(await ask(request)).toEqual({ ok: false, reason: 'field-gone' });
    expect(await note()).toBe(before);
    expect(await page.$eval('#other', (field) => (field as HTMLTextAreaElement).value)).toBe(before);
    // It is the field that is refused: the same text does go in the one in use.
    expect(await ask(await requestNow())).toMatchObject({ ok: true });
    expect(await page.$eval('#other', (field) => (field as HTMLTextAreaElement).value)).toContain(
      'Wat helpt?',
    );
  });
});
