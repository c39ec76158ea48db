import type { Workday } from '../../tests/e2e/harness/workday.ts';

/** Pictures of the dossier and of the real panel at one moment. */
export interface Moment {
  readonly dossier: string;
  readonly panel: string;
  /** Pixels of the pictures for one of the page. */
  readonly scale: number;
}

/** Takes both pictures. */
export async function capture({ page, panel }: Workday): Promise<Moment> {
  return {
    dossier: await page.screenshot({ encoding: 'base64' }),
    panel: await panel.page.screenshot({ encoding: 'base64' }),
    scale: await page.evaluate(() => devicePixelRatio),
  };
}

/** One picture of a moment, with the panel to the right of the dossier. It takes a tab in front, for a while. */
export async function sideBySide(
  { chromium }: Workday,
  { dossier, panel, scale }: Moment,
): Promise<Uint8Array> {
  const table = await chromium.browser.newPage();
  try {
    await table.setContent(
      `<style>body{margin:0;display:flex;width:max-content}img{display:block}img+img{border-left:1px solid #c5ccd3}</style>` +
        [dossier, panel].map((png) => `<img srcset="data:image/png;base64,${png} ${scale}x">`).join(''),
    );
    const both = await table.waitForSelector('body');
    if (both === null) throw new Error('The pictures could not be put together.');
    return await both.screenshot();
  } finally {
    await table.close();
  }
}
