import { expectSame, Mismatch } from '../lab/desk.ts';
import { type Behaviour, note } from './behaviour.ts';

/** It is this field and not the other one, also when the person was in the other one in between. */
export const field: Behaviour = {
  cell: 'field',
  run: async (desk) => {
    const text = note(desk);
    const first = await desk.set(text, 7);
    if (first.label === 'Andere notitie') throw new Mismatch('the field has the name of the other one');
    if (desk.about.covers) return;
    await desk.page.click('#other');
    const other = await desk.page.$eval('#other', (element) => (element as HTMLTextAreaElement).value);
    const start = await desk.page.$eval(
      '#other',
      (element) => (element as HTMLTextAreaElement).selectionStart,
    );
    const there = await desk.read(other, start, start);
    expectSame('label of the other field', there.label, 'Andere notitie');
    const again = await desk.point(text, 4);
    expectSame('the same field', [again.frame, again.field], [first.frame, first.field]);
  },
};
