import { fitted } from '../../../lib/dossier/panel/spacing.ts';
import { expectSame, Mismatch } from '../lab/desk.ts';
import { type Behaviour, note } from './behaviour.ts';

/** A second text right after the first comes behind it; the same one again, while the first is not in yet, is the same wish. */
export const twice: Behaviour = {
  cell: 'twice',
  run: async (desk) => {
    const text = note(desk);
    const at = text.indexOf('om hulp');
    const field = await desk.set(text, at);
    const raw = await desk.raw();
    const results = await desk.panel.insertAll(['Xyzzy', 'Xyzzy', 'Plugh']);
    const first = text.slice(0, at) + fitted('Xyzzy', field);
    const after = { ...field, text: first + text.slice(at), start: first.length, end: first.length };
    const both = first + fitted('Plugh', after) + text.slice(at);
    expectSame('saved', await desk.saved(), both);
    for (const result of results) if (!result.ok) throw new Mismatch(`not inserted: ${result.reason}`);
    if (!(await desk.panel.takeBack())) throw new Mismatch('not taken back');
    expectSame('saved after taking both back', await desk.saved(), text);
    expectSame('exactly saved after taking both back', await desk.raw(), raw);
  },
};
