import { expect, test } from 'vitest';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

/** The name of what has the focus, and whether that can be seen. */
const focused = (panel: Panel) =>
  panel.page.evaluate(() => {
    const element = document.activeElement === document.body ? null : document.activeElement;
    const label = element?.closest('label');
    const ring = getComputedStyle(
      label?.matches(':has(:focus-visible)') ? label : (element ?? document.body),
    );
    return {
      name: (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim(),
      visible: ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 2,
    };
  });

/** Presses Tab until something with this name has the focus; everything on the way must show that it has it. */
async function tabTo(
  panel: Panel,
  name: string,
  key: 'Tab' | 'ArrowRight' | 'ArrowDown' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step++) {
    await panel.page.keyboard.press(key);
    const now = await focused(panel);
    passed.push(now.name);
    if (now.name !== '') expect(now, `focus on ${now.name}`).toMatchObject({ visible: true });
    if (now.name.startsWith(name)) return;
  }
  throw new Error(`"${name}" cannot be reached by keyboard. Passed: ${passed.join(', ')}`);
}

test('from welcome to a question, a finding and a schema without a pointer', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  const { keyboard } = panel.page;
  await panel.see('Fijn dat je er bent');
  await panel.page.bringToFront();
  await tabTo(panel, 'Jeugd');
  await keyboard.press('Space');
  await tabTo(panel, 'Begin');
  await keyboard.press('Enter');
  await panel.find('Andere vraag');

  await tabTo(panel, 'Andere vraag');
  const first = await panel.firstSentence();
  await keyboard.press('Enter');
  await panel.seeNo(first);
  expect((await focused(panel)).name).toBe('Andere vraag');

  await panel.press('Woorden', 'link');
  await panel.find('Jouw tekst', 'textbox');
  await tabTo(panel, 'Jouw tekst');
  await keyboard.type('Moeder is zorgmijdend.');
  await panel.see('Let op');
  await tabTo(panel, 'Let op');
  await keyboard.press('Enter');
  await panel.see('Wat het kan doen');
  await keyboard.press('Escape');
  await panel.seeNo('Wat het kan doen');
  await keyboard.press('Enter');
  await tabTo(panel, 'Laat staan');
  await keyboard.press('Enter');
  await panel.see('blijft staan');

  await panel.press('Schema', 'link');
  await panel.find('Kies een wachtwoordzin', 'textbox');
  await tabTo(panel, 'In een kluis');
  await keyboard.press('ArrowDown');
  await tabTo(panel, 'Begin zonder te bewaren');
  await keyboard.press('Enter');
  await panel.find('Nieuw schema, in drie minuten', 'link');
  await tabTo(panel, 'Nieuw schema');
  await keyboard.press('Enter');
  await panel.find('Schuilnaam', 'textbox');
  await tabTo(panel, 'stevig');
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await tabTo(panel, 'Bekijk wat je weet');
  await keyboard.press('Enter');
  await panel.see('Dit weet je nog niet');
  await panel.see('wisselend');
});

test('the panel speaks English as soon as that is chosen, and Dutch again', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await panel.beginAs('lk');
  await panel.press('Instellingen', 'link');
  await panel.press('English', 'radio');
  await panel.see('Where Naast may read along');
  await panel.press('Questions', 'link');
  await panel.find('Another question');
  expect(await panel.page.evaluate(() => document.documentElement.lang)).toBe('en');
  await panel.press('Settings', 'link');
  await panel.press('Nederlands', 'radio');
  await panel.see('Waar Naast mag meelezen');
});
