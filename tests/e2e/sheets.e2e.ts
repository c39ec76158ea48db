import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { floorFields, lineAt, lineFields, withLine } from '../../lib/bufferschema/lines.ts';
import { type Bufferschema, bufferschemaSchema } from '../../lib/bufferschema/schema.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { headingsIn, type Printed, printed, printedByWordProcessor } from './harness/printed.ts';
import { putSchemas } from './harness/put-schemas.ts';
import { temporaryFolder } from './harness/temporary-folder.ts';
import { Workday } from './harness/workday.ts';

const start = newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date());

/** As much as somebody writes in ten minutes. */
const usual = bufferschemaSchema.parse({
  ...start,
  ouderrol: 'moeder',
  kindBand: '0-1',
  bron: ['gesprek met deze ouder'],
  A_situatie: {
    aanleiding: { tekst: 'Korte nachten, al zes weken.', perspectief: 'feit' },
    beleving: { tekst: 'Ze telt de uren en schrikt van elk geluid.', perspectief: 'ouder' },
    ouderwoorden: { tekst: 'als het stil is, luister ik extra', perspectief: 'ouder' },
  },
  B_omstandigheden: [
    { soort: 'kind', tekst: 'slapen', richting: 'drukt', perspectief: 'ouder' },
    { soort: 'wonen', tekst: 'een tuin voor de deur', richting: 'helpt', perspectief: 'ik' },
  ],
  C_werkvloer: { verzorgen: { stand: 'gaat vanzelf' }, grenzen: { stand: 'weet ik niet' } },
  D_buffers: {
    goe: {
      stand: 'wisselend',
      tekst: 'zaterdag zong ze en werd het stil',
      perspectief: 'ouder',
      sterk: { tekst: 'ze probeert steeds iets anders', perspectief: 'ik' },
    },
    met: { stand: 'dun', tekst: 'na tienen lukt het niet', perspectief: 'ik' },
    ste: { stand: 'stevig', tekst: 'haar zus belt en dat lucht op', perspectief: 'ouder' },
    sol: { stand: 'nog niet gevraagd', navraag: 'Bij wie hoeft u zich niet groot te houden?' },
  },
  E_kans: { gekozenBuffer: 'goe', watIkDoe: 'Vrijdag bellen.' },
  F_gesprek: {
    gezamenlijkBelang: 'dat ze allebei kunnen slapen',
    opening: 'Wat gebeurde er zaterdag, toen u zong?',
    afspraken: 'Ik bel u vrijdag tussen negen en tien.\nUw zus komt één nacht slapen.',
  },
  G_mijzelf: { raakt: 'mijn eigen nachten van toen' },
  H_intervisie: { vraag: 'hoe blijf ik rustig?', adviezen: ['ga samen wandelen'] },
});

const sentence = (field: string, words: number): string =>
  `Bij ${field} staat ${Array.from({ length: words }, () => 'een woord').join(' en ')}.`;

/** Every line of the form written full, `words` times two words each. */
function fullSchema(words: number): Bufferschema {
  let schema = usual;
  for (const field of lineFields) {
    if (field === 'afspraken' || lineAt(usual, field)?.tekst === undefined) {
      const tekst =
        field === 'afspraken'
          ? Array.from({ length: words }, (_, at) => `${at + 1}. ${sentence(field, 6)}`).join('\n')
          : sentence(field, words);
      schema = { ...schema, ...withLine(schema, field, { tekst, perspectief: 'ik' }) };
    }
  }
  return schema;
}

type Way = 'Dossier' | 'Intervisie' | 'MDO' | 'Ouder';

