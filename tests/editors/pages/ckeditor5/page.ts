import {
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  ImageBlock,
  ImageInline,
  Italic,
  Link,
  List,
  Paragraph,
  Table,
  TableToolbar,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { place } from '../../lab/lab.ts';
import { htmlEditor } from '../text/html-editor.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';

/** CKEditor 5, classic, under its GPL key. */
async function open(within: HTMLElement): Promise<LabEditor> {
  const field = document.createElement('div');
  within.append(field);
  const editor = await ClassicEditor.create(field, {
    licenseKey: 'GPL',
    plugins: [
      Essentials,
      Paragraph,
      Heading,
      Bold,
      Italic,
      Link,
      List,
      Table,
      TableToolbar,
      ImageInline,
      ImageBlock,
    ],
    toolbar: ['undo', 'redo', '|', 'heading', 'bold', 'italic', 'link', 'bulletedList', 'insertTable'],
  });
  return htmlEditor({
    root: () => {
      const root = editor.editing.view.getDomRoot();
      if (root === undefined) throw new Error('CKEditor 5 shows nothing.');
      return root;
    },
    html: () => editor.getData(),
    setHtml: (html) => editor.setData(html),
    focus: () => editor.focus(),
    undo: () => editor.execute('undo'),
    emptyLine: '&nbsp;',
  });
}

// It moves this sign of its own when it has time for that.
putLab(await open(place()), '.ck-powered-by-balloon');
