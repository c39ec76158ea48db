import type { ElementHandle } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Panel } from './panel.ts';
import type { Screen } from './screen.ts';

/** Where something on the panel is on the screen: a pointer that is moved there tells where the panel begins. */
async function placeOnScreen(screen: Screen, panel: Panel, element: ElementHandle) {
  await element.evaluate((node) => (node as Element).scrollIntoView({ block: 'center' }));
  const met = panel.page.evaluate(
    () =>
      new Promise<{ x: number; y: number; screenX: number; screenY: number }>((resolve) => {
        addEventListener(
          'mousemove',
          ({ clientX: x, clientY: y, screenX, screenY }) => resolve({ x, y, screenX, screenY }),
          { once: true },
        );
      }),
  );
  let isMet = false;
  void met.then(() => {
    isMet = true;
  });
  let x = 1150;
  // A question of the browser that is just closing still keeps the pointer from the panel.
  await vi.waitUntil(
    async () => {
      x = x === 1150 ? 1152 : 1150;
      await screen.movePointer(x, 500);
      return isMet;
    },
    { timeout: 15_000, interval: 100 },
  );
  const seen = await met;
  const box = await element.boundingBox();
  if (box === null) throw new Error('It cannot be seen.');
  return {
    x: seen.screenX - seen.x + box.x + box.width / 2,
    y: seen.screenY - seen.y + box.y + box.height / 2,
  };
}

/** Puts the pointer of the screen on something on the panel. */
export async function pointOnScreen(screen: Screen, panel: Panel, element: ElementHandle): Promise<void> {
  const { x, y } = await placeOnScreen(screen, panel, element);
  await screen.movePointer(x, y);
}

/** Clicks something on the panel with the mouse of the screen: the panel then really has the keyboard. */
export async function clickOnScreen(screen: Screen, panel: Panel, element: ElementHandle): Promise<void> {
  await pointOnScreen(screen, panel, element);
  await screen.click();
}
