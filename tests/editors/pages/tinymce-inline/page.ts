import { place } from '../../lab/lab.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';
import { openTinymce } from '../text/tinymce.ts';

/** TinyMCE in the page itself. */
async function open(within: HTMLElement): Promise<LabEditor> {
  const field = document.createElement('div');
  within.append(field);
  return openTinymce({ target: field, inline: true });
}

// Its buttons hang under the body, and follow the focus.
putLab(await open(place()), '.tox');
