import { expect, test } from 'vitest';
import { freshProfile } from './harness/profile.ts';
import { fillsSchema, findsSchema, weighsWords } from './harness/stories.ts';
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
  await weighsWords(day.panel);
});

test('an intern begeleider fills a bufferschema, and finds it again after a restart', async () => {
  await using profile = await freshProfile();
  let alias: string;
  {
    await using day = await Workday.begin({ profile });
    alias = await fillsSchema(day.panel);
  }
  await using day = await Workday.begin({ profile });
  await findsSchema(day.panel, alias);
});
