import type { Browser } from 'puppeteer-core';
import type { Moment } from '../tour/side-by-side.ts';

/** What the stores ask for. */
const size = { width: 1280, height: 800 };

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { display: grid; grid-template-rows: auto 1fr; width: ${size.width}px; height: ${size.height}px; overflow: hidden;
    padding: 44px 72px 0; color: #2b2325; font-family: Inter, system-ui, sans-serif; background: #f0eae6; }
  header { padding-block-end: 28px; }
  h1 { font-size: 36px; font-weight: 600; letter-spacing: -0.02em; line-height: 1.2; }
  p { margin-block-start: 6px; color: #5c5052; font-size: 19px; }
  main { display: flex; align-self: start; overflow: hidden; border-radius: 14px 14px 0 0; background: #fff;
    box-shadow: 0 0 0 1px #dfd5cf, 0 24px 60px -12px #2b232540; }
  img { display: block; height: 682px; }
  img + img { border-inline-start: 1px solid #c5ccd3; }
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const picture = (png: string): string => `<img src="data:image/png;base64,${png}" alt="">`;

const both = ({ dossier, panel }: Moment): string => `<main>${picture(dossier)}${picture(panel)}</main>`;

/** A picture of a page with this content. It takes a tab in front, for a while. */
async function shoot(browser: Browser, content: string, viewport: typeof size): Promise<Uint8Array> {
  const table = await browser.newPage();
  try {
    await table.setViewport({ ...viewport, deviceScaleFactor: 1 });
    await table.setContent(content);
    return await table.screenshot();
  } finally {
    await table.close();
  }
}

/** A picture for a store: two lines, and the record with the panel beside it. */
export function poster(
  browser: Browser,
  moment: Moment,
  [title, line]: readonly [string, string],
): Promise<Uint8Array> {
  const header = `<header><h1>${escaped(title)}</h1><p>${escaped(line)}</p></header>`;
  return shoot(browser, `<style>${style}</style>${header}${both(moment)}`, size);
}

const tileStyle = `
  * { box-sizing: border-box; margin: 0; }
  body { display: grid; align-content: center; gap: 14px; width: 440px; height: 280px; padding: 40px; color: #2b2325;
    font-family: Inter, system-ui, sans-serif; background: #f0eae6; }
  header { display: flex; gap: 18px; align-items: center; }
  img { width: 64px; height: 64px; }
  h1 { font-size: 44px; font-weight: 600; letter-spacing: -0.02em; }
  p { color: #5c5052; font-size: 20px; line-height: 1.4; }
`;

/** The small picture with which a store lists an extension: its mark, its name and one line. */
export function tile(
  browser: Browser,
  icon: string,
  { name, line }: { readonly name: string; readonly line: string },
): Promise<Uint8Array> {
  const header = `<header>${picture(icon)}<h1>${escaped(name)}</h1></header>`;
  return shoot(browser, `<style>${tileStyle}</style>${header}<p>${escaped(line)}</p>`, {
    width: 440,
    height: 280,
  });
}

/** A picture for a page: the record with the panel beside it, and nothing around. */
export function plain(browser: Browser, moment: Moment): Promise<Uint8Array> {
  const bare = 'body{margin:0}main{display:flex}img{display:block;height:765px}';
  return shoot(browser, `<style>${bare}</style>${both(moment)}`, { width: 1275, height: 765 });
}
