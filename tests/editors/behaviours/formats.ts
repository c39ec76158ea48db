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

/** In formatted notes the text comes in once, and taken back, exactly what was saved before is saved again. */
export async function insideFormats(desk: Desk): Promise<void> {
  for (const [kind, places] of Object.entries(spots)) {
    for (const at of places) {
      const isKnown = await desk.page.evaluate(async (name) => {
        const load = window.lab?.rich?.[name];
        await load?.();
        return load !== undefined;
      }, kind);
      if (!isKnown) break;
      const [text, raw] = [await desk.saved(), await desk.raw()];
      const inserted = fitted('Xyzzy', await desk.point(text, at));
      const result = await desk.insert('Xyzzy');
      if (!result.ok) throw new Mismatch(`${kind} at ${at}: not inserted, ${result.reason}`);
      expectSame(`${kind} at ${at}`, await desk.saved(), text.slice(0, at) + inserted + text.slice(at));
      if (!(await desk.panel.takeBack())) throw new Mismatch(`${kind} at ${at}: not taken back`);
      expectSame(`${kind} at ${at}, taken back`, await desk.raw(), raw);
    }
  }
}
