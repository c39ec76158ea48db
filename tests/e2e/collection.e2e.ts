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
