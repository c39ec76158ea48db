import { type Behaviour, note } from './behaviour.ts';

/** Over a selection: a word, over several paragraphs, and over everything. */
export const replace: Behaviour = {
  cell: 'replace',
  run: async (desk) => {
    const text = note(desk);
    await desk.insertAt(text, 'rust weinig', 7, text.indexOf(' slecht'));
    if (!desk.about.oneLine) {
      await desk.insertAt(text, 'en', text.indexOf('slecht'), text.indexOf('rust'));
      await desk.insertAt(text, 'en', 7, text.indexOf('Vader'));
    }
    await desk.insertAt(text, 'Alles nieuw.', 0, text.length);
  },
};
