import { byCommand } from '../command.ts';
import type { Way } from '../field.ts';
import type { Editor } from './editor.ts';
import { keyHistory, press } from './events.ts';

/** CKEditor 4 keeps a step for its undo when a key was let go after typing, or another kind of key was pressed. */
const keepStep = (element: HTMLElement): void => {
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  press(element, 'Home', 36);
};

const asOneStep: Way = async (field, stretch, text) => {
  keepStep(field.element);
  await byCommand(field, stretch, text);
  keepStep(field.element);
};

/** CKEditor 4 follows what the browser types, but its own undo does not know it. */
export const ckeditor4: Editor = {
  edits: (root) => root.closest('.cke_editable') !== null,
  ways: [asOneStep],
  history: keyHistory,
  unsaved: '[data-cke-temp]',
};
