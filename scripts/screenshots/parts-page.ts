import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Part, parts } from '../../tests/pictures/parts.ts';

/** Parts are looked at in light and in dark; the pictures of whole views have the rest. */
export const partVariants: readonly string[] = ['licht-360', 'donker-360'];

const isShown = ({ shows }: Part): boolean => !shows.startsWith('no ');
const fileOf = ({ part, state }: Part, variant: string): string =>
  `onderdeel-${part}-${state}.${variant}.png`.replaceAll(' ', '-').replaceAll(',', '');

/** Takes a picture of every part that stands on the panel at this stop. */
export async function pictureParts(page: Page, stop: string, variant: string, folder: string): Promise<void> {
  for (const one of parts.filter((part) => part.at === stop && isShown(part))) {
    const element = await page.$(one.shows);
    if (element === null) throw new Error(`${stop} does not show ${one.part}, ${one.state}.`);
    await element.screenshot({ path: join(folder, fileOf(one, variant)) as `${string}.png` });
    await element.dispose();
  }
}

const style =
  'body{margin:2rem;font:1rem system-ui;background:#ddd}td,th{padding:.5rem;text-align:start;vertical-align:top;border-top:1px solid #bbb}img{display:block;max-width:24rem;max-height:16rem}';

/** A page with every part in every state, which file draws it and at which stop it stands. */
export function partsPage(): string {
  const rows = parts.map((one) => {
    const pictures = partVariants.map((variant) =>
      isShown(one)
        ? `<td><img loading="lazy" src="${fileOf(one, variant)}" alt="${one.part}, ${one.state}, ${variant}"></td>`
        : '<td>staat er niet</td>',
    );
    return `<tr><th>${one.part}</th><td>${one.state}</td><td>${one.file}</td><td>${one.at}</td>${pictures.join('')}</tr>`;
  });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Naast, in delen</title><style>${style}</style><h1>Naast, in delen</h1><table>${rows.join('')}</table>`;
}
