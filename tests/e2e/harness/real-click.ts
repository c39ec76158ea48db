import type { ElementHandle } from 'puppeteer-core';
import type { Panel } from './panel.ts';
import type { Screen } from './screen.ts';

/** Where something on the panel is on the screen: a pointer that is moved there tells where the panel begins. */
async function placeOnScreen(
  screen: Screen,
  panel: Panel,
  element: ElementHandle,
): Promise<{ x: number; y: number }> {
  await element.evaluate((node) => (node as Element).scrollIntoView({ block: 'center' }));
  const met = panel.page.evaluate(
    () =>
      new Promise<{ x: number; y: number }>((resolve) => {
        addEventListener('mousemove', ({ clientX: x, clientY: y }) => resolve({ x, y }), { once: true });
      }),
  );
  const probe = { x: 1150, y: 500 };
  await screen.movePointer(probe.x, probe.y);
  const seen = await met;
  const box = await element.boundingBox();
  if (box === null) throw new Error('It cannot be seen.');
  return { x: probe.x - seen.x + box.x + box.width / 2, y: probe.y - seen.y + box.y + box.height / 2 };
}

/** Clicks something on the panel with the mouse of the screen: the panel then really has the keyboard. */
export async function clickOnScreen(screen: Screen, panel: Panel, element: ElementHandle): Promise<void> {
  const { x, y } = await placeOnScreen(screen, panel, element);
  await screen.movePointer(x, y);
  await screen.click();
}
