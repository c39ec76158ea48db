import { Editor, type JSONContent } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { place } from '../../lab/lab.ts';
import { shown } from '../text/html-editor.ts';
import { selectedIn, selecting, textOf } from '../text/prosemirror.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';
import { richHtml } from '../text/rich.ts';

/** TipTap with its starter kit, which saves JSON. */
async function open(within: HTMLElement): Promise<LabEditor> {
  let editor = new Editor({ element: within, extensions: [StarterKit] });
  /** A new editor, so that there is nothing to undo. */
  const set = async (content: JSONContent | string): Promise<void> => {
    editor.destroy();
    editor = new Editor({ element: within, extensions: [StarterKit], content });
    await shown();
  };
  return {
    saved: () => textOf(editor.state.doc),
    raw: () => JSON.stringify(editor.getJSON()),
    load: (lines) =>
      set({
        type: 'doc',
        content: lines.map((text) => ({
          type: 'paragraph',
          content: text === '' ? [] : [{ type: 'text', text }],
        })),
      }),
    select: async (start, end) => {
      editor.commands.focus(null, { scrollIntoView: false });
      editor.view.dispatch(selecting(editor.state, start, end));
      await shown();
    },
    selection: () => (editor.view.hasFocus() ? selectedIn(editor.state) : null),
    undo: async () => {
      editor.commands.undo();
      await shown();
    },
    rich: Object.fromEntries(
      ['vet', 'link', 'regels', 'leeg', 'lijst'].map((kind) => [kind, () => set(richHtml[kind] ?? '')]),
    ),
  };
}

putLab(await open(place()));
