import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import { draft } from './draft.ts';
import type { Editor } from './editor.ts';
import { codemirror, summernoteOrJodit } from './follows-browser.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { tinymce } from './tinymce.ts';
import { trix } from './trix.ts';

/** Every editor that needs a way of its own; the first that edits an element has it. */
const editors: readonly Editor[] = [
  tinymce,
  ckeditor4,
  ckeditor5,
  quill,
  prosemirror,
  codemirror,
  summernoteOrJodit,
  lexical,
  slate,
  draft,
  trix,
];

/** The editor of this element; null when the browser itself edits it. */
export const editorOf = (root: HTMLElement): Editor | null =>
  editors.find(({ edits }) => edits(root)) ?? null;
