import { expect, test } from 'vitest';
import type { Panel } from './harness/panel.ts';
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

/** Makes a vault and leaves the panel on a new, saved schema. */
async function saveOneSchema(panel: Panel): Promise<void> {
  await panel.makeVault();
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.type('Hoe is het voor deze ouder?', 'Zij is moe.');
  await panel.see('Opgeslagen in je kluis.');
}

/** Changes one byte of every sealed record, as a failing disk would. */
function damageRecords(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('naast');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('records', 'readwrite');
      const cursor = change.objectStore('records').openCursor();
      cursor.onsuccess = () => {
        const record = cursor.result;
        if (!record) return;
        const data = new Uint8Array(record.value.data);
        data[0] = (data[0] ?? 0) ^ 1;
        record.update({ ...record.value, data });
        record.continue();
      };
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

test('a damaged schema is kept and said so, and the others work on', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await panel.beginAs('ib');
  await saveOneSchema(panel);
  await panel.page.evaluate(damageRecords);
  await panel.press('Alle schema’s', 'link');
  await panel.press('Kluis op slot');
  await panel.type('Wachtwoordzin', 'mosterd fiets orgel dinsdag');
  await panel.press('Ontgrendel');
  await panel.see('Dit schema gaat niet open. Het is bewaard zoals het is');
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.type('Hoe is het voor deze ouder?', 'Hij is blij.');
  await panel.see('Opgeslagen in je kluis.');
});

test('full storage is said at once, and nothing that was typed is lost', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await panel.beginAs('ib');
  const storage = await panel.page.createCDPSession();
  const origin = `chrome-extension://${day.chromium.extension.id}`;
  await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await panel.makeVault();
  await panel.see('Er is geen ruimte meer om te bewaren.');
  await storage.send('Storage.overrideQuotaForOrigin', { origin });
  await panel.press('Maak mijn kluis');
  await panel.see('Hier staat nog geen schema.');
});

test('without room nothing is called deleted that is still there, and everything can go at once', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await panel.beginAs('ib');
  await saveOneSchema(panel);
  const storage = await panel.page.createCDPSession();
  const origin = `chrome-extension://${day.chromium.extension.id}`;
  await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // The browser goes by what it knew of the room for a while.
  await expect
    .poll(
      async () => {
        await panel.type('Hoe is het voor deze ouder?', '!');
        return panel.text();
      },
      { timeout: 40_000, interval: 1_000 },
    )
    .toContain('Er is geen ruimte meer om te bewaren.');
  await panel.press('Alle schema’s', 'link');
  await panel.page.locator('::-p-text(Wist zichzelf op)').click();
  await panel.press('Wis dit schema');
  await panel.see('Wissen lukte niet, want er is geen ruimte meer. Alles staat er nog.');
  await panel.press('Alle schema’s', 'link');
  await panel.see('Wist zichzelf op');
  expect(await panel.text()).not.toContain('is gewist');
  await panel.press('Bewaren en wissen', 'link');
  await panel.press('Begin met een lege kluis');
  await panel.press('Wis alles');
  await panel.see('Hoe wil je schema’s bewaren?');
});

test('a store that the browser empties while a schema is open is said, and nothing is called saved', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await panel.beginAs('ib');
  await saveOneSchema(panel);
  const storage = await panel.page.createCDPSession();
  const origin = `chrome-extension://${day.chromium.extension.id}`;
  await storage.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await panel.type('Hoe is het voor deze ouder?', ' Ook overdag.');
  await panel.see('Je kluis is er niet meer, dus dit wordt niet bewaard. Je tekst staat nog hier.');
  expect(await panel.valueOf('Hoe is het voor deze ouder?')).toContain('Zij is moe.');
  await panel.press('Alle schema’s', 'link');
  await panel.see('De browser heeft de opslag van Naast leeggemaakt.');
  await panel.press('Begrepen');
  await panel.see('Hoe wil je schema’s bewaren?');
});

test('a text made beside one child is not put in the record of another', async () => {
  await using day = await Workday.begin();
  const { panel, page } = day;
  await day.welcome('jv');
  await page.click('[data-field="consult"]');
  await panel.see('Leest mee in: Notitie consult');
  await panel.press('Woorden', 'link');
  await panel.type('Jouw tekst', 'Zij vertelde over de eerste week.');
  await page.evaluate(() => {
    location.hash = '#/kind/2';
  });
  await page.click('[data-field="consult"]');
  const before = await day.fieldText('consult');
  await panel.press('Zet in dossier');
  await panel.see('De pagina is veranderd. Er is niets ingevoegd.');
  expect(await day.fieldText('consult')).toBe(before);
});
