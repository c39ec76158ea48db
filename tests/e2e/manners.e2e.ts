import { afterEach, beforeEach, expect, test } from 'vitest';
import { Workday } from './harness/workday.ts';

let day: Workday;
beforeEach(async () => {
  day = await Workday.begin();
});
afterEach(() => day[Symbol.asyncDispose]());

const worry = 'Zij vertelt dat vader hem gisteren heeft geslagen met een riem.';

test('a concrete worry opens the calm card, keeps its words and gets no weight and no advice', async () => {
  const { panel } = day;
  await day.welcome('jv');
  await day.write('consult', `${worry} `);
  await panel.see('Even stilstaan');
  await panel.see('Naast weegt dit niet');
  await panel.see('Schrijf wat je zag en hoorde');
  await panel.see('bij je zorg');
  // A good moment is not asked for now.
  expect(await panel.text()).not.toContain('Goede-ouder-ervaring ·');

  await panel.press('Woorden', 'link');
  await panel.press('Notitie', 'radio');
  await panel.type('Jouw tekst', worry);
  await panel.see('Even stilstaan');
  await panel.see(/Nagekeken|Niets opgevallen/);
  expect(await panel.page.$$('summary ::-p-text(geslagen)')).toEqual([]);
  expect(await panel.valueOf('Jouw tekst')).toBe(worry);
  expect(await panel.text()).not.toMatch(/\bscore|\brisico|\bje moet\b/i);
});

test('a worry that is made smaller gets the offer to say it as it is', async () => {
  const { panel } = day;
  await day.welcome('ib');
  await panel.press('Woorden', 'link');
  await panel.press('Notitie', 'radio');
  await panel.type('Jouw tekst', 'Vader heeft hem misschien een beetje geslagen.');
  await panel.see('Even stilstaan');
  await panel.see('Om nog even naar te kijken');
});

test('what is good stands first, and everything to look at has a reason, a source and Laat staan', async () => {
  const { panel } = day;
  await day.welcome('lk');
  await panel.press('Woorden', 'link');
  await panel.press('Zeggen', 'radio');
  await panel.type('Jouw tekst', 'Wat valt u op aan hem? U moet hem vaker voorlezen.');
  await panel.see('Dit staat er al');
  await panel.see('Om nog even naar te kijken');
  const text = await panel.text();
  expect(text.indexOf('Dit staat er al')).toBeLessThan(text.indexOf('Om nog even naar te kijken'));
  await panel.open('U moet');
  await panel.see('Waarom');
  await panel.see('Bron:');
  await panel.find('Laat staan');
  // No number of findings, no mark: the only digits are of the text itself, and there are none in it.
  expect(await panel.text()).not.toMatch(/\d+ (?:van|punten|fout|opmerking)|%|\d\/\d/);
});
