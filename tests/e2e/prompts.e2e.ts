import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

const sentencesOf = (panel: Panel) =>
  panel.page.$$eval('.prompt .say', (titles) => titles.map((title) => title.textContent ?? ''));
const reasonsOf = (panel: Panel) =>
  panel.page.$$eval('.prompt .kicker', (kickers) => kickers.map((kicker) => kicker.textContent ?? ''));
const sleeping = 'De nachten zijn kort en hij slaapt slecht. ';

/** The three cards, in the real panel. */
describe('the three cards', () => {
  let day: Workday;

  beforeEach(async () => {
    day = await Workday.begin();
    await day.welcome('jv');
    await day.panel.find('Andere vraag');
  });
  afterEach(() => day[Symbol.asyncDispose]());

  test('each say why they are here, at every moment', async () => {
    const { panel } = day;
    for (const [moment, words] of [
      ['Voor', 'voor het gesprek'],
      ['Na', 'na het gesprek'],
      ['Schrijven', 'bij het schrijven'],
    ] as const) {
      await panel.press(moment, 'radio');
      await panel.see(words);
      for (const reason of await reasonsOf(panel)) expect(reason).toContain(' · ');
    }
    await day.write('consult', sleeping);
    await panel.see('bij: slapen');
    await day.write('consult', 'Zij vertelt dat vader hem gisteren heeft geslagen met een riem. ');
    await panel.see('bij je zorg');
    for (const reason of await reasonsOf(panel)) expect(reason).toContain(' · bij je zorg');
  });

  test('do not move while the typing goes on, and follow when it rests', async () => {
    const { panel } = day;
    const before = await sentencesOf(panel);
    await day.write('consult', sleeping);
    // Someone who types on, a key at a time, well past the moment in which the theme is found.
    let isTyping = true;
    const typing = day.page.keyboard
      .type('Wij spraken over van alles. Het was een rustig gesprek. Tot zover. ', { delay: 60 })
      .then(() => {
        isTyping = false;
      });
    await panel.page.waitForSelector('.theme');
    let looked = 0;
    while (isTyping) {
      expect(await sentencesOf(panel)).toEqual(before);
      looked++;
    }
    await typing;
    expect(looked).toBeGreaterThan(10);
    await panel.see(/· bij: slapen/);
    expect(await sentencesOf(panel)).not.toEqual(before);
  });

  test('do not move under the pointer', async () => {
    const { panel } = day;
    const before = await sentencesOf(panel);
    await (await panel.page.waitForSelector('.prompt .say'))?.hover();
    await day.write('consult', sleeping);
    await panel.page.waitForSelector('.theme');
    await day.page.keyboard.type('Verder geen bijzonderheden. ', { delay: 80 });
    expect(await sentencesOf(panel)).toEqual(before);
    await panel.page.mouse.move(1, 1);
    await panel.see(/· bij: slapen/);
  });

  test('never bring back what was sent away, not after another view', async () => {
    const { panel } = day;
    await day.write('consult', sleeping);
    await panel.see(/· bij: slapen/);
    const gone = new Set(await sentencesOf(panel));
    for (let round = 0; round < 6; round++) {
      const [before = ''] = await sentencesOf(panel);
      await panel.press('Andere vraag');
      await panel.seeNo(before);
      const [next = ''] = await sentencesOf(panel);
      expect(gone.has(next)).toBe(false);
      gone.add(next);
      if (round === 2) {
        await panel.press('Woorden', 'link');
        await panel.press('Vragen', 'link');
        await panel.see(/· bij: slapen/);
        expect(await sentencesOf(panel)).not.toContain(before);
      }
    }
  });

  test('stay away during a conversation until one is asked for, and again in the next', async () => {
    const { panel } = day;
    await panel.press('Tijdens', 'radio');
    await panel.see('Naast blijft stil');
    expect(await sentencesOf(panel)).toEqual([]);
    await panel.press('Toon één vraag');
    await panel.see('tijdens het gesprek');
    const asked = await sentencesOf(panel);
    expect(asked).toHaveLength(1);
    await day.write('consult', sleeping);
    await panel.page.waitForSelector('.theme');
    await day.page.keyboard.type('Verder geen bijzonderheden. ', { delay: 80 });
    expect(await sentencesOf(panel)).toEqual(asked);
    await panel.press('Na', 'radio');
    await panel.page.waitForSelector('.prompt ~ .prompt ~ .prompt');
    await panel.press('Tijdens', 'radio');
    await panel.see('Naast blijft stil');
    expect(await sentencesOf(panel)).toEqual([]);
  });

  test('make way for an empty panel with one press, and nothing is read until it ends', async () => {
    const { panel } = day;
    await panel.press('Luisterstand', 'link');
    await panel.see('Naast is stil en leest niet mee.');
    await panel.seeNo('Andere vraag');
    expect(await panel.buttons()).toEqual(['Klaar met luisteren']);
    await day.write('consult', `${sleeping}Zij vertelt dat hij gisteren is geslagen met een riem. `);
    expect(await sentencesOf(panel)).toEqual([]);
    expect(await panel.text()).not.toContain('Even stilstaan');
    await panel.page.bringToFront();
    await panel.page.keyboard.press('Escape');
    await panel.find('Andere vraag');
  });

  test('a pinned one is there again in a fresh panel', async () => {
    const { panel } = day;
    await panel.type('Zoek een vraag', 'stilstaan', 'searchbox');
    await panel.press('Terug');
    const [first = ''] = await sentencesOf(panel);
    await panel.press('Vastzetten');
    await panel.page.reload();
    await panel.see(first);
  });
});

