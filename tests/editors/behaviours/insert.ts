import { type Behaviour, note } from './behaviour.ts';

/** At the caret: at the start, in the middle, at the end, and in an empty field. */
export const insert: Behaviour = {
  cell: 'insert',
  run: async (desk) => {
    const text = note(desk);
    for (const at of [0, 7, text.indexOf('om hulp'), text.length])
      await desk.insertAt(text, 'Wat helpt?', at);
    await desk.insertAt('', 'Wat helpt?', 0);
    await desk.insertAt(text, 'Zij zei: <b>"5 < 6"</b> & \'ja\' — 🌱', 7);
  },
};
