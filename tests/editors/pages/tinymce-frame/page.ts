import { place } from '../../lab/lab.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';
import { openTinymce } from '../text/tinymce.ts';

/** TinyMCE as most records have it: in a frame of its own, without an address. */
async function open(within: HTMLElement): Promise<LabEditor> {
  const field = document.createElement('textarea');
  within.append(field);
  return openTinymce({ target: field, height: 300 });
}

putLab(await open(place()));
