import { byCommand } from '../command.ts';
import type { Editor } from './editor.ts';
import { announcedHistory, keyHistory } from './events.ts';

/** Quill, ProseMirror (and TipTap) and CodeMirror 6 follow what the browser types, with an undo of their own. */
export const followsBrowser: Editor = {
  edits: (root) => root.closest('.ql-editor, .ProseMirror, .cm-content') !== null,
  ways: [byCommand],
  history: announcedHistory,
};

/** Summernote and Jodit too; they only know the key for undo. */
export const followsBrowserWithKeys: Editor = {
  edits: (root) => root.closest('.note-editable, .jodit-wysiwyg') !== null,
  ways: [byCommand],
  history: keyHistory,
};
