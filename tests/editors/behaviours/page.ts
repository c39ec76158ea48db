import { expectSame } from '../lab/desk.ts';
import { type Behaviour, note } from './behaviour.ts';

/** Reading, inserting and taking back change nothing on the page but the field. */
export const page: Behaviour = {
  cell: 'page',
  run: async (desk) => {
    await desk.set(note(desk), 7);
    const before = await desk.surroundings();
    await desk.insertAt(note(desk), 'Wat helpt?', 7);
    expectSame('surroundings', await desk.surroundings(), before);
    await desk.panel.takeBack();
    expectSame('surroundings after taking back', await desk.surroundings(), before);
  },
};