/** The pages of one schema: seen in the panel, printed from the same page in a tab. A side panel cannot be printed by a test. */
async function withPages(
  schema: Bufferschema,
  work: (at: {
    day: Workday;
    tab: Page;
    choose: (way: Way) => Promise<void>;
    print: (way: Way) => Promise<Printed>;
  }) => Promise<void>,
): Promise<void> {
  await using day = await Workday.begin();
  const { panel } = day;
  await panel.beginAs('jv');
  await panel.makeVault();
  await putSchemas(panel, [schema]);
  await panel.page.locator('a ::-p-text(Ouder Wilg)').click();
  await panel.press('Meenemen of printen', 'link');
  await panel.see('Voor wie is het?');
  const tab = await day.chromium.open(panel.page.url());
  const choose = async (way: Way): Promise<void> => {
    await tab.locator(`::-p-aria([name="${way}"][role="radio"])`).click();
    await tab.waitForFunction(
      (name) =>
        document.querySelector<HTMLInputElement>('input:checked')?.closest('label')?.textContent === name,
      {},
      way,
    );
  };
  const print = async (way: Way): Promise<Printed> => {
    await choose(way);
    if (way !== 'Dossier') await tab.waitForSelector('.sheet');
    return printed(await tab.pdf({ preferCSSPageSize: true }));
  };
  await work({ day, tab, choose, print });
}

const A4 = [210, 297];

describe('what goes out on paper', () => {
  test('the page for intervisie is one A4 in black, with whose words they are and room to write', async () => {
    await withPages(usual, async ({ print, tab }) => {
      const { pages, size, text } = await print('Intervisie');
      expect(size).toEqual(A4);
      expect(pages).toHaveLength(1);
      expect(pages[0]?.coloured).toBe(false);
      expect(pages[0]?.margins?.top).toBeGreaterThanOrEqual(10);
      expect(pages[0]?.margins?.left).toBeGreaterThanOrEqual(12);
      expect(pages[0]?.margins?.bottom).toBeGreaterThanOrEqual(8);
      for (const there of [
        'Ouder Wilg',
        'Ze telt de uren en schrikt van elk geluid. (zegt de ouder)',
        'Korte nachten, al zes weken. (na te gaan)',
        'drukt: slapen (zegt de ouder)',
        'na tienen lukt het niet',
        'Verhelderen',
        'Niet voor het dossier',
        'schat geen risico',
      ]) {
        expect(text).toContain(there);
      }
      for (const kept of ['mijn eigen nachten', 'ga samen wandelen', 'Meenemen of printen', 'anoniem']) {
        expect(text).not.toContain(kept);
      }
      await tab
        .locator('::-p-aria([name="Neem ook mee wat ik over mezelf schreef"][role="checkbox"])')
        .click();
      await tab.waitForFunction(() => document.body.innerText.includes('mijn eigen nachten'));
      expect((await print('Intervisie')).text).toContain('mijn eigen nachten van toen');
    });
  });

  test('the page for the parent holds what was agreed and nothing else, on one A4', async () => {
    await withPages(usual, async ({ print }) => {
      const { pages, size, text } = await print('Ouder');
      expect(size).toEqual(A4);
      expect(pages).toHaveLength(1);
      expect(pages[0]?.coloured).toBe(false);
      expect(text).toContain('Dit hebben we samen afgesproken');
      expect(text).toContain('Ik bel u vrijdag tussen negen en tien.');
      expect(text).toContain('Uw zus komt één nacht slapen.');
      for (const kept of ['Wilg', 'telt', 'wisselend', 'zus belt', 'stevig', 'nachten']) {
        expect(text).not.toContain(kept);
      }
    });
  });

  test('a full form takes smaller letters before a second page, and then says so', async () => {
    const pagesOf = async (words: number) => {
      const found = { review: 0, parent: 0, told: '' };
      await withPages(fullSchema(words), async ({ print, tab }) => {
        const review = await print('Intervisie');
        found.review = review.pages.length;
        for (const page of review.pages) expect(page.margins?.top).toBeGreaterThanOrEqual(10);
        for (const field of floorFields) {
          if (lineAt(usual, field) === undefined) expect(review.text).toContain(`Bij ${field} staat`);
        }
        found.told = await tab.evaluate(() => document.body.innerText);
        found.parent = (await print('Ouder')).pages.length;
      });
      return found;
    };
    const some = await pagesOf(4);
    expect(some.review).toBe(1);
    expect(some.told).not.toContain('Dit past niet op één blad.');
    expect(some.parent).toBe(1);
    const much = await pagesOf(14);
    expect(much.review).toBeGreaterThan(1);
    expect(much.told).toContain('Dit past niet op één blad.');
  });
});

