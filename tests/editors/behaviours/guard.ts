import { fitted } from '../../../lib/dossier/panel/spacing.ts';
import { type Desk, expectSame, Mismatch } from '../lab/desk.ts';
import { type Behaviour, note } from './behaviour.ts';

const elsewhere = (hash: string): void => history.replaceState(null, '', hash);

/** Nothing is inserted when the page put another text in the field, or shows another address; and never elsewhere. */
export const guard: Behaviour = {
  cell: 'guard',
  run: async (desk) => {
    const text = note(desk);
    await desk.set(text, 7);
    const other = text.replace('Moeder', 'Vader');
    await desk.load(other);
    const late = await desk.insert('Wat helpt?');
    if (late.ok) throw new Mismatch('inserted in a text that the page had put there since');
    expectSame('saved', await desk.saved(), other);

    const made = await desk.set(text, 7);
    const address = await desk.page.evaluate(() => location.hash || '#');
    await desk.page.evaluate(elsewhere, '#/kind/2');
    for (const from of [undefined, made]) {
      const moved = await desk.insert('Wat helpt?', from);
      if (moved.ok) throw new Mismatch('inserted at another address');
    }
    await desk.page.evaluate(elsewhere, address);
    expectSame('saved', await desk.saved(), text);
    await underWindow(desk);
  },
};

/** While a window over the page has the focus, nothing comes in there. */
async function underWindow(desk: Desk): Promise<void> {
  const text = note(desk);
  const at = text.indexOf('om hulp');
  const field = await desk.set(text, at);
  await desk.page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.id = 'over';
    dialog.innerHTML = '<input type="password">';
    document.body.append(dialog);
    dialog.showModal();
  });
  const { ok } = await desk.insert('Wat helpt?');
  const typed = await desk.page.evaluate(() => {
    const dialog = document.querySelector<HTMLDialogElement>('#over');
    dialog?.close();
    dialog?.remove();
    return dialog?.querySelector('input')?.value;
  });
  expectSame('in the window over the page', typed, '');
  const inserted = text.slice(0, at) + fitted('Wat helpt?', field) + text.slice(at);
  expectSame('saved under the window', await desk.saved(), ok ? inserted : text);
}
