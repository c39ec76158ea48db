import { expect, test } from 'vitest';
import { Workday } from './harness/workday.ts';

/** The settings cannot be read any more, and the error says words that a person could have written. */
const breakSettings =
  'Object.defineProperty(chrome.storage.local, "get", { value: () => Promise.reject(new Error("Ouder Wilg is moe")) })';

test('a panel that cannot open says so in Dutch, and gives what went wrong without the words of a person', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await panel.beginAs('jv');
  const { identifier } = await panel.page.evaluateOnNewDocument(breakSettings);
  await panel.page.reload();
  await panel.see('Naast kon niet opengaan. Er is niets gewist.');
  await panel.page.locator('summary').click();
  const report = await panel.page.$eval('.report', ({ textContent }) => textContent);
  expect(report).toMatch(/^Naast \d+\.\d+\.\d+\n.*Chrome.*\nError\n[\w.-]+\.js:\d+:\d+/s);
  expect(await panel.text()).not.toContain('Wilg');
  // The refusals themselves are the only complaint.
  expect(() => day.chromium.complaints.expectNone()).toThrow('Ouder Wilg is moe');
  await panel.page.removeScriptToEvaluateOnNewDocument(identifier);
  await panel.press('Probeer opnieuw');
  await panel.find('Andere vraag');
});

test('nothing of the panel needs a network: with it off it opens, finds, checks and keeps', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await panel.page.setOfflineMode(true);
  await panel.page.reload();
  await panel.beginAs('ib');
  await panel.find('Andere vraag');
  await panel.type('Zoek een vraag', 'slapen', 'searchbox');
  await panel.see('De gevonden vragen staan in de lijst.');
  await panel.press('Woorden', 'link');
  await panel.type('Jouw tekst', 'Moeder is zorgmijdend.');
  await panel.see('Om nog even naar te kijken');
  await panel.makeVault();
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.type('Hoe is het voor deze ouder?', 'Zij is moe.');
  await panel.see('Opgeslagen in je kluis.');
  await panel.press('Instellingen', 'link');
  await panel.see('Naast werkt ook zonder internet.');
  // Where texts come from is told by name: no link of the panel leads to a site.
  await panel.page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  const leadsTo = await panel.page.$$eval('a', (links) => [
    ...new Set(links.map(({ protocol }) => protocol)),
  ]);
  expect(leadsTo).toEqual(['chrome-extension:']);
});
