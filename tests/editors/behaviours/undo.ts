import { expectSame, Mismatch } from '../lab/desk.ts';
import { type Behaviour, note } from './behaviour.ts';

/** Back with the panel, to what would be saved before; and back with the editor's own undo. */
export const undo: Behaviour = {
  cell: 'undo',
  run: async (desk) => {
    const text = note(desk);
    const several = desk.about.oneLine ? 'Wat helpt?' : 'Wat helpt?\n\nWie helpt?';
    for (const [inserted, start, end] of [
      ['Wat helpt?', 7, 7],
      ['rust weinig', 7, 13],
      [several, text.indexOf('om hulp'), text.length],
    ] as const) {
      await desk.set(text, start, end);
      const raw = await desk.raw();
      await desk.insertAt(text, inserted, start, end);
      if (!(await desk.panel.takeBack()))
        throw new Mismatch(`not taken back: ${JSON.stringify(await desk.saved())}`);
      expectSame('saved after taking back', await desk.saved(), text);
      expectSame('exactly saved after taking back', await desk.raw(), raw);
    }
    await desk.insertAt(text, 'Wat helpt?', 7);
    await desk.undo();
    expectSame("saved after the editor's own undo", await desk.saved(), text);
  },
};
