import tinymce, { type RawEditorOptions } from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/link';
import 'tinymce/plugins/table';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/content.inline.js';
import 'tinymce/skins/content/default/content.js';
import { htmlEditor } from './html-editor.ts';
import type { LabEditor } from './put-lab.ts';

/** Opens TinyMCE as a record would have it. */
export async function openTinymce(options: RawEditorOptions): Promise<LabEditor> {
  const [editor] = await tinymce.init({
    license_key: 'gpl',
    promotion: false,
    branding: false,
    plugins: 'lists link table',
    toolbar: 'undo redo | bold italic | bullist numlist | link table',
    entity_encoding: 'raw',
    ...options,
  });
  if (editor === undefined) throw new Error('TinyMCE did not start.');
  return htmlEditor({
    root: () => editor.getBody(),
    html: () => editor.getContent(),
    setHtml: (html) => {
      editor.setContent(html);
      editor.undoManager.clear();
      editor.undoManager.add();
    },
    focus: () => editor.focus(),
    undo: () => void editor.undoManager.undo(),
  });
}
