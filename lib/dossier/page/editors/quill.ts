import { byCommand } from '../command.ts';
import type { Way } from '../field.ts';
import type { Editor } from './editor.ts';
import { announcedHistory, carried, paste } from './events.ts';

const linesByPasting: Way = (field, stretch, text) => {
  if (!text.includes('\n')) return byCommand(field, stretch, text);
  paste(field.element, carried(field.element, text));
};

/** Quill follows what the browser types in one line, with an undo of its own; Firefox types lines it does not follow. */
export const quill: Editor = {
  edits: (root) => root.closest('.ql-editor') !== null,
  ways: [linesByPasting],
  history: announcedHistory,
};
