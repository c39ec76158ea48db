import Quill, { Delta } from 'quill';
import 'quill/dist/quill.snow.css';
import { place } from '../../lab/lab.ts';
import { shown } from '../text/html-editor.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';
import { richHtml } from '../text/rich.ts';

/** Quill 2, which saves a list of operations. */
async function open(within: HTMLElement): Promise<LabEditor> {
  const field = document.createElement('div');
  within.append(field);
  const quill = new Quill(field, { theme: 'snow' });
  const set = async (content: Delta): Promise<void> => {
    quill.setContents(content, 'api');
    quill.history.clear();
    await shown();
  };
  /** A picture counts for one to Quill and is no text. */
  const pictures = (): number[] => {
    let index = 0;
    return quill.getContents().ops.flatMap(({ insert }) => {
      const at = index;
      index += typeof insert === 'string' ? insert.length : 1;
      return typeof insert === 'string' ? [] : [at];
    });
  };
  const toIndex = (offset: number): number =>
    pictures().reduce((index, at) => (at <= index ? index + 1 : index), offset);
  const toOffset = (index: number): number => index - pictures().filter((at) => at < index).length;
  return {
    saved: () =>
      quill
        .getContents()
        .ops.map(({ insert }) => (typeof insert === 'string' ? insert : ''))
        .join('')
        .replace(/\n$/, ''),
    raw: () => JSON.stringify(quill.getContents().ops),
    load: (lines) => set(new Delta().insert(`${lines.join('\n')}\n`)),
    select: async (start, end) => {
      quill.focus();
      quill.setSelection(toIndex(start), toIndex(end) - toIndex(start), 'user');
      await shown();
    },
    selection: () => {
      if (!quill.hasFocus()) return null;
      const { index, length } = quill.getSelection() ?? { index: 0, length: 0 };
      return { start: toOffset(index), end: toOffset(index + length) };
    },
    undo: async () => {
      quill.history.undo();
      await shown();
    },
    rich: Object.fromEntries(
      ['vet', 'link', 'leeg', 'lijst', 'afbeelding'].map((kind) => [
        kind,
        () => set(quill.clipboard.convert({ html: richHtml[kind] ?? '' })),
      ]),
    ),
  };
}

putLab(await open(place()));
