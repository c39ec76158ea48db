import type { Editor } from './editor.ts';
import { announce, announced, announcedHistory, carried } from './events.ts';

/** Lexical: what the browser types over several paragraphs, or in several lines, never comes in its text as it should. */
export const lexical: Editor = {
  edits: (root) => root.closest('[data-lexical-editor]') !== null,
  ways: [
    announced((element, text) =>
      announce(element, 'insertReplacementText', { dataTransfer: carried(element, text) }),
    ),
  ],
  history: announcedHistory,
  followsSelection: true,
};
