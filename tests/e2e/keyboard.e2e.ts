import { expect, test } from 'vitest';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

/** The name of what has the focus, whether that can be seen, and whether something else stands over it. */
const focused = (panel: Panel) =>
  panel.page.evaluate(() => {
    const element = document.activeElement === document.body ? null : document.activeElement;
    const label = element?.closest('label');
    const shown = label ?? element ?? document.body;
    const ring = getComputedStyle(
      label?.matches(':has(:focus-visible)') ? label : (element ?? document.body),
    );
    const { left, top, width, height } = shown.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    return {
      name: (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim(),
      ring: ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 2,
      covered: over !== null && !shown.contains(over) && !over.contains(shown),
    };
  });

type Key = 'Tab' | 'Shift+Tab' | 'ArrowRight' | 'ArrowLeft' | 'ArrowDown';

async function press(panel: Panel, key: Key): Promise<void> {
  const { keyboard } = panel.page;
  if (key !== 'Shift+Tab') return keyboard.press(key);
  await keyboard.down('Shift');
  await keyboard.press('Tab');
  await keyboard.up('Shift');
}

/** Presses a key until what has this name has the focus; everything on the way must show that it has it. */
async function goTo(panel: Panel, name: string, key: Key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 150; step++) {
    await press(panel, key);
    const now = await focused(panel);
    passed.push(now.name);
    if (now.name !== '') expect(now, `focus on ${now.name}`).toMatchObject({ ring: true, covered: false });
    if (now.name.startsWith(name)) return;
  }
  throw new Error(`"${name}" cannot be reached by keyboard. Passed: ${passed.join(', ')}`);
}

/** Goes to what has this name and presses Enter on it. */
async function enter(panel: Panel, name: string, key: Key = 'Tab'): Promise<void> {
  await goTo(panel, name, key);
  await panel.page.keyboard.press('Enter');
}

/** The first run without a pointer. */
async function begin(day: Workday, role: string): Promise<void> {
  const { panel } = day;
  await panel.see('Fijn dat je er bent');
  await panel.page.bringToFront();
  await goTo(panel, 'Jeugd');
  await panel.page.keyboard.press('Space');
  if (role !== 'Jeugd') await goTo(panel, role, 'ArrowDown');
  await enter(panel, 'Begin');
  await panel.find('Andere vraag');
}

test('a jeugdverpleegkundige puts a question in her note, takes it back and listens, without a pointer', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  const { keyboard } = panel.page;
  await begin(day, 'Jeugd');
  await day.write('consult', 'De nachten zijn kort en hij slaapt slecht. ');
  await panel.see('· bij: slapen');
  await panel.page.bringToFront();
  const before = await day.fieldText('consult');

  await goTo(panel, 'Andere vraag');
  const first = await panel.firstSentence();
  await keyboard.press('Enter');
  await panel.seeNo(first);
  expect((await focused(panel)).name).toBe('Andere vraag');

  const sentence = await panel.firstSentence();
  await enter(panel, 'Zet in dossier', 'Shift+Tab');
  await panel.see('Staat in Notitie consult');
  expect(await day.fieldText('consult')).toBe(before + sentence);
  await enter(panel, 'Haal terug');
  await panel.see('Teruggehaald.');
  expect(await day.fieldText('consult')).toBe(before);

  await enter(panel, 'Luisterstand', 'Shift+Tab');
  await panel.see('Naast is stil');
  expect((await focused(panel)).name).toBe('Klaar met luisteren');
  await keyboard.press('Escape');
  await panel.see('Leest mee in: Notitie consult');
});

test('a leerkracht weighs a sentence, lets it stand and finds a question, without a pointer', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  const { keyboard } = panel.page;
  await begin(day, 'Leerkracht');
  await enter(panel, 'Woorden', 'Shift+Tab');
  await panel.find('Jouw tekst', 'textbox');
  await goTo(panel, 'Notitie');
  await goTo(panel, 'Zeggen', 'ArrowLeft');
  await goTo(panel, 'Jouw tekst');
  await keyboard.type('Fijn dat u er bent. U moet hem vaker voorlezen.');
  await panel.see('Om nog even naar te kijken');
  await enter(panel, 'Let op');
  await panel.see('Wat het kan doen');
  await keyboard.press('Escape');
  await panel.seeNo('Wat het kan doen');
  await keyboard.press('Enter');
  await enter(panel, 'Laat staan');
  await panel.see('blijft staan');

  await enter(panel, 'Vragen', 'Shift+Tab');
  await panel.find('Zoek een vraag', 'searchbox');
  await goTo(panel, 'Zoek een vraag');
  await keyboard.type('overgang');
  await panel.see('De gevonden vragen staan in de lijst.');
  await keyboard.press('Escape');
  await panel.find('Andere vraag');
});

test('an intern begeleider fills a form and sees what she does not know yet, without a pointer', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  const { keyboard } = panel.page;
  await begin(day, 'Intern');
  await enter(panel, 'Schema', 'Shift+Tab');
  await panel.find('Kies een wachtwoordzin', 'textbox');
  await goTo(panel, 'In een kluis');
  await keyboard.press('ArrowDown');
  await enter(panel, 'Begin zonder te bewaren');
  await panel.find('Nieuw schema, in drie minuten', 'link');
  await enter(panel, 'Nieuw schema');
  await panel.find('Schuilnaam', 'textbox');
  await goTo(panel, 'stevig');
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await enter(panel, 'Bekijk wat je weet');
  await panel.see('Dit weet je nog niet');
  await panel.see('wisselend');
});

test('the keys are listed, with the way back to the dossier, and a choice there needs no pointer', async () => {
  await using day = await Workday.begin();
  const { panel } = day;
  await begin(day, 'Jeugd');
  await enter(panel, 'Instellingen', 'Shift+Tab');
  await panel.see(/F6\s+terug naar je dossier, en weer naar Naast/);
  await panel.see(/Alt\+Shift\+L\s+Naast openen en meelezen/);
  await goTo(panel, 'zoals het systeem');
  await goTo(panel, 'donker', 'ArrowRight');
  await panel.page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
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
