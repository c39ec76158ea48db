import type { CDPSession, Page } from 'puppeteer-core';

/** A way in which a view is looked at. */
export interface Variant {
  readonly name: string;
  /** Pixels of the style sheet; at 200 % zoom half as many are left. */
  readonly width: number;
  readonly zoom: number;
  readonly scheme: 'light' | 'dark';
  readonly forced: boolean;
}

/** Nothing is between two places. */
const still = { name: 'prefers-reduced-motion', value: 'reduce' };

const light = { zoom: 1, scheme: 'light', forced: false } as const;

export const variants: readonly Variant[] = [
  { name: 'licht-360', width: 360, ...light },
  { name: 'donker-360', width: 360, ...light, scheme: 'dark' },
  { name: 'licht-320', width: 320, ...light },
  { name: 'licht-480', width: 480, ...light },
  { name: 'zoom-200', width: 180, ...light, zoom: 2 },
  { name: 'hoog-contrast', width: 360, ...light, forced: true },
];

/** Shows the panel in this way; colours and motion are the browser's own settings, not ours. */
export async function showAs(page: Page, session: CDPSession, variant: Variant): Promise<void> {
  const { width, zoom, scheme, forced } = variant;
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      still,
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
  const least = Math.round(780 / zoom);
  await page.setViewport({ width, height: least, deviceScaleFactor: zoom });
  // As high as what it holds: what sticks to the foot of the panel is then at the foot of the picture.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (height > least) await page.setViewport({ width, height, deviceScaleFactor: zoom });
}

/** As it was before. */
export async function showPlain(page: Page, session: CDPSession): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', { features: [still] });
  await page.setViewport(null);
}
