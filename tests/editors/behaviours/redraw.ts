import { fitted } from '../../../lib/dossier/panel/spacing.ts';
import { expectSame } from '../lab/desk.ts';
import { type Behaviour, note } from './behaviour.ts';

/** The moments, in frames, at which a page draws the field anew: before, while and after a text is put in. */
const moments = [0, 1, 2, 3, 5];

/** A page that draws the field anew while a text is put in has it once; or not at all, and the panel says so. */
export const redraw: Behaviour = {
  cell: 'redraw',
  run: async (desk) => {
    const text = note(desk);
    const at = text.indexOf('om hulp');
    for (const frames of moments) {
      const field = await desk.set(text, at);
      const [, result] = await Promise.all([desk.redraw(frames), desk.insert('Xyzzy')]);
      const withTextAt = (place: number): string =>
        text.slice(0, place) + fitted('Xyzzy', { ...field, start: place, end: place }) + text.slice(place);
      const said = result.ok ? 'inserted' : result.reason;
      const saved = await desk.saved();
      // An editor may put the caret at the start or the end itself: then the text comes there.
      const once = [at, 0, text.length].map(withTextAt);
      // Of a field that is gone nobody can tell what the page had kept of it; the person is told to look.
      const mayHold = result.ok || (result.reason === 'field-gone' && saved !== text);
      const expected = once.includes(saved) ? saved : withTextAt(at);
      expectSame(`drawn after ${frames} frames, ${said}`, saved, mayHold ? expected : text);
    }
  },
};
