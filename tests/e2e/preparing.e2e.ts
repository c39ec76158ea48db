import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Workday } from './harness/workday.ts';

/** Gesprek voorbereiden, in the real panel. */
describe('preparing a conversation', () => {
  let day: Workday;

  beforeEach(async () => {
    day = await Workday.begin();
    await day.welcome('lk');
    await day.panel.press('Gesprek voorbereiden', 'link');
    await day.panel.see('Waar gaat het over?');
  });
  afterEach(() => day[Symbol.asyncDispose]());

  const start = (value: string) => day.panel.page.select('select.input', value);
  const value = (label: string) => day.panel.valueOf(label);

  test('a kind of conversation proposes every part but what only the teacher knows', async () => {
    await start('lk-zorggesprek');
    await day.panel.see('Kopieer');
    for (const part of ['Opening', 'Eerste vraag', 'Tweede vraag', 'Toestemming vragen', 'Afronden'])
      expect(await value(part)).not.toBe('');
    expect(await value('Wat ik helder wil zeggen')).toBe('');
  });

  test('own words stay when something else is proposed, and when another start is chosen', async () => {
    await start('lk-zorggesprek');
    const opening = await value('Opening');
    await day.panel.type('Wat ik helder wil zeggen', 'Dinsdag zat hij alleen.');
    await day.panel.press('Iets anders: Opening');
    expect(await value('Opening')).not.toBe(opening);
    await start('lk-advies');
    expect(await value('Wat ik helder wil zeggen')).toBe('Dinsdag zat hij alleen.');
  });

  test('it stays while one looks elsewhere, is stored nowhere, and an emptied one comes back', async () => {
    await day.panel.type('Opening', 'Fijn dat jullie er allebei zijn.');
    await day.panel.press('Vragen', 'link');
    await day.panel.press('Gesprek voorbereiden', 'link');
    expect(await value('Opening')).toBe('Fijn dat jullie er allebei zijn.');
    const stored = await day.panel.page.evaluate(
      'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(JSON.stringify)',
    );
    expect(stored).not.toContain('allebei');
    await day.panel.press('Begin opnieuw');
    expect(await value('Opening')).toBe('');
    await day.panel.press('Zet terug');
    expect(await value('Opening')).toBe('Fijn dat jullie er allebei zijn.');
  });
});
