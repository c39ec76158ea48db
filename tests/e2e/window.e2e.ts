import { expect, test } from 'vitest';
import { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

test('the panel works in a small window of its own, where a browser has no side panel', async () => {
  await using day = await Workday.begin();
  await day.welcome('lk');
  await day.panel.press('Instellingen', 'link');
  const before = new Set(day.chromium.browser.targets());
  await day.panel.press('Open Naast in een eigen venster');
  const target = await day.chromium.browser.waitForTarget(
    (found) => !before.has(found) && found.url().includes('sidepanel.html'),
  );
  const panel = new Panel(await target.asPage());
  await panel.find('Andere vraag');
  await panel.see('Leerkracht');
  await panel.press('Woorden', 'link');
  await panel.type('Jouw tekst', 'U moet hem vaker voorlezen.');
  await panel.see('Om nog even naar te kijken');
  expect(await panel.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  // Asked for again, it is the same window.
  await day.panel.press('Open Naast in een eigen venster');
  await day.panel.press('Vragen', 'link');
  const windows = day.chromium.browser.targets().filter((one) => one.url().includes('sidepanel.html'));
  expect(windows).toHaveLength(2);
});

test('the panel works in a tab, in one column that stays as narrow as it reads well', async () => {
  await using day = await Workday.begin();
  await day.welcome('lk');
  const panel = new Panel(await day.chromium.open(new URL('/sidepanel.html', day.panel.page.url()).href));
  await panel.find('Andere vraag');
  await panel.press('Woorden', 'link');
  await panel.type('Jouw tekst', 'U moet hem vaker voorlezen.');
  await panel.see('Om nog even naar te kijken');
  const { room, column } = await panel.page.evaluate(() => ({
    room: innerWidth,
    column: document.querySelector('main')?.getBoundingClientRect().width,
  }));
  expect(room).toBeGreaterThan(800);
  expect(column).toBe(600);
});
