import { expect, test } from 'vitest';
import { Withheld } from './harness/withhold.ts';
import { Workday } from './harness/workday.ts';

test('who asks for another card while the library is still read gets it as soon as it is', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await day.welcome('jv');
  const library = await Withheld.of(panel.page, '/library-');
  await panel.page.reload();
  const waits = () => panel.page.$('article .waiting');
  // The first cards have a few others at hand.
  for (let turn = 0; turn < 40 && (await waits()) === null; turn += 1) await panel.press('Andere vraag');
  expect(await waits()).not.toBeNull();
  const before = await panel.firstSentence();
  await library.pass();
  await panel.page.waitForFunction(
    (old) => document.querySelector('article h2')?.textContent !== old,
    {},
    before,
  );
  expect(await panel.text()).not.toContain('Meer vragen zijn er nu niet');
  expect(await waits()).toBeNull();
});

test('a library that cannot be read is said in every view that needs it, and can be tried again', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await day.welcome('jv');
  await panel.press('Vastzetten');
  const library = await Withheld.of(panel.page, '/library-');
  await panel.page.reload();
  // With a pinned card the first ones cannot be chosen without the library.
  await panel.see('Een ogenblik.');
  await library.refuse();
  await panel.see('De vragen konden niet gelezen worden. De rest van Naast werkt.');
  await panel.seeNo('Een ogenblik.');
  await panel.type('Zoek een vraag', 'slapen', 'searchbox');
  await panel.see('De vragen konden niet gelezen worden.');
  await panel.seeNo('Naast zoekt nog.');
  await panel.press('Wis de zoekwoorden');
  await panel.press('Gesprek voorbereiden', 'link');
  await panel.see('De vragen konden niet gelezen worden.');
  await library.pass();
  await panel.press('Probeer opnieuw');
  await panel.seeNo('De vragen konden niet gelezen worden.');
  await panel.press('Vragen', 'link');
  await panel.find('Andere vraag');
  day.chromium.complaints.forgive('/library-');
});