/** The open bufferschema counts in the three, and says honestly what it knows. */
describe('an open schema', () => {
  let day: Workday;

  beforeEach(async () => {
    day = await Workday.begin();
    await day.welcome('jv');
    await day.panel.makeVault();
    await day.panel.press('Nieuw schema, in drie minuten', 'link');
    await day.panel.choose('Goede-ouder-ervaringen', 'stevig');
    await day.panel.choose('Van een afstandje kijken', 'stevig');
  });
  afterEach(() => day[Symbol.asyncDispose]());

  const buffers = async (support: string, others: string) => {
    await day.panel.choose('Taakverdeling en steun', support);
    await day.panel.choose('Mensen eromheen', others);
    await day.panel.see('Opgeslagen in je kluis.');
    await day.panel.press('Vragen', 'link');
    await day.panel.see('schema: Ouder');
  };

  test('asks first about what was never asked, and says so', async () => {
    await buffers('dun', 'nog niet gevraagd');
    await day.panel.see('nog niet gevraagd: omgeving');
    await day.panel.seeNo('staat op dun');
  });

  test('says of what is thin that it is thin, never that it was not asked', async () => {
    await buffers('dun', 'stevig');
    await day.panel.see('staat op dun: steun');
    expect(await day.panel.text()).not.toContain('nog niet gevraagd');
  });

  test('says nothing of buffers that all stand firm', async () => {
    await buffers('stevig', 'stevig');
    await day.panel.find('Andere vraag');
    for (const reason of await reasonsOf(day.panel))
      expect(reason).not.toMatch(/steun$|omgeving$|dun|gevraagd/);
  });

  test('can be left out, and is forgotten at the list and behind the lock', async () => {
    await buffers('dun', 'nog niet gevraagd');
    const name = await day.panel.page.$eval('.context > .theme button', (button) => button.ariaLabel ?? '');
    await day.panel.press(name);
    await day.panel.seeNo('nog niet gevraagd');
    await day.panel.press('Schema', 'link');
    await day.panel.see('Jouw schema');
    await day.panel.page.locator('.row a').click();
    await day.panel.see('Dit weet je nog niet');
    await day.panel.press('Vragen', 'link');
    await day.panel.see('nog niet gevraagd: omgeving');
    await day.panel.press('Schema', 'link');
    await day.panel.press('Kluis op slot');
    await day.panel.press('Vragen', 'link');
    await day.panel.find('Andere vraag');
    await day.panel.seeNo('schema: Ouder');
    await day.panel.seeNo('nog niet gevraagd');
  });
});
