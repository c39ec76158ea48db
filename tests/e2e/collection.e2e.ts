import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Workday } from './harness/workday.ts';

/** Mijn vragen: own prompts and packs, in the real panel. */
describe('own prompts and packs', () => {
  let day: Workday;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'naast-pack-'));
    day = await Workday.begin();
    await day.welcome('lk');
    await day.panel.press('Mijn vragen', 'link');
    await day.panel.see('Nieuwe vraag');
  });
  afterEach(async () => {
    await day[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const own = 'Waar lachte zij deze week om?';
  const write = async () => {
    await day.panel.press('Nieuwe vraag');
    await day.panel.type('Jouw vraag', own);
    await day.panel.press('Bewaar');
    await day.panel.see('Pas aan');
  };
  const bring = async (content: string) => {
    const file = join(folder, 'pakket.json');
    await writeFile(file, content);
    const input = await day.panel.page.waitForSelector('input[type="file"]');
    await input?.uploadFile(file);
  };
  const packOf = (...sentences: readonly string[]) =>
    JSON.stringify({
      naast: 'vragen',
      versie: 1,
      naam: 'Team Zuid',
      van: 'De Vlieger',
      kaarten: sentences.map((zin, at) => ({
        id: `vraag-${at}`,
        categorie: 'OPEN',
        u: zin,
        je: zin,
        waarom: 'Een begin.',
      })),
    });

  test('a prompt of one\u2019s own is found among the others, also in a fresh panel', async () => {
    await write();
    await day.panel.page.reload();
    await day.panel.see(own);
    await day.panel.press('Vragen', 'link');
    await day.panel.type('Zoek een vraag', 'lachte', 'searchbox');
    await day.panel.see(own);
  });

  test('the check of wording is offered while typing, and does not stand in the way', async () => {
    await day.panel.press('Nieuwe vraag');
    await day.panel.type('Jouw vraag', 'U moet hem eerder naar bed brengen.');
    await day.panel.see('Om nog even naar te kijken');
    await day.panel.press('Bewaar');
    await day.panel.see('U moet hem eerder naar bed brengen.');
  });

  test('a prompt of one\u2019s own can have English beside it, shown to who works in English', async () => {
    await day.panel.press('Nieuwe vraag');
    await day.panel.type('Jouw vraag', own);
    await day.panel.type('In het Engels, als je dat wilt', 'What made her laugh this week?');
    await day.panel.press('Bewaar');
    await day.panel.see('Pas aan');
    expect(await day.panel.text()).not.toContain('What made her laugh');
    await day.panel.press('Vragen', 'link');
    await day.panel.press('Instellingen', 'link');
    await day.panel.press('English', 'radio');
    await day.panel.press('Questions', 'link');
    await day.panel.type('Find a question', 'laugh', 'searchbox');
    await day.panel.see('What made her laugh this week?');
    await day.panel.see(own);
  });

  test('a prompt of one\u2019s own is offered in the Schema tab and when a conversation is prepared, until it is hidden', async () => {
    const sentence = 'Wie brengt er soep als u ziek bent?';
    await day.panel.press('Nieuwe vraag');
    await day.panel.type('Jouw vraag', sentence);
    await day.panel.page.select('select.input', 'STE');
    await day.panel.press('Bewaar');
    await day.panel.see('Pas aan');
    await day.panel.press('Vragen', 'link');
    await day.panel.makeVault();
    await day.panel.press('Nieuw schema, in drie minuten', 'link');
    await day.panel.choose('Goede-ouder-ervaringen', 'stevig');
    await day.panel.press('Bekijk wat je weet');
    await day.panel.see('Dit weet je nog niet');
    await day.panel.see(sentence);
    await day.panel.press('Vragen', 'link');
    await day.panel.press('Gesprek voorbereiden', 'link');
    await day.panel.see('Waar gaat het over?');
    const second = async () => {
      const offered = new Set<string>();
      for (let round = 0; round < 60; round++) {
        const now = await day.panel.valueOf('Tweede vraag');
        if (offered.has(now)) break;
        offered.add(now);
        await day.panel.press(now === '' ? 'Stel iets voor: Tweede vraag' : 'Iets anders: Tweede vraag');
      }
      return offered;
    };
    expect(await second()).toContain(sentence);
    await day.panel.press('Vragen', 'link');
    await day.panel.type('Zoek een vraag', 'soep', 'searchbox');
    await day.panel.see(sentence);
    await day.panel.press('Niet meer tonen');
    await day.panel.press('Terug');
    await day.panel.press('Gesprek voorbereiden', 'link');
    await day.panel.press('Begin opnieuw');
    expect(await second()).not.toContain(sentence);
    await day.panel.press('Schema', 'link');
    await day.panel.page.locator('.row a').click();
    await day.panel.see('Dit weet je nog niet');
    expect(await day.panel.text()).not.toContain(sentence);
    await day.panel.press('Vragen', 'link');
    await day.panel.press('Mijn vragen', 'link');
    await day.panel.see('Niet meer getoond');
    await day.panel.see('eigen vraag');
  });

  test('a hidden prompt of a pack says which pack it is of', async () => {
    await bring(packOf('Hoe was het op het plein?'));
    await day.panel.press('Voeg toe');
    await day.panel.see('Team Zuid is toegevoegd.');
    await day.panel.press('Vragen', 'link');
    await day.panel.type('Zoek een vraag', 'plein', 'searchbox');
    await day.panel.see('Hoe was het op het plein?');
    await day.panel.press('Niet meer tonen');
    await day.panel.seeNo('Hoe was het op het plein?');
    await day.panel.press('Terug');
    await day.panel.press('Mijn vragen', 'link');
    await day.panel.see('Team Zuid, De Vlieger');
    expect(await day.panel.text()).not.toContain('eigen vraag');
  });

  test('what is not ticked stays as it was, and what a new pack leaves out stays too', async () => {
    await bring(packOf('Hoe was het op het plein?', 'Wie speelde mee?', 'Wat was er leuk?'));
    await day.panel.press('Voeg toe');
    await day.panel.see('Team Zuid is toegevoegd.');
    await bring(packOf('Hoe was het in de klas?', 'Wie deed er mee?'));
    await day.panel.see('Hoe was het op het plein? → Hoe was het in de klas?');
    await day.panel.see('Staat niet meer in dit pakket. Het blijft hier staan.');
    await day.panel.page.locator('.pack-change:last-of-type input').click();
    await day.panel.press('Voeg toe');
    const inStore = async (): Promise<string> =>
      String(await day.panel.page.evaluate('chrome.storage.local.get("collection").then(JSON.stringify)'));
    await expect.poll(inStore).toContain('Wie deed er mee?');
    const stored = await inStore();
    for (const [sentence, isThere] of [
      ['Hoe was het op het plein?', true],
      ['Hoe was het in de klas?', false],
      ['Wie speelde mee?', false],
      ['Wie deed er mee?', true],
      ['Wat was er leuk?', true],
    ] as const)
      expect([sentence, stored.includes(sentence)]).toEqual([sentence, isThere]);
    await day.panel.press('Zet terug');
    await expect.poll(inStore).toContain('Wie speelde mee?');
  });

  test('every problem of a bad file has its sentence', async () => {
    await bring(packOf('', '', '', '', '', '').replaceAll('"OPEN"', '"RAAD"'));
    await day.panel.see('Bij vraag-0 klopt dit deel niet: categorie.');
    await day.panel.page.locator('.note summary').click();
    await day.panel.see('Bij vraag-5 klopt dit deel niet: categorie.');
    await day.panel.see('Bij vraag-5 klopt dit deel niet: je.');
  });

  test('an empty prompt is not kept, and says so', async () => {
    await day.panel.press('Nieuwe vraag');
    await day.panel.press('Bewaar');
    await day.panel.see('Schrijf eerst een zin.');
  });

  test('a prompt is changed, removed and put back', async () => {
    await write();
    await day.panel.press('Pas aan');
    await day.panel.replace('Jouw vraag', 'Waar lachte hij deze week om?');
    await day.panel.press('Bewaar');
    await day.panel.see('Waar lachte hij deze week om?');
    await day.panel.press('Verwijder');
    await day.panel.see('Je vraag is weg.');
    await day.panel.press('Zet terug');
    await day.panel.see('Waar lachte hij deze week om?');
  });

  test('a pack shows what comes in before it does', async () => {
    await bring(packOf('Hoe was het op het plein?'));
    await day.panel.see('Komt erbij');
    expect(
      await day.panel.page.evaluate('chrome.storage.local.get("collection").then(JSON.stringify)'),
    ).not.toContain('plein');
    await day.panel.press('Voeg toe');
    await day.panel.see('Team Zuid is toegevoegd.');
    await bring(packOf('Hoe was het in de klas?'));
    await day.panel.see('Is veranderd. Vink aan wat je wilt vervangen.');
    await day.panel.press('Voeg toe');
    await day.panel.press('Vragen', 'link');
    await day.panel.type('Zoek een vraag', 'plein', 'searchbox');
    await day.panel.see('Hoe was het op het plein?');
  });

  test.each([
    ['a damaged file', '{"naast":"vragen","versie":1', 'Het bestand is beschadigd'],
    ['another file', '{"name":"iets"}', 'Dit is geen pakket met vragen van Naast.'],
    [
      'a pack with a wrong prompt',
      packOf('').replace('OPEN', 'RAAD'),
      'Bij vraag-0 klopt dit deel niet: categorie.',
    ],
  ])('%s is refused with a sentence, and nothing is stored', async (_, content, sentence) => {
    await bring(content);
    await day.panel.see(sentence);
    const stored = await day.panel.page.evaluate(
      'chrome.storage.local.get("collection").then(JSON.stringify)',
    );
    expect(stored).toBe('{}');
  });
});
