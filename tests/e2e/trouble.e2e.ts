import { expect, test } from 'vitest';
import { Workday } from './harness/workday.ts';

test('an empty note, a very long note and a read-only field are each said plainly', async () => {
  await using day = await Workday.begin();
  const { panel, page } = day;
  await day.welcome('jv');
  await page.click('[data-field="consult"]');
  await panel.see('Leest mee in: Notitie consult');
  await panel.find('Andere vraag');

  await page.click('[data-field="earlier"]');
  await panel.see('Eerdere notitie is alleen om te lezen. Kopiëren kan wel.');
  await panel.press('Zet in dossier');
  await panel.see('In dit veld kun je niet schrijven. Kopieer de zin.');

  await panel.press('Woorden', 'link');
  await panel.find('Jouw tekst', 'textbox');
  const long = 'Moeder vertelt over de week en wat er speelde. '.repeat(4_300);
  await panel.page.$eval(
    'textarea',
    (field, text) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    `${long}Moeder is zorgmijdend.`,
  );
  await panel.see('zorgmijdend’');
  expect((await panel.valueOf('Jouw tekst')).length).toBeGreaterThan(200_000);
});

test('pasted HTML arrives as text only', async () => {
  await using day = await Workday.begin();
  const { panel, page } = day;
  await day.welcome('lk');
  await panel.press('Woorden', 'link');
  await panel.find('Jouw tekst', 'textbox');
  await panel.page.$eval('textarea', (field) => {
    const data = new DataTransfer();
    data.setData('text/html', '<b onclick="x()">Moeder</b> is <i>lief</i>');
    data.setData('text/plain', 'Moeder is lief');
    field.focus();
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    document.execCommand('insertText', false, data.getData('text/plain'));
  });
  expect(await panel.valueOf('Jouw tekst')).toBe('Moeder is lief');
  await page.click('[data-field="report"]');
  await panel.press('Zet in dossier');
  await panel.see('Staat in Verslag overleg');
  expect(await page.$eval('[data-field="report"]', (field) => field.innerHTML)).not.toMatch(
    /<b|<i|onclick|style=/,
  );
});

test('a page of the browser itself says why nothing is read there', async () => {
  await using day = await Workday.begin();
  await day.welcome('jv');
  const internal = await day.chromium.open('chrome://version/');
  await internal.bringToFront();
  await day.panel.see('Naast leest hier niet mee.');
});
