import { expect, test } from 'vitest';
import { Workday } from './harness/workday.ts';

/** What an organisation sets for everyone, by the browser's own policies. */

const pack = {
  naast: 'vragen',
  versie: 1,
  naam: 'Thuisbezoek',
  van: 'GGD Kustland',
  kaarten: [
    {
      id: 'drempel',
      categorie: 'OPEN',
      u: 'Welke drempel merkt u als u ons belt?',
      je: 'Welke drempel merk je als je ons belt?',
      waarom: 'Bellen kost soms moed.',
      themas: ['noshow'],
      rollen: ['jv', 'ib'],
      momenten: ['voor', 'schrijven'],
      en: { zin: 'What makes it hard to call us?' },
    },
  ],
};
const managed = { role: 'ib', helpText: 'Vragen over Naast? Bel de servicedesk.', packs: [pack] };

test('a role, a text and a pack of the organisation are there at the first start', async () => {
  await using day = await Workday.begin({ managed });
  const { panel } = day;
  await panel.see('Fijn dat je er bent');
  // The role stands ready; who works here only has to begin.
  await panel.page.waitForSelector('input[name="role"]:checked');
  await panel.press('Begin');
  await panel.find('Andere vraag');
  await panel.type('Zoek een vraag', 'drempel', 'searchbox');
  await panel.see('Welke drempel merkt u als u ons belt?');
  await panel.press('Terug');
  await panel.press('Mijn vragen', 'link');
  await panel.see('Thuisbezoek van GGD Kustland heeft je organisatie voor iedereen klaargezet.');
  await panel.press('Instellingen', 'link');
  await panel.see('Vragen over Naast? Bel de servicedesk.');
  expect(await panel.text()).not.toContain('klopt niet');
});

test('what does not fit is left out and said, and the rest stays', async () => {
  const broken = { ...pack, naam: 'Kapot', kaarten: [{ ...pack.kaarten[0], categorie: 'RAAD' }] };
  await using day = await Workday.begin({ managed: { ...managed, role: 'arts', packs: [broken, pack] } });
  const { panel } = day;
  await panel.see('Fijn dat je er bent');
  await panel.press('Begin');
  await panel.see('Kies eerst je rol.');
  await day.welcome('jv');
  await panel.press('Mijn vragen', 'link');
  await panel.see('Thuisbezoek van GGD Kustland');
  await panel.see('Een deel van wat je organisatie heeft klaargezet, kon Naast niet lezen.');
  expect(await panel.text()).not.toContain('Kapot');
});

test('a prompt of the organisation that was hidden says which pack it is of', async () => {
  await using day = await Workday.begin({ managed });
  const { panel } = day;
  await day.welcome('jv');
  await panel.type('Zoek een vraag', 'drempel', 'searchbox');
  await panel.see('Welke drempel merkt u als u ons belt?');
  await panel.press('Niet meer tonen');
  await panel.seeNo('Welke drempel merkt u als u ons belt?');
  await panel.press('Terug');
  await panel.press('Mijn vragen', 'link');
  await panel.see('Welke drempel merkt u als u ons belt?');
  await panel.see('Thuisbezoek, GGD Kustland');
});
