import { expect, test } from 'vitest';
import { freshProfile } from './harness/profile.ts';
import { openScreen } from './harness/screen.ts';
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
  await panel.see('Je organisatie heeft Thuisbezoek van GGD Kustland voor iedereen klaargezet.');
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

test('how long is kept and how soon it locks is bounded, and shown as asked by the organisation', async () => {
  await using day = await Workday.begin({ managed: { retentionDays: 1, lockMinutes: 5 } });
  const { panel } = day;
  await day.welcome('ib');
  await panel.makeVault();
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.replace('Schuilnaam', 'Ouder Zeester');
  await panel.see('Opgeslagen in je kluis.');
  await panel.press('Bekijk wat je weet');
  await panel.press('Alle schema’s', 'link');
  await panel.see('Ouder Zeester wist zichzelf morgen');
  await panel.press('Bewaren en wissen', 'link');
  await panel.see('Je organisatie vraagt: een schema blijft hooguit één dag.');
  await panel.see('Je organisatie vraagt: na hooguit 5 minuten.');
  expect(await panel.text()).not.toMatch(/30 minuten|60 minuten/);
});

test('a bound that becomes tighter shortens what is there, and says so', async () => {
  await using profile = await freshProfile();
  {
    await using day = await Workday.begin({ profile });
    await day.welcome('ib');
    await day.panel.makeVault();
    await day.panel.press('Nieuw schema, in drie minuten', 'link');
    await day.panel.replace('Schuilnaam', 'Ouder Zeester');
    await day.panel.see('Opgeslagen in je kluis.');
  }
  await using day = await Workday.begin({ profile, managed: { retentionDays: 1 } });
  const { panel } = day;
  await panel.press('Schema', 'link');
  await panel.type('Wachtwoordzin', 'mosterd fiets orgel dinsdag');
  await panel.press('Ontgrendel');
  await panel.see('Eén schema wist zichzelf daarom eerder.');
  await panel.see('Ouder Zeester wist zichzelf morgen');
  await panel.press('Begrepen');
  await panel.seeNo('Eén schema wist zichzelf daarom eerder.');
});

/** One look at, or one change of, what is in the database of the vault. Runs in the panel. */
function inDatabase(
  store: string,
  change?: { readonly id: string; readonly part: object },
): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('naast');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, 'readwrite');
      const rows = transaction.objectStore(store);
      const reading = rows.getAll();
      if (change) {
        const found = rows.get(change.id);
        found.onsuccess = () => rows.put({ ...found.result, ...change.part });
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

declare const chrome: { alarms: { onAlarm: { dispatch: (alarm: { name: string }) => void } } };

test('a bound that becomes tighter also counts while the vault stays locked, and is told afterwards', async () => {
  await using profile = await freshProfile();
  {
    await using day = await Workday.begin({ profile });
    const { panel } = day;
    // Ten days ago.
    await panel.page.evaluateOnNewDocument(() => {
      const Real = Date;
      const shift = 10 * 86_400_000;
      globalThis.Date = class extends Real {
        constructor(...given: [number]) {
          super(...(given.length > 0 ? given : ([Real.now() - shift] as [number])));
        }
        static override now = (): number => Real.now() - shift;
      } as DateConstructor;
    });
    await panel.page.reload();
    await day.welcome('ib');
    await panel.makeVault();
    await panel.press('Nieuw schema, in drie minuten', 'link');
    await panel.replace('Schuilnaam', 'Ouder Zeester');
    await panel.see('Opgeslagen in je kluis.');
  }
  await using day = await Workday.begin({ profile, managed: { retentionDays: 5 } });
  const { panel } = day;
  // The background hears of the bound by itself, some time after the start.
  const known = () => panel.page.evaluate(inDatabase, 'state').then((rows) => JSON.stringify(rows));
  await expect.poll(known, { timeout: 15_000 }).toContain('"days":5');
  expect(await panel.page.evaluate(inDatabase, 'records')).toHaveLength(1);
  await panel.press('Schema', 'link');
  await panel.see('Eén schema wist zichzelf morgen.');
  // A day later.
  await panel.page.evaluate(inDatabase, 'state', { id: 'bound', part: { since: '2026-01-01' } });
  const worker = await (await day.chromium.background()).worker();
  await worker?.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'expiry' }));
  await expect.poll(() => panel.page.evaluate(inDatabase, 'records')).toEqual([]);
  await panel.type('Wachtwoordzin', 'mosterd fiets orgel dinsdag');
  await panel.press('Ontgrendel');
  await panel.see('Daarom is een schema gewist terwijl de kluis op slot was.');
  await panel.press('Begrepen');
  await panel.see('Hier staat nog geen schema.');
});

test('the vault locks by its keys, and after the minute that the organisation asks when nobody touches the computer', async () => {
  await using screen = await openScreen();
  await using day = await Workday.begin({ managed: { lockMinutes: 1 }, display: screen.display });
  const { panel } = day;
  await day.welcome('ib');
  await panel.makeVault();
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.replace('Schuilnaam', 'Ouder Zeester');
  await panel.see('Opgeslagen in je kluis.');
  await screen.focusWindow('Dossier');
  await screen.press('alt+shift+k');
  await panel.see('Je schema’s zijn op slot');
  await panel.type('Wachtwoordzin', 'mosterd fiets orgel dinsdag');
  await panel.press('Ontgrendel');
  await panel.find('Schuilnaam', 'textbox');
  // What the test types reaches the page without a keyboard: this is what the screen hears.
  await screen.movePointerAway();
  panel.page.setDefaultTimeout(120_000);
  await panel.see('Je schema’s zijn op slot');
}, 180_000);

test('where the organisation wants no vault there is none', async () => {
  await using day = await Workday.begin({ managed: { vault: false } });
  const { panel } = day;
  await day.welcome('ib');
  await panel.press('Schema', 'link');
  await panel.see('Je organisatie heeft de kluis uitgezet.');
  expect(await panel.text()).not.toContain('Kies een wachtwoordzin');
  await panel.press('Begin zonder te bewaren');
  await panel.see('Hier staat nog geen schema.');
});

test('on a site that the organisation closed nothing is read', async () => {
  await using day = await Workday.begin({ managed: { blockedSites: ['127.0.0.1'] } });
  const { panel, page } = day;
  await day.welcome('jv');
  await page.click('[data-field="consult"]');
  await panel.see('Je organisatie laat Naast op deze site niet meelezen.');
  expect(await panel.text()).not.toContain('Leest mee in');
});
