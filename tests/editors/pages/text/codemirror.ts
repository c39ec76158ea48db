import { defaultKeymap, history, historyKeymap, undo } from '@codemirror/commands';
import { EditorSelection, EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { shown } from './html-editor.ts';
import type { LabEditor } from './put-lab.ts';

const extensions = [
  lineNumbers(),
  history(),
  keymap.of([...defaultKeymap, ...historyKeymap]),
  EditorView.lineWrapping,
];

/** CodeMirror 6, which shows only the lines that are in view. */
export function openCodemirror(within: HTMLElement, text = ''): LabEditor {
  within.style.cssText = 'max-height: 320px; overflow: auto';
  const view = new EditorView({ parent: within, state: EditorState.create({ doc: text, extensions }) });
  return {
    saved: () => view.state.doc.toString(),
    raw: () => view.state.doc.toString(),
    load: async (lines) => {
      view.setState(EditorState.create({ doc: lines.join('\n'), extensions }));
      await shown();
    },
    select: async (start, end) => {
      view.focus();
      view.dispatch({ selection: EditorSelection.single(start, end), scrollIntoView: true });
      await shown();
    },
    selection: () => {
      const { from, to } = view.state.selection.main;
      return view.hasFocus ? { start: from, end: to } : null;
    },
    undo: async () => {
      undo(view);
      await shown();
    },
  };
}
