import type { Way } from '../field.ts';
import type { Editor } from './editor.ts';
import { carried, keyHistory, press } from './events.ts';

const byPasting: Way = ({ element }, _stretch, text) => {
  if (text === '') press(element, 'Backspace', 8);
  else {
    element.dispatchEvent(
      new ClipboardEvent('paste', {
        bubbles: true,
        cancelable: true,
        composed: true,
        clipboardData: carried(element, text),
      }),
    );
  }
};

/** Draft.js: what the browser types in an empty field destroys it, and elsewhere its keys no longer fit. */
export const draft: Editor = {
  edits: (root) => root.closest('.public-DraftEditor-content') !== null,
  ways: [byPasting],
  history: keyHistory,
  followsSelection: true,
};
