import type { Way } from '../field.ts';
import type { Editor } from './editor.ts';
import { carried, keyHistory, paste, press } from './events.ts';

const byPasting: Way = ({ element }, _stretch, text) => {
  if (text === '') press(element, 'Backspace', 8);
  else paste(element, carried(element, text));
};

/** Draft.js: what the browser types in an empty field destroys it, and elsewhere its keys no longer fit. */
export const draft: Editor = {
  edits: (root) => root.closest('.public-DraftEditor-content') !== null,
  ways: [byPasting],
  history: keyHistory,
  followsSelection: true,
};