test('the note for the record is printed as it stands, without the schuilnaam and the stands', async () => {
  await withPages(usual, async ({ print }) => {
    const { pages, size, text } = await print('Dossier');
    expect(size).toEqual(A4);
    expect(pages).toHaveLength(1);
    expect(text).toContain('De ouder vertelt: - Ze telt de uren en schrikt van elk geluid.');
    expect(text).toContain('Kracht: ze probeert steeds iets anders.');
    for (const kept of ['Wilg', 'stevig', 'wisselend', 'eigen nachten', 'wandelen', 'Kopieer']) {
      expect(text).not.toContain(kept);
    }
  });
});

describe('a document for a meeting', () => {
  test('is made in the panel, opens in a word processor and has what was shown', {
    timeout: 120_000,
  }, async () => {
    await withPages(usual, async ({ day: { panel, chromium } }) => {
      await using folder = await temporaryFolder();
      const session = await chromium.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder.path });
      const made = async (): Promise<string> => {
        const file = join(folder.path, 'naast-overleg.docx');
        await rm(file, { force: true });
        await panel.press('Bewaar als Word-bestand');
        await expect.poll(() => readdir(folder.path), { timeout: 15_000 }).toEqual(['naast-overleg.docx']);
        return file;
      };
      await panel.press('MDO', 'radio');
      await panel.see('Wat spreken we af?');
      await panel.seeNo('mijn eigen nachten');
      const file = await made();
      const paper = await printedByWordProcessor(file);
      await panel.see('Het bestand is gemaakt.');

      expect(paper.size).toEqual(A4);
      expect(paper.pages.every(({ coloured }) => !coloured)).toBe(true);
      for (const there of [
        'Ze telt de uren en schrikt van elk geluid. (zegt de ouder)',
        'zaterdag zong ze en werd het stil',
        'ze probeert steeds iets anders (mijn indruk)',
        'Bij wie hoeft u zich niet groot te houden?',
        'Grenzen: Hoe is dit voor u?',
        'Uw zus komt één nacht slapen.',
        'Niet voor het dossier',
      ]) {
        expect(paper.text).toContain(there);
      }
      for (const kept of ['mijn eigen nachten', 'ga samen wandelen', 'Un-named']) {
        expect(paper.text).not.toContain(kept);
      }
      expect(await headingsIn(file)).toEqual([
        '1 Ouder Wilg',
        '2 Waar het om gaat, in de woorden van de ouder',
        '2 Wat speelt er omheen?',
        '2 Op de werkvloer van alledag',
        '2 De vier buffers',
        '2 Nog te vragen',
        '2 Wat er nu kan',
        '2 Het gesprek',
        '2 Wat we hebben afgesproken',
        '2 Wat spreken we af?',
      ]);

      await panel.press('Neem ook mee wat ik over mezelf schreef', 'checkbox');
      await panel.see('mijn eigen nachten van toen');
      expect((await printedByWordProcessor(await made())).text).toContain('mijn eigen nachten van toen');
    });
  });

  test('says first what leads to a person', async () => {
    const beleving = { tekst: 'Ze belt met Sanne de Vries.', perspectief: 'ouder' as const };
    await withPages({ ...usual, A_situatie: { beleving } }, async ({ day: { panel } }) => {
      await panel.press('MDO', 'radio');
      await panel.see('Dit leidt misschien naar een persoon: ‘Sanne de Vries’.');
      await panel.find('Toch bewaren als Word-bestand');
    });
  });
});
