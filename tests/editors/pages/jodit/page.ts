import { Jodit } from 'jodit/esm/index.js';
import 'jodit/es2021/jodit.css';
import { place } from '../../lab/lab.ts';
import { htmlEditor, shown } from '../text/html-editor.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';

/** Jodit, which saves HTML. */
async function open(within: HTMLElement): Promise<LabEditor> {
  const field = document.createElement('textarea');
  within.append(field);
  const editor = Jodit.make(field, { height: 260, toolbarAdaptive: false });
  await editor.waitForReady();
  return htmlEditor({
    root: () => editor.editor,
    html: () => editor.value,
    setHtml: (html) => {
      editor.value = html;
      editor.history.clear();
    },
    focus: () => editor.focus(),
    // It keeps a step a moment after a change, and some of its steps only move the caret.
    undo: async () => {
      const before = editor.value;
      for (let round = 0; editor.value === before && round < 120; round += 1) {
        if (editor.history.canUndo()) editor.history.undo();
        else await shown();
      }
    },
  });
}

putLab(await open(place()));
