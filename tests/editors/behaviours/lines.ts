import { type Behaviour, note } from './behaviour.ts';

/** More than one line stays that, empty lines included; a field of one line gets spaces for them. */
export const lines: Behaviour = {
  cell: 'lines',
  run: async (desk) => {
    const text = note(desk);
    await desk.insertAt(text, 'Wat helpt?\nWie helpt?', 7);
    await desk.insertAt(text, ' Wat helpt?\n\nWie helpt?\nWanneer?', text.length);
    await desk.insertAt('', 'Wat helpt?\n\nWie helpt?', 0);
    await desk.insertAt(text, 'een\ntwee', 7, text.indexOf('om hulp'));
  },
};
