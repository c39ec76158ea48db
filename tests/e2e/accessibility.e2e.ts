import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run: (options: object) => Promise<AxeResults> };

/** What axe finds on the panel as it is now, as readable lines. */
async function violations(panel: Panel): Promise<string[]> {
  await panel.page.evaluate(axeSource);
  // The finder stands over whatever scrolls under it, and a half covered button reads as a small one: at the end of
  // the page nothing is under it.
  await panel.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const { violations: found } = await panel.page.evaluate(() =>
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(['light', 'dark'] as const)('every view in %s', (scheme) => {
  let day: Workday;
  beforeAll(async () => {
    day = await Workday.begin();
    await day.panel.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  });
  afterAll(() => day[Symbol.asyncDispose]());

  test('welcome', async () => {
    await day.panel.see('Fijn dat je er bent');
    expect(await violations(day.panel)).toEqual([]);
    await day.panel.press('Begin');
    await day.panel.see('Kies eerst je rol.');
    expect(await violations(day.panel)).toEqual([]);
  });

  test('Vragen, while reading along, with the calm card, and during a conversation', async () => {
    await day.welcome('jv');
    await day.write('consult', 'De nachten zijn kort en hij slaapt slecht. ');
    await day.panel.see('bij: slapen');
    expect(await violations(day.panel)).toEqual([]);
    await day.write('consult', 'Zij vertelt dat vader hem gisteren heeft geslagen met een riem. ');
    await day.panel.see('Even stilstaan');
    expect(await violations(day.panel)).toEqual([]);
    await day.panel.press('Sluit deze kaart');
    await day.panel.press('Tijdens', 'radio');
    await day.panel.see('Naast blijft stil');
    expect(await violations(day.panel)).toEqual([]);
    await day.panel.press('Schrijven', 'radio');
  });

  test('Vragen, looking for one, preparing a conversation and one\u2019s own', async () => {
    const { panel } = day;
    await panel.type('Zoek een vraag', 'slapen', 'searchbox');
    await panel.see('De gevonden vragen staan in de lijst.');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Niet meer tonen');
    await panel.see('Deze vraag komt niet meer.');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Terug');
    await panel.press('Gesprek voorbereiden', 'link');
    await panel.see('Waar gaat het over?');
    await panel.page.select('select.input', 'jv-2-jaar');
    await panel.see('Begin opnieuw');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Vragen', 'link');
    await panel.press('Mijn vragen', 'link');
    await panel.press('Nieuwe vraag');
    await panel.type('Jouw vraag', 'U moet hem eerder naar bed brengen.');
    await panel.see('Om nog even naar te kijken');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Bewaar');
    await panel.see('Pas aan');
    expect(await violations(panel)).toEqual([]);
  });

  test('Woorden, empty and with findings', async () => {
    await day.panel.press('Woorden', 'link');
    await day.panel.find('Jouw tekst', 'textbox');
    expect(await violations(day.panel)).toEqual([]);
    await day.panel.type('Jouw tekst', 'Moeder vertelde: “Ik tel de uren.” Moeder is zorgmijdend.');
    await day.panel.see('Om nog even naar te kijken');
    await day.panel.open('zorgmijdend');
    await day.panel.see('Je kunt proberen');
    expect(await violations(day.panel)).toEqual([]);
  });

  test('Schema: first choice, form, end view, list and lock', async () => {
    const { panel } = day;
    await panel.press('Schema', 'link');
    await panel.see('Hoe wil je schema’s bewaren?');
    expect(await violations(panel)).toEqual([]);
    await panel.type('Kies een wachtwoordzin', 'mosterd fiets orgel dinsdag');
    await panel.type('Nog een keer', 'mosterd fiets orgel dinsdag');
    await panel.press('Maak mijn kluis');
    await panel.see('Hier staat nog geen schema.');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Nieuw schema, in drie minuten', 'link');
    await panel.choose('Van een afstandje kijken', 'dun');
    await panel.see('Opgeslagen in je kluis.');
    expect(await violations(panel)).toEqual([]);
    await panel.press('slapen', 'checkbox');
    for (const part of [
      'Waar het om gaat',
      'Wat drukt en wat helpt',
      'Op de werkvloer van alledag',
      'Uitleg, kracht en vragen',
      'Wat er nu kan',
      'Het gesprek',
      'Wat we hebben afgesproken',
      'Wat gebeurt er bij mij?',
    ]) {
      await panel.open(part);
    }
    await panel.type('Waar gaat het om?', 'Moeder moet eerder naar bed');
    await panel.type('Onze afspraken', 'We bellen vrijdag.');
    await panel.see('Dit klinkt al als een plan');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Bekijk wat je weet');
    await panel.see('Dit weet je nog niet');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Er is een antwoord');
    await panel.see('Wat zei de ouder?');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Meenemen of printen', 'link');
    for (const way of ['Dossier', 'Intervisie', 'MDO', 'Ouder']) {
      await panel.press(way, 'radio');
      expect(await violations(panel)).toEqual([]);
    }
    await panel.press('Schema', 'link');
    await panel.press('Open een voorbeeldgezin');
    await panel.press('Bekijk beide ouders naast elkaar');
    await panel.see('Twee ouders, twee verhalen.');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Voorbeeld Zeester', 'link');
    await panel.press('Verloop', 'link');
    await panel.press('Bewaar hoe het nu is');
    await panel.see('Er is niets veranderd.');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Voorbeeld Zeester', 'link');
    await panel.press('Bespreken met collega’s', 'link');
    await panel.press('Volgende ronde');
    await panel.type('Een vraag van een collega', 'Zou je niet eerst vader spreken?');
    await panel.press('Zet erbij');
    await panel.see('een idee met een vraagteken');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Schema', 'link');
    await panel.see('Jouw schema’s');
    expect(await violations(panel)).toEqual([]);
    await panel.press('Kluis op slot');
    await panel.see('Je schema’s zijn op slot');
    expect(await violations(panel)).toEqual([]);
  });

  test('settings and listening mode', async () => {
    await day.panel.press('Instellingen', 'link');
    await day.panel.see('Taal van het paneel');
    expect(await violations(day.panel)).toEqual([]);
    await day.panel.press('Luisterstand', 'link');
    await day.panel.see('Naast is stil');
    expect(await violations(day.panel)).toEqual([]);
  });
});
