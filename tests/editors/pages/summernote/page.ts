import $ from 'jquery';
import 'summernote/dist/summernote-lite.js';
import 'summernote/dist/summernote-lite.css';
import { place } from '../../lab/lab.ts';
import { htmlEditor } from '../text/html-editor.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';

/** Summernote without Bootstrap, which saves HTML. */
function open(within: HTMLElement): LabEditor {
  const field = document.createElement('div');
  within.append(field);
  const editor = $(field);
  editor.summernote({ height: 200 });
  const root = within.querySelector<HTMLElement>('.note-editable');
  if (root === null) throw new Error('Summernote shows nothing.');
  const module = editor.summernote('module', 'editor');
  return htmlEditor({
    root: () => root,
    html: () => editor.summernote('code'),
    setHtml: (html) => {
      editor.summernote('code', html);
      module.history.commit();
    },
    focus: () => root.focus(),
    undo: () => module.undo(),
  });
}

putLab(open(place()));
