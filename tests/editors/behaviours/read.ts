import { type Behaviour, note } from './behaviour.ts';

/** What is read is what would be saved, with the selection at its place. */
export const read: Behaviour = {
  cell: 'read',
  run: async (desk) => {
    const text = note(desk);
    await desk.set(text, 0);
    await desk.set(text, 7, 20);
    await desk.set('', 0);
    await desk.set('Zij zei: <b>"5 < 6"</b> & \'ja\' — 🌱', 9, 12);
    if (desk.about.oneLine) return;
    await desk.set(text, 0);
    const second = text.indexOf('Zij');
    for (const [start, end] of [
      [second, second],
      [second - 1, second - 1],
      [text.indexOf('\n\n') + 1, text.indexOf('\n\n') + 1],
      [text.length, text.length],
      [7, text.indexOf('Vader') + 3],
      [0, text.length],
    ] as const) {
      await desk.point(text, start, end);
    }
  },
};
