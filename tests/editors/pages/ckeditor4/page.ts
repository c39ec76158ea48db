import { place } from '../../lab/lab.ts';
import { htmlEditor } from '../text/html-editor.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';

/** What this page uses of CKEditor 4, which has no types. */
interface Ckeditor4 {
  editable(): { readonly $: HTMLElement };
  getData(): string;
  setData(html: string, options: { callback: () => void }): void;
  resetUndo(): void;
  focus(): void;
  execCommand(name: 'undo'): boolean;
  on(name: 'instanceReady', listener: () => void): void;
}
declare global {
  var CKEDITOR: { replace(field: HTMLTextAreaElement, options: object): Ckeditor4 };
}

/** It loads its own parts from beside its script. */
const script = '/node_modules/ckeditor4/ckeditor.js';

/** CKEditor 4.22.1, the last version with an open licence: in a frame without an address. */
async function open(within: HTMLElement): Promise<LabEditor> {
  await loadScript(script);
  const field = document.createElement('textarea');
  within.append(field);
  const editor = CKEDITOR.replace(field, { versionCheck: false, entities: false });
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  return htmlEditor({
    root: () => editor.editable().$,
    html: () => editor.getData(),
    setHtml: async (html) => {
      await new Promise<void>((callback) => editor.setData(html, { callback }));
      editor.resetUndo();
    },
    focus: () => editor.focus(),
    undo: () => void editor.execCommand('undo'),
    emptyLine: '&nbsp;',
  });
}

const loadScript = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = address;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${address} could not be loaded.`));
    document.head.append(element);
  });

putLab(await open(place()));
