import type { Editor } from './editor.ts';
import { announce, announced, announcedHistory } from './events.ts';

/** Trix: what the browser types is saved, but its own undo does not know it. */
export const trix: Editor = {
  edits: (root) => root.localName === 'trix-editor',
  ways: [announced((element, text) => announce(element, 'insertText', { data: text }))],
  history: announcedHistory,
  followsSelection: true,
};
