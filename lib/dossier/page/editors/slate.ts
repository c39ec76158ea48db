import type { Editor } from './editor.ts';
import { announce, announced, carried, keyHistory } from './events.ts';

/** Slate: what the browser types shows, but is not in what is saved, and may break the page. */
export const slate: Editor = {
  edits: (root) => root.closest('[data-slate-editor]') !== null,
  ways: [
    announced((element, text) =>
      announce(element, 'insertReplacementText', { dataTransfer: carried(element, text) }),
    ),
  ],
  history: keyHistory,
  unsaved: '[data-slate-placeholder]',
  followsSelection: true,
};
