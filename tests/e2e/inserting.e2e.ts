import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setFieldMarks } from './harness/marks.ts';
import { bundlePageParts, type PageParts } from './harness/page-parts.ts';
import { openPlainBrowser } from './harness/plain-browser.ts';

declare const naastParts: PageParts;

const parts = bundlePageParts();

/** The three kinds of field, and the same text with the same marks in each. */
const fields = {
  textarea: (text: string) => `<textarea id="e">${text}</textarea>`,
  input: (text: string) => `<input id="e" value="${text}" size="60">`,
  'rich text': (text: string) => `<div id="e" contenteditable>${text}</div>`,
  'rich text in paragraphs': (text: string) => `<div id="e" contenteditable><p>${text}<br></p></div>`,
};

describe.each(['chromium', 'firefox'] as const)('inserting in %s', (kind) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openPlainBrowser(kind);
    page = await browser.newPage();
    await page.goto('about:blank');
  });
  afterAll(() => browser.close());

  const show = async (html: string): Promise<void> => {
    await page.goto('about:blank');
    await page.setContent(`<!doctype html>${html}<button>anders</button>`);
    await page.evaluate(await parts);
    await page.evaluate(setFieldMarks);
  };

  /** Inserts as the panel does, after the focus went elsewhere; gives the outcome and the text. */
  const insert = (text: string, changed: { address?: string; before?: string } = {}) =>
    page.evaluate(
      async (inserted, { address, before }) => {
        const field = naastParts.fieldAt(document.getElementById('e'));
        if (field === null) throw new Error('no field');
        const { text: known, selection } = field.read();
        const { start, end } = selection ?? { start: known.length, end: known.length };
        const request = {
          field: 1,
          address: address ?? naastParts.addressOf(window),
          before: before ?? known,
          start,
          end,
          text: inserted,
        };
        const outcome = await naastParts.insert(window, field, request);
        const isIn = 'insertion' in outcome;
        Object.assign(window, { insertion: isIn ? outcome.insertion : null });
        return { outcome: isIn ? 'inserted' : outcome.reason, text: field.read().text };
      },
      text,
      changed,
    );

  const takeBack = () =>
    page.evaluate(async () => {
      const { insertion } = window as unknown as { insertion: Parameters<PageParts['takeBack']>[1] };
      const isBack = await naastParts.takeBack(window, insertion);
      return { isBack, text: insertion.field.read().text };
    });

  const text = () =>
    page.evaluate(() => naastParts.fieldAt(document.getElementById('e'))?.read().text ?? 'no field');

  const undoKey = async (): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };

  describe.each(Object.entries(fields))('%s', (_, field) => {
    test.each([
      ['at a caret', 'Moeder |slaapt.', 'zegt dat zij ', 'Moeder zegt dat zij slaapt.'],
      ['at the end', 'Moeder slaapt.|', ' Wat helpt?', 'Moeder slaapt. Wat helpt?'],
      ['at the start', '|Moeder slaapt.', 'Vandaag: ', 'Vandaag: Moeder slaapt.'],
      ['in an empty field', '|', 'Wat helpt?', 'Wat helpt?'],
      ['over a selection', 'Moeder {moet rusten}.', 'mag rusten', 'Moeder mag rusten.'],
      ['over everything', '{Moeder slaapt.}', 'Vader slaapt.', 'Vader slaapt.'],
      ['with signs that mean something to HTML', 'Zij |zei', '<b>"5 < 6"</b> & ', 'Zij <b>"5 < 6"</b> & zei'],
      ['with an emoji beside it', 'Dank 🌱|', ' tot dan', 'Dank 🌱 tot dan'],
    ])('%s, and taken back', async (_name, marked, inserted, expected) => {
      await show(field(marked));
      const before = await text();
      expect(await insert(inserted)).toEqual({ outcome: 'inserted', text: expected });
      expect(await takeBack()).toEqual({ isBack: true, text: before });
    });

    test("the browser's own undo takes the whole insertion back", async () => {
      await show(field('Moeder {moet} slapen.'));
      await insert('mag');
      await undoKey();
      expect(await text()).toBe('Moeder moet slapen.');
    });

    test('the page hears it as typing', async () => {
      await show(field('Moeder |slaapt.'));
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        for (const type of ['beforeinput', 'input'])
          document.getElementById('e')?.addEventListener(type, (event) => {
            heard.push(`${event.type} ${(event as InputEvent).inputType}`);
          });
      });
      await insert('X ');
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(heard).toContain('input insertText');
    });

    test('what was typed around it since stays when it is taken back', async () => {
      await show(field('Moeder |slaapt.'));
      await insert('zegt dat zij ');
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type(' En vader?');
      expect(await takeBack()).toEqual({ isBack: true, text: 'Moeder slaapt. En vader?' });
    });

    test('an insertion that was changed since is left alone', async () => {
      await show(field('Moeder |slaapt.'));
      await insert('zegt iets ');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      expect(await takeBack()).toEqual({ isBack: false, text: 'Moeder zegt iet' + 'slaapt.' });
    });

    test('nothing is inserted when the text is not what was read', async () => {
      await show(field('Moeder |slaapt.'));
      const result = await insert('X', { before: 'Vader slaapt.' });
      expect(result).toEqual({ outcome: 'text-changed', text: 'Moeder slaapt.' });
    });

    test('nothing is inserted on another page', async () => {
      await show(field('Moeder |slaapt.'));
      const result = await insert('X', { address: 'https://dossier.example/#/kind/2' });
      expect(result).toEqual({ outcome: 'page-changed', text: 'Moeder slaapt.' });
    });

    test('a page that takes the text out again is told of', async () => {
      await show(field('Moeder |slaapt.'));
      await page.evaluate(() => {
        const element = document.getElementById('e') as HTMLElement & { value?: string };
        const [value, html] = [element.value, element.innerHTML];
        element.addEventListener('input', () => {
          if (value === undefined) element.innerHTML = html;
          else element.value = value;
        });
      });
      expect(await insert('X')).toEqual({ outcome: 'not-confirmed', text: 'Moeder slaapt.' });
    });

    test('a page that adds something of its own is put back as it was', async () => {
      await show(field('Moeder |slaapt.'));
      await page.evaluate(() => {
        document
          .getElementById('e')
          ?.addEventListener(
            'input',
            () => requestAnimationFrame(() => document.execCommand('insertText', false, '!')),
            { once: true },
          );
      });
      expect(await insert('X')).toEqual({ outcome: 'not-confirmed', text: 'Moeder slaapt.' });
    });
  });

  describe('more than one line', () => {
    const lines = ' Wat helpt?\nWie helpt?\n\nWanneer?';

    test.each(['textarea', 'rich text', 'rich text in paragraphs'] as const)('%s', async (name) => {
      await show(fields[name]('Moeder| slaapt.'));
      const expected = 'Moeder Wat helpt?\nWie helpt?\n\nWanneer? slaapt.';
      expect(await insert(lines)).toEqual({ outcome: 'inserted', text: expected });
      await undoKey();
      expect(await text()).toBe('Moeder slaapt.');
      expect(await insert(lines)).toEqual({ outcome: 'inserted', text: expected });
      expect(await takeBack()).toEqual({ isBack: true, text: 'Moeder slaapt.' });
    });

    test('over a selection that runs over paragraphs', async () => {
      await show('<div id="e" contenteditable><p>een {twee</p><p>drie</p><p>vi}er</p></div>');
      expect(await insert('X\nY')).toEqual({ outcome: 'inserted', text: 'een X\nYer' });
      expect(await takeBack()).toEqual({ isBack: true, text: 'een twee\ndrie\nvier' });
    });
  });

  describe('nothing is inserted', () => {
    test.each([
      ['a read-only text area', '<textarea id="e" readonly>tekst</textarea>'],
      ['a disabled fieldset', '<fieldset disabled><textarea id="e">tekst</textarea></fieldset>'],
      ['rich text that says it is read-only', '<div id="e" contenteditable aria-readonly="true">tekst</div>'],
    ])('in %s', async (_name, html) => {
      await show(html);
      expect(await insert('X')).toEqual({ outcome: 'read-only', text: 'tekst' });
    });

    test('beyond the length that a field takes', async () => {
      await show('<textarea id="e" maxlength="10">tekst|</textarea>');
      expect(await insert(' en nog veel meer')).toEqual({ outcome: 'not-confirmed', text: 'tekst' });
    });
  });

  test('a text area that refuses to be typed in gets the text as its value', async () => {
    await show('<textarea id="e">Moeder |slaapt.</textarea>');
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    expect(await insert('X ')).toEqual({ outcome: 'inserted', text: 'Moeder X slaapt.' });
    expect(await takeBack()).toEqual({ isBack: true, text: 'Moeder slaapt.' });
  });

  test('a field that has lost its selection gets the text at the place that was asked', async () => {
    await show('<p id="other">ergens anders</p><div id="e" contenteditable>Moeder |slaapt.</div>');
    const result = await page.evaluate(async () => {
      const field = naastParts.fieldAt(document.getElementById('e'));
      document.getSelection()?.selectAllChildren(document.getElementById('other') as HTMLElement);
      const request = {
        field: 1,
        address: naastParts.addressOf(window),
        before: 'Moeder slaapt.',
        start: 7,
        end: 7,
        text: 'X ',
      };
      return [
        await naastParts.insert(window, field, request),
        document.getElementById('e')?.textContent,
        document.getElementById('other')?.textContent,
      ];
    });
    expect(result).toEqual([expect.objectContaining({}), 'Moeder X slaapt.', 'ergens anders']);
  });
});
