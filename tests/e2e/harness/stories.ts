import { expect } from 'vitest';
import type { Panel } from './panel.ts';

/** What somebody does who uses Naast in one role; the same in every browser. */

/** A leerkracht weighs what she is going to say. */
export async function weighsWords(panel: Panel): Promise<void> {
  await panel.beginAs('lk');
  await panel.press('Woorden', 'link');
  await panel.press('Zeggen', 'radio');
  await panel.type('Jouw tekst', 'Fijn dat u er bent. U moet hem vaker voorlezen.');
  await panel.see('Om nog even naar te kijken');
  await panel.open('U moet');
  await panel.see('Wat het kan doen');
  await panel.see('Bron:');
  await panel.press('Neem over');
  await panel.see('Overgenomen.');
  expect(await panel.valueOf('Jouw tekst')).toMatch(/^Fijn dat u er bent\. /);
  expect(await panel.valueOf('Jouw tekst')).not.toContain('U moet');
  await panel.press('Haal terug');
  expect(await panel.valueOf('Jouw tekst')).toContain('U moet hem vaker voorlezen.');

  await panel.open('U moet');
  await panel.press('Laat staan');
  await panel.see('blijft staan');
  await panel.press('Toch bekijken');
  await panel.press('Deze regel uit');
  await panel.see('Deze regel staat uit.');
  await panel.press('Instellingen', 'link');
  await panel.press('Zet alles weer aan');
  await panel.seeNo('Zet alles weer aan');

  await panel.press('Woorden', 'link');
  expect(await panel.valueOf('Jouw tekst')).toContain('U moet hem vaker voorlezen.');
}

const phrase = 'mosterd fiets orgel dinsdag';

/** An intern begeleider fills a bufferschema. Gives the schuilnaam that Naast proposed. */
export async function fillsSchema(panel: Panel): Promise<string> {
  await panel.beginAs('ib');
  await panel.makeVault(phrase);
  await panel.press('Nieuw schema, in drie minuten', 'link');
  const alias = await panel.valueOf('Schuilnaam');
  expect(alias).toMatch(/^Ouder /);
  await panel.press('vader', 'radio');
  await panel.type('Hoe is het voor deze ouder?', 'Hij voelt zich alleen staan op school.');
  await panel.press('verzuim', 'checkbox');
  await panel.choose('Taakverdeling en steun', 'dun');
  await panel.choose('Mensen eromheen', 'nog niet gevraagd');
  await panel.choose('Welke buffer kan nu groeien?', 'Taakverdeling en steun');
  await panel.press('Geef een voorbeeld');
  expect((await panel.valueOf('Mijn eerste zin of vraag')).length).toBeGreaterThan(10);
  await panel.see('Opgeslagen in je kluis.');
  await panel.press('Bekijk wat je weet');
  await panel.see('Dit weet je nog niet');
  await panel.see('Mensen eromheen');
  return alias;
}

/** After the browser started again she finds the schema with this schuilnaam, behind her own phrase only. */
export async function findsSchema(panel: Panel, alias: string): Promise<void> {
  await panel.press('Schema', 'link');
  await panel.type('Wachtwoordzin', 'een heel andere zin');
  await panel.press('Ontgrendel');
  await panel.see('Deze zin past niet.');
  await panel.replace('Wachtwoordzin', phrase);
  await panel.press('Ontgrendel');
  await panel.see(alias);
  await panel.see('vader');
}
