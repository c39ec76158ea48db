import { expectSame } from '../lab/desk.ts';
import { type Behaviour, note } from './behaviour.ts';
import { insideFormats } from './formats.ts';

/** What is saved exactly holds the text once, and is as it was without it. */
export const saved: Behaviour = {
  cell: 'saved',
  run: async (desk) => {
    const text = note(desk);
    const at = text.indexOf('om hulp');
    await desk.set(text, at);
    const before = await desk.raw();
    await desk.insertAt(text, 'Xyzzy', at);
    const after = await desk.raw();
    expectSame('times in it', after.split('Xyzzy').length - 1, 1);
    expectSame('without it', after.replace('Xyzzy ', ''), before);
    await insideFormats(desk);
  },
};
