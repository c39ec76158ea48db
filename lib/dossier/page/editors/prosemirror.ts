import { byCommand } from '../command.ts';
import type { Way } from '../field.ts';
import type { Editor } from './editor.ts';
import { announcedHistory, carried, paste } from './events.ts';

/** Of plain text ProseMirror drops the empty lines; a piece of its own kind of document keeps them, and every space. */
const linesByPasting: Way = (field, stretch, text) => {
  if (!text.includes('\n')) return byCommand(field, stretch, text);
  const { element } = field;
  const piece = element.ownerDocument.implementation.createHTMLDocument().body;
  for (const line of text.split('\n')) {
    const paragraph = piece.ownerDocument.createElement('p');
    paragraph.textContent = line;
    piece.append(paragraph);
  }
  piece.firstElementChild?.setAttribute('data-pm-slice', '1 1 []');
  const data = carried(element, text);
  data.setData('text/html', piece.innerHTML);
  paste(element, data);
};

/** ProseMirror, and TipTap around it, follow what the browser types in one line, with an undo of their own. */
export const prosemirror: Editor = {
  edits: (root) => root.closest('.ProseMirror') !== null,
  ways: [linesByPasting],
  history: announcedHistory,
  unsaved: '.ProseMirror-widget',
};
