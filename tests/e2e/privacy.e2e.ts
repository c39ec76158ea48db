import { expect, test } from 'vitest';
import { Chromium } from './harness/chromium.ts';
import { findWords, storeUnsealed } from './harness/find-words.ts';
import { freshProfile } from './harness/profile.ts';
import { serveFolders } from './harness/static-server.ts';
import { Workday } from './harness/workday.ts';

/** Words that stand in no language and no other file, so that a find is a find. */
const typedWords = ['zwoelbriknar', 'plentoskaf', 'gramivolt', 'ostrefuin', 'dwemplikor'];
const readAlongWord = 'knaspelroof';
const controlWord = 'vlonterbaskiel';

/** How the log of the browser names a request that no page made. */
const browserItself = 'not an origin';

test('no word typed in a schema can be read on disk', async () => {
  await using profile = await freshProfile();
  {
    await using day = await Workday.begin({ profile });
    const { panel } = day;
    await day.welcome('ib');
    await panel.makeVault(`mosterd fiets ${typedWords[0]} dinsdag`);
    await panel.press('Nieuw schema, in drie minuten', 'link');
    await panel.replace('Schuilnaam', `Ouder ${typedWords[1]}`);
    await panel.type('Hoe is het voor deze ouder?', `Zij zegt ${typedWords[2]} en ${typedWords[3]}.`);
    await panel.type('Mijn eerste zin of vraag', `Hoe was ${typedWords[4]}?`);
    await panel.see('Opgeslagen in je kluis.');
    await panel.page.evaluate(storeUnsealed, controlWord);
    // Words of a note are read along, and must not be kept either.
    await day.write('consult', `Het ging over ${readAlongWord}. `);
    await panel.press('Vragen', 'link');
    await panel.see('Leest mee in: Notitie consult');
  }
  expect(await findWords(profile.folder, [controlWord])).toEqual([controlWord]);
  expect(await findWords(profile.folder, typedWords)).toEqual([]);
  // What stands on a page the browser itself remembers, to restore its tabs; nothing else may hold it.
  expect(await findWords(profile.folder, [readAlongWord], 'Sessions')).toEqual([]);
});

test('the browser asks nothing of the network for the extension', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await day.welcome('jv');
  await day.write('consult', 'Moeder vertelt dat hij slecht slaapt. ');
  await panel.see('Leest mee in: Notitie consult');
  await panel.press('Zet in dossier');
  await panel.press('Woorden', 'link');
  await panel.type('Jouw tekst', 'Moeder is zorgmijdend.');
  await panel.see('Om nog even naar te kijken');
  await panel.press('Schema', 'link');
  await panel.see('Hoe wil je schema’s bewaren?');
  await panel.press('Instellingen', 'link');
  await panel.see('Taal van het paneel');

  const requests = (await day.chromium.close()).filter(({ url }) => /^(https?|wss?|ftp):/.test(url));
  expect(requests.some(({ url }) => url.startsWith('http://127.0.0.1:'))).toBe(true);
  expect(requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  // What is left is the demo page itself, or the browser on its own account.
  const others = requests.filter(({ url }) => !url.startsWith('http://127.0.0.1:'));
  expect(others.filter(({ initiator }) => initiator !== browserItself)).toEqual([]);
});

test('typing in the panel makes the browser itself ask nothing about it either', async () => {
  // A page without a field, so that nothing but the panel can be typed in.
  await using server = await serveFolders('tests/e2e/pages');
  await using chromium = await Chromium.start();
  const panel = await chromium.openPanel(await chromium.open(`${server.origin}/no-field.html`));
  await panel.beginAs('ib');
  await panel.makeVault();
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.type('Hoe is het voor deze ouder?', 'Zij is moe.');
  await panel.see('Opgeslagen in je kluis.');
  await panel.press('Woorden', 'link');
  await panel.type('Jouw tekst', 'Moeder is zorgmijdend.');
  await panel.see('Om nog even naar te kijken');
  const requests = await chromium.close();
  // Servers that fill in forms, check spelling or translate would be told of the fields.
  expect(requests.filter(({ url }) => /autofill|spell|translate|writing/i.test(url))).toEqual([]);
});

test('the page is the same after opening, reading and analysing', async () => {
  await using day = await Workday.begin();
  const { panel, page } = day;
  await day.welcome('jv');
  const state = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).sort(),
      storage: [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie],
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    }));
  await day.write('consult', 'Eerste zin. ');
  await panel.see('Leest mee in: Notitie consult');
  const before = await state();
  await day.write('consult', 'Moeder vertelt dat hij slecht slaapt en vaak huilt. ');
  await panel.see('bij: slapen');
  await panel.press('Woorden', 'link');
  await panel.press('Haal de tekst uit Notitie consult');
  await panel.see(/Dit staat er al|Niets opgevallen/);
  expect(await state()).toEqual(before);
});
