import { byCommand } from '../command.ts';
import type { Editor } from './editor.ts';
import { announcedHistory, keyHistory } from './events.ts';

/** CodeMirror 6 follows what the browser types, with an undo of its own; of a long text it shows only the lines in view. */
export const codemirror: Editor = {
  edits: (root) => root.closest('.cm-content') !== null,
  ways: [byCommand],
  history: announcedHistory,
  unsaved: '.cm-placeholder',
  showsPart: (root) => root.querySelector('.cm-gap') !== null,
};

/** Summernote and Jodit follow it too; they only know the key for undo. */
export const summernoteOrJodit: Editor = {
  edits: (root) => root.closest('.note-editable, .jodit-wysiwyg') !== null,
  ways: [byCommand],
  history: keyHistory,
  unsaved: '[data-jodit-temp]',
};
