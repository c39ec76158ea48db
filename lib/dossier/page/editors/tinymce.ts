import { byCommand } from '../command.ts';
import type { Way } from '../field.ts';
import type { Editor } from './editor.ts';
import { keyHistory } from './events.ts';

/** TinyMCE keeps a step for its undo when the browser's spelling check replaced a word: then it is told of a change. */
const keepStep = (element: HTMLElement): boolean =>
  element.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));

const asOneStep: Way = async (field, stretch, text) => {
  keepStep(field.element);
  await byCommand(field, stretch, text);
  keepStep(field.element);
};

/** TinyMCE follows what the browser types, but its own undo does not know it. */
export const tinymce: Editor = {
  edits: (root) => root.closest('.mce-content-body') !== null,
  ways: [asOneStep],
  history: keyHistory,
  unsaved: '[data-mce-bogus="all"]',
};
