import { fitted } from '../../../lib/dossier/panel/spacing.ts';
import { expectSame } from '../lab/desk.ts';
import { type Behaviour, note } from './behaviour.ts';

/** Afterwards the caret stands behind what was inserted, and the person types on there. */
export const focus: Behaviour = {
  cell: 'focus',
  run: async (desk) => {
    const text = note(desk);
    const { text: saved, caret } = await desk.insertAt(text, 'Wat helpt?', 7);
    expectSame('caret', await desk.selection(), { start: caret, end: caret });
    await desk.page.keyboard.type('X');
    await desk.read(`${saved.slice(0, caret)}X${saved.slice(caret)}`, caret + 1, caret + 1);
    expectSame('saved after typing on', await desk.saved(), `${saved.slice(0, caret)}X${saved.slice(caret)}`);
    if (desk.press === null) return;
    // The same with a hand on the panel: the field keeps its place while the panel has the focus.
    const field = await desk.set(text, 7);
    const pressed = fitted(await desk.press(), field);
    await desk.saves(text.slice(0, 7) + pressed + text.slice(7));
    await desk.panel.rests();
  },
};
