import { expect, test } from 'vitest';
import { Workday } from './harness/workday.ts';

const worry = 'Zij vertelt dat vader hem gisteren heeft geslagen met een riem. ';
const page = 'https://127.0.0.1:9/meldcode';
const button = 'Open onze meldcode (in een nieuw tabblad)';

test('the calm card opens the page that the person set, in a tab of its own, and is there again beside the record', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await day.welcome('jv');
  await panel.press('Instellingen', 'link');
  await panel.type('Onze meldcode', 'http://127.0.0.1:9/meldcode');
  await panel.press('Bewaar dit adres');
  await panel.see('Dit adres kan Naast niet openen.');
  await panel.replace('Onze meldcode', '127.0.0.1:9/meldcode');
  await panel.press('Bewaar dit adres');
  await panel.see('Het adres is bewaard.');
  await panel.press('Vragen', 'link');
  await day.write('consult', worry);
  await panel.see('Even stilstaan');
  const coming = day.chromium.browser.waitForTarget((target) => target.url() === page);
  await panel.press(button, 'link');
  const tab = await coming;
  expect(tab.type()).toBe('page');
  // The page cannot reach back to the panel.
  const session = await day.chromium.browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  expect(targetInfos.find(({ url }) => url === page)?.canAccessOpener).toBe(false);
  await day.page.bringToFront();
  await panel.see('Even stilstaan');
});

test('what the organisation set is opened, told in the settings, and is not there about a parent', async () => {
  await using day = await Workday.begin({ managed: { meldcode: page } });
  const { panel } = day;
  await day.welcome('jv');
  await panel.press('Instellingen', 'link');
  await panel.see(`Jullie meldcode staat op ${page}`);
  expect(await panel.text()).not.toContain('Zet hier het adres.');
  await panel.press('Vragen', 'link');
  await day.write('consult', worry);
  await panel.find(button, 'link');
  await panel.press('Sluit deze kaart');
  await day.page.$eval('#consult', (field) => {
    (field as HTMLTextAreaElement).value = '';
  });
  await day.write('consult', 'Moeder zegt dat ze niet meer wil leven. ');
  await panel.see('gevaar voor een ouder zelf');
  expect(await panel.text()).not.toContain('Open onze meldcode');
});
