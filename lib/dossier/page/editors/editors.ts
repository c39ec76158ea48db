import type { Editor } from './editor.ts';

/** Every editor that needs a way of its own; the first that edits an element has it. */
const editors: readonly Editor[] = [];

/** The editor of this element; null when the browser itself edits it. */
export const editorOf = (root: HTMLElement): Editor | null =>
  editors.find(({ edits }) => edits(root)) ?? null;
