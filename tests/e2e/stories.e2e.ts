import { expect, test } from 'vitest';
import { freshProfile } from './harness/profile.ts';
import { Workday } from './harness/workday.ts';

test('a jeugdverpleegkundige writes a note and puts a question in it', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await day.welcome('jv');
  await day.write('consult', 'De nachten zijn zwaar, hij slaapt slecht en wordt steeds wakker. ');
  await panel.see('Leest mee in: Notitie consult');
  await panel.see('bij: slapen');
  const before = await day.fieldText('consult');

  const sentence = await panel.firstSentence();
  await panel.press('Zet in dossier');
  await panel.see('Staat in Notitie consult');
  expect(await day.fieldText('consult')).toBe(before + sentence);

  await panel.press('Haal terug');
  await panel.see('Teruggehaald.');
  expect(await day.fieldText('consult')).toBe(before);

  await panel.press('Andere vraag');
  await panel.seeNo(sentence);

  await panel.press('slapen weglaten');
  await panel.seeNo('bij: slapen');

  await panel.press('Luisterstand', 'link');
  await panel.see('Naast is stil en leest niet mee.');
  await panel.press('Klaar met luisteren');
  await panel.see('Leest mee in: Notitie consult');
});

test('a leerkracht weighs what she is going to say', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await day.welcome('lk');
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
});

test('an intern begeleider fills a bufferschema, and finds it again after a restart', async () => {
  await using profile = await freshProfile();
  const phrase = 'mosterd fiets orgel dinsdag';
  let alias = '';
  {
    await using day = await Workday.begin({ profile });
    const { panel } = day;
    await day.welcome('ib');
    await panel.makeVault(phrase);
    await panel.press('Nieuw schema, in drie minuten', 'link');
    alias = await panel.valueOf('Schuilnaam');
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
  }
  {
    await using day = await Workday.begin({ profile });
    const { panel } = day;
    await panel.press('Schema', 'link');
    await panel.type('Wachtwoordzin', 'een heel andere zin');
    await panel.press('Ontgrendel');
    await panel.see('Deze zin past niet.');
    await panel.replace('Wachtwoordzin', phrase);
    await panel.press('Ontgrendel');
    await panel.see(alias);
    await panel.see('vader');
  }
});
