import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setFieldMarks } from './harness/marks.ts';
import { bundlePageParts, type PageParts } from './harness/page-parts.ts';
import { openPlainBrowser } from './harness/plain-browser.ts';

declare const naastParts: PageParts;

const parts = bundlePageParts();

describe.each(['chromium', 'firefox'] as const)('fields in %s', (kind) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openPlainBrowser(kind);
    page = await browser.newPage();
    await page.goto('about:blank');
  });
  afterAll(() => browser.close());

  const show = async (html: string): Promise<void> => {
    await page.setContent(`<!doctype html>${html}`);
    await page.evaluate(await parts);
  };

  /** What is read of the element with id "e", with the selection marked in it; null when it is not read. */
  const read = (): Promise<string | null> =>
    page.evaluate(() => {
      const field = naastParts.fieldAt(document.getElementById('e'));
      if (field === null) return null;
      const { text, selection } = field.read();
      if (selection === null) return text;
      const { start, end } = selection;
      const middle = start === end ? '|' : `{${text.slice(start, end)}}`;
      return text.slice(0, start) + middle + text.slice(end);
    });

  describe('rich text is read as a person sees it, and the caret is found in it', () => {
    test.each([
      ['Moeder |slaapt', 'Moeder |slaapt'],
      ['', ''],
      ['<p>een</p><p>twee|</p>', 'een\ntwee|'],
      ['<p>een</p>\n   <p>|twee</p>\n', 'een\n|twee'],
      ['een<div>twee</div><div>|drie</div>', 'een\ntwee\n|drie'],
      ['<div>een</div><div>|<br></div><div>drie</div>', 'een\n|\ndrie'],
      ['<p>een</p><p>|<br></p>', 'een\n|'],
      ['een<br>|twee', 'een\n|twee'],
      ['een<br>twee|<br>', 'een\ntwee|'],
      ['een<br><br>|drie', 'een\n\n|drie'],
      ['<br>', ''],
      ['<p>{een</p><p>tw}ee</p>', '{een\ntw}ee'],
      ['<p>moeder <b>is |erg</b> moe</p>', 'moeder is |erg moe'],
      ['<p>moeder\n      is   |moe </p>', 'moeder is |moe'],
      ['<p>moeder&nbsp;|</p>', 'moeder |'],
      ['<ul><li>een</li><li>|twee</li></ul>', 'een\n|twee'],
      ['<table><tr><td>een</td><td>twee|</td></tr></table>', 'een\ntwee|'],
      ['<p style="white-space:pre-wrap">een  twee\n|drie</p>', 'een  twee\n|drie'],
      ['<p style="white-space:pre-wrap">een|\n</p>', 'een|'],
      ['<p style="white-space:pre-line">een  \n  |twee</p>', 'een\n|twee'],
      ['<p>een</p><script>twee</script><p hidden>drie</p><p>|vier</p>', 'een\n|vier'],
      ['<p>een <img alt=""> |twee</p>', 'een |twee'],
      ['<p>een<span contenteditable="false">@opa</span>|</p>', 'een@opa|'],
      ['<div><div>een</div></div><div><div>|twee</div></div>', 'een\n|twee'],
      ['<h3>kop</h3>los|<p>alinea</p>', 'kop\nlos|\nalinea'],
    ])('%s', async (html, expected) => {
      await show(`<div id="e" contenteditable>${html}</div>`);
      await page.evaluate(setFieldMarks);
      expect(await read()).toBe(expected);
    });
  });

  test('placing the selection anywhere in a rich text finds that place back', async () => {
    await show(
      '<div id="e" contenteditable><p>een <b>twee</b>  drie</p>\n<p><br></p><ul><li>vier<br>vijf</li></ul>zes</div>',
    );
    const lost = await page.evaluate(() => {
      const field = naastParts.fieldAt(document.getElementById('e'));
      if (field === null) return ['no field'];
      const { text } = field.read();
      const misses: string[] = [text === 'een twee drie\n\nvier\nvijf\nzes' ? '' : text];
      for (let start = 0; start <= text.length; start += 1) {
        for (const end of [start, Math.min(start + 3, text.length), text.length]) {
          field.select({ start, end });
          const { selection } = field.read();
          if (selection?.start !== start || selection.end !== end) {
            misses.push(`${start}-${end}: ${JSON.stringify(selection)}`);
          }
        }
      }
      return misses.filter(Boolean);
    });
    expect(lost).toEqual([]);
  });

  describe('what is read', () => {
    test.each([
      ['<textarea id="e">tekst</textarea>', 'textarea'],
      ['<input id="e" value="tekst">', 'input'],
      ['<input id="e" type="text" autocomplete="off">', 'input'],
      ['<textarea id="e" readonly>tekst</textarea>', 'textarea'],
      ['<div contenteditable><p id="e">tekst</p></div>', 'contenteditable'],
      ['<div contenteditable="plaintext-only" id="e">tekst</div>', 'contenteditable'],
      ['<label for="e">Bericht over het bezoek</label><input id="e">', 'input'],
      ['<input id="e" name="zoekgedrag">', 'input'],
    ])('%s', async (html, expected) => {
      await show(html);
      const editor = await page.evaluate(() => naastParts.fieldAt(document.getElementById('e'))?.editor);
      expect(editor).toBe(expected);
    });
  });

  describe('what is never read', () => {
    test.each([
      '<input id="e" type="password" value="x">',
      '<input id="e" type="search">',
      '<input id="e" type="email">',
      '<input id="e" type="number">',
      '<input id="e" type="checkbox">',
      '<input id="e" autocomplete="one-time-code">',
      '<input id="e" autocomplete="section-ouder shipping given-name">',
      '<input id="e" autocomplete="cc-number">',
      '<input id="e" autocomplete="bday">',
      '<textarea id="e" autocomplete="street-address"></textarea>',
      '<input id="e" inputmode="numeric">',
      '<input id="e" name="bsn">',
      '<input id="e" name="kindBsn">',
      '<label for="e">BSN</label><input id="e">',
      '<label for="e">Burgerservicenummer ouder</label><input id="e">',
      '<label for="e">Geboortedatum</label><input id="e">',
      '<input id="e" placeholder="Zoek een kind">',
      '<form role="search"><input id="e"></form>',
      '<input id="e" value="123456782">',
      '<input id="e" value="12-03-2024">',
      '<select id="e"><option>x</option></select>',
      '<button id="e">x</button>',
      '<p id="e">x</p>',
      '<div role="searchbox" contenteditable id="e">x</div>',
    ])('%s', async (html) => {
      await show(html);
      expect(await read()).toBeNull();
    });
  });

  describe('the name of a field', () => {
    test.each([
      ['<label for="e">Notitie consult</label><textarea id="e"></textarea>', 'Notitie consult'],
      ['<label>Notitie: <textarea id="e">geen naam</textarea></label>', 'Notitie'],
      [
        '<h2 id="a">Verslag</h2><p id="b">overleg</p><div contenteditable id="e" aria-labelledby="a b"></div>',
        'Verslag overleg',
      ],
      ['<textarea id="e" aria-label="Bericht"></textarea>', 'Bericht'],
      ['<textarea id="e" placeholder="Schrijf iets"></textarea>', 'Schrijf iets'],
      ['<textarea id="e" title="Toelichting"></textarea>', 'Toelichting'],
      ['<div><span>Bijzonderheden *</span></div><div><textarea id="e"></textarea></div>', 'Bijzonderheden'],
      ['<label for="x">Ander veld</label><input id="x"><textarea id="e"></textarea>', ''],
      [`<p>${'Een lange uitleg over het formulier. '.repeat(5)}</p><textarea id="e"></textarea>`, ''],
      [
        `<label for="e">${'Lang '.repeat(30)}</label><textarea id="e"></textarea>`,
        `${'Lang '.repeat(16).slice(0, 79)}…`,
      ],
    ])('%s', async (html, expected) => {
      await show(html);
      const label = await page.evaluate(() => {
        const field = document.getElementById('e');
        return field && naastParts.labelOf(field);
      });
      expect(label).toBe(expected);
    });
  });
});
