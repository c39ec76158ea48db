import { fitted } from '../../../lib/dossier/panel/spacing.ts';
import { type Desk, expectSame, Mismatch } from '../lab/desk.ts';

/** Where a format begins or ends, and the start and end of the text. */
const spots: Readonly<Record<string, readonly number[]>> = {
  vet: [0, 10, 13, 17],
  link: [4, 6, 12],
  regels: [12, 13, 26],
  leeg: [6, 7, 8],
  lijst: [11, 28, 46],
  afbeelding: [1],
};

/** Right behind a format, where a browser may lose a space when what follows comes on a new line. */
const behind: Readonly<Record<string, number>> = { vet: 17, link: 12 };

/** In formatted notes the text comes in once, and taken back, exactly what was saved before is saved again. */
export async function insideFormats(desk: Desk): Promise<void> {
  for (const [kind, places] of Object.entries(spots)) {
    for (const at of places) if (!(await insideFormat(desk, kind, at, 'Xyzzy'))) break;
  }
  for (const [kind, at] of Object.entries(behind)) await insideFormat(desk, kind, at, 'Xyzzy\nPlugh');
}

/** False when the editor does not know this kind of text. */
async function insideFormat(desk: Desk, kind: string, at: number, inserted: string): Promise<boolean> {
  const isKnown = await desk.page.evaluate(async (name) => {
    const load = window.lab?.rich?.[name];
    await load?.();
    return load !== undefined;
  }, kind);
  if (!isKnown) return false;
  const where = `${JSON.stringify(inserted)} in ${kind} at ${at}`;
  const [text, raw] = [await desk.saved(), await desk.raw()];
  const fitting = fitted(inserted, await desk.point(text, at));
  const result = await desk.insert(inserted);
  if (!result.ok) throw new Mismatch(`${where}: not inserted, ${result.reason}`);
  expectSame(where, await desk.saved(), text.slice(0, at) + fitting + text.slice(at));
  if (!(await desk.panel.takeBack())) throw new Mismatch(`${where}: not taken back`);
  expectSame(`${where}, taken back`, await desk.raw(), raw);
  return true;
}
