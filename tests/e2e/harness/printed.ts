import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);

/** One page of paper as it comes out of a printer. */
export interface PrintedPage {
  /** Millimetres from the edges of the paper to the ink nearest to them; null for an empty page. */
  readonly margins: { readonly top: number; readonly left: number; readonly bottom: number } | null;
  /** True when there is anything on it that is not black, white or grey. */
  readonly coloured: boolean;
}

export interface Printed {
  readonly pages: readonly PrintedPage[];
  /** Width and height in millimetres. */
  readonly size: readonly [number, number];
  readonly text: string;
}

const dotsPerMillimetre = 50 / 25.4;

/** Reads a picture of a page in the plainest of formats: a few words, and three bytes for every dot. */
function readPage(picture: Buffer): PrintedPage {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40));
  if (header === null) throw new Error('This is no picture of a page.');
  const [width, height] = [Number(header[1]), Number(header[2])];
  const dots = picture.subarray(header[0].length);
  let [top, left, bottom, coloured] = [height, width, -1, false];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const [red = 0, green = 0, blue = 0] = dots.subarray(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) coloured = true;
      if (Math.min(red, green, blue) > 220) continue;
      top = Math.min(top, y);
      left = Math.min(left, x);
      bottom = Math.max(bottom, y);
    }
  }
  const millimetres = (dots: number): number => Math.round(dots / dotsPerMillimetre);
  if (bottom < 0) return { margins: null, coloured };
  return {
    margins: { top: millimetres(top), left: millimetres(left), bottom: millimetres(height - 1 - bottom) },
    coloured,
  };
}

/** Reads a PDF as a printer and an eye do. */
export async function printed(pdf: Uint8Array): Promise<Printed> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'page.pdf');
  await writeFile(file, pdf);
  const { stdout: text } = await run('pdftotext', [file, '-']);
  const { stdout: info } = await run('pdfinfo', [file]);
  await run('pdftoppm', ['-r', '50', file, join(folder.path, 'page')]);
  const pictures = (await readdir(folder.path)).filter((name) => name.endsWith('.ppm')).sort();
  const pages = await Promise.all(
    pictures.map(async (name) => readPage(await readFile(join(folder.path, name)))),
  );
  const [, width = 0, height = 0] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info)?.map(Number) ?? [];
  const millimetres = (points: number): number => Math.round((points / 72) * 25.4);
  return { pages, size: [millimetres(width), millimetres(height)], text: text.replace(/\s+/g, ' ') };
}

/** What a word processor makes of a document when it is asked for another kind of file. */
async function converted(file: string, to: 'pdf' | 'html'): Promise<Buffer> {
  await using folder = await temporaryFolder();
  await run('soffice', [
    // A profile of its own: one that is in use elsewhere would refuse.
    `-env:UserInstallation=file://${join(folder.path, 'profile')}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    folder.path,
    file,
  ]);
  const name = (await readdir(folder.path)).find((one) => one.endsWith(`.${to}`));
  if (name === undefined) throw new Error(`The word processor made no ${to} of ${file}.`);
  return readFile(join(folder.path, name));
}

/** A document as a word processor would print it. */
export const printedByWordProcessor = async (file: string): Promise<Printed> =>
  printed(await converted(file, 'pdf'));

/** The headings that a word processor reads in a document, each after its level. */
export async function headingsIn(file: string): Promise<string[]> {
  const structure = (await converted(file, 'html')).toString('utf8');
  return [...structure.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)].map(
    ([, level, text = '']) =>
      `${level} ${text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()}`,
  );
}
