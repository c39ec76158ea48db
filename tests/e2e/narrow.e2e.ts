import { expect, test } from 'vitest';
import { walk } from '../pictures/walk.ts';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

/** From a panel at 400 % zoom to a tab; 180 is 360 px at 200 %, 320 is a tab of 1280 px at 400 %. */
const widths = [160, 180, 240, 320, 640];

/** What somebody who needs more room between letters, words and lines may set (WCAG 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Texts and controls on the panel that do not fit where they stand, and whether the page scrolls sideways. */
const cutOff = (panel: Panel) =>
  panel.page.evaluate(() => {
    const isText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isHidden = (element: Element) =>
      element.closest('.hidden-label, option, select, [aria-hidden], .sheet, .buffers') !== null;
    const wide = [...document.querySelectorAll('#root *')]
      .filter((element) => (isText(element) || element.matches('button, input, a')) && !isHidden(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return (
          width > 0 &&
          style.opacity !== '0' &&
          (left < -1 ||
            right > innerWidth + 1 ||
            (element.scrollWidth > element.clientWidth + 1 &&
              style.display !== 'inline' &&
              !element.matches('input, button')))
        );
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`);
    return document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways', ...wide] : wide;
  });

test('nothing of any view is cut off, from 160 to 640 px, with room between letters or with larger text', async () => {
  await using day = await Workday.begin();
  const found: string[] = [];
  await walk(day, async (name, shown = day.panel) => {
    const { page } = shown;
    const look = async (view: string) => {
      for (const problem of await cutOff(shown)) found.push(`${view}: ${problem}`);
    };
    for (const width of widths) {
      await page.setViewport({ width, height: 800 });
      await look(`${name} at ${width}`);
    }
    await page.setViewport({ width: 320, height: 800 });
    await page.evaluate(() => {
      document.documentElement.dataset['size'] = 'groter';
    });
    await look(`${name} with larger text`);
    await page.evaluate((css) => {
      delete document.documentElement.dataset['size'];
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    await look(`${name} with more room`);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await page.setViewport(null);
  });
  expect(found).toEqual([]);
}, 900_000);
