import { expect, test } from 'vitest';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

/** 360 px, and the same at 200% zoom. */
const widths = [360, 180];

/** Texts on the panel that do not fit where they stand, and whether the page scrolls sideways. */
const cutOff = (panel: Panel) =>
  panel.page.evaluate(() => {
    const isText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isHidden = (element: Element) => element.closest('.hidden-label, option, select') !== null;
    const wide = [...document.querySelectorAll('main *, .finder *')]
      .filter((element) => isText(element) && !isHidden(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return (
          width > 0 &&
          (left < -1 ||
            right > innerWidth + 1 ||
            (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline'))
        );
      })
      .map((element) => element.textContent ?? '');
    return document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways', ...wide] : wide;
  });

test('nothing of the questions is cut off in a narrow or zoomed panel', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  const fits = async (view: string) => {
    for (const width of widths) {
      await panel.page.setViewport({ width, height: 800 });
      expect([view, width, await cutOff(panel)]).toEqual([view, width, []]);
    }
    await panel.page.setViewport(null);
  };
  await day.welcome('jv');
  await panel.makeVault();
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.choose('Goede-ouder-ervaringen', 'nog niet gevraagd');
  await panel.see('Opgeslagen in je kluis.');
  await panel.press('Vragen', 'link');
  await panel.see('nog niet gevraagd: goede momenten');
  await fits('an open schema');
  await day.write('consult', 'Ze is huilerig sinds de bevalling en slaapt slecht. ');
  await panel.see(/· bij: /);
  await fits('themes');
  await panel.type('Zoek een vraag', 'overgang', 'searchbox');
  await panel.see('De gevonden vragen staan in de lijst.');
  await fits('finding');
  await panel.press('Terug');
  await panel.press('Gesprek voorbereiden', 'link');
  await panel.see('Waar gaat het over?');
  await panel.page.select('select.input', 'jv-2-jaar');
  await panel.see('Begin opnieuw');
  await fits('preparing');
  await panel.press('Vragen', 'link');
  await panel.press('Mijn vragen', 'link');
  await panel.press('Nieuwe vraag');
  await panel.type('Jouw vraag', 'U moet hem eerder naar bed brengen.');
  await panel.see('Om nog even naar te kijken');
  await fits('an own prompt');
});
