import type { Desk } from '../lab/desk.ts';
import { expectSame, Mismatch } from '../lab/desk.ts';

/** What holds where nothing can be inserted: it is not read, or said to be for reading only; and it stays as it is. */
export async function isTreatedAsSaid(desk: Desk): Promise<void> {
  const saved = await desk.saved();
  const places = desk.about.treated === 'unseen' ? saved.split('\n').length : 1;
  for (let at = 0; at < places; at += 1) {
    await desk.select(at);
    await desk.touch();
    if (desk.about.treated === 'read-in-part') await desk.sees('reads');
    const read =
      desk.about.treated === 'read-only' ? await desk.read(saved, at, at) : await desk.panel.field();
    if (desk.about.treated === 'unseen' && read !== null) throw new Mismatch(`read: ${JSON.stringify(read)}`);
    if (read?.writable) throw new Mismatch('said to be for writing');
    if (desk.about.says !== undefined) await desk.sees(desk.about.says);
    const inserted = await desk.insert('Wat helpt?');
    if (inserted.ok) throw new Mismatch('inserted');
  }
  expectSame('saved', await desk.saved(), saved);
}
