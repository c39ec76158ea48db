import 'trix';
import 'trix/dist/trix.css';
import { place } from '../../lab/lab.ts';
import { hasFocus, shown } from '../text/html-editor.ts';
import { paragraphs } from '../text/html-lines.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';
import { richHtml } from '../text/rich.ts';

/** What this page uses of Trix, which has no types. */
interface TrixElement extends HTMLElement {
  readonly value: string;
  readonly editor: {
    loadHTML(html: string): void;
    getDocument(): { toString(): string };
    setSelectedRange(range: [number, number]): void;
    getSelectedRange(): [number, number];
    undo(): void;
  };
}

/** Trix, which saves HTML in a hidden field of the form. */
async function open(within: HTMLElement): Promise<LabEditor> {
  const saved = Object.assign(document.createElement('input'), {
    type: 'hidden',
    id: 'notitie',
    name: 'notitie',
  });
  const field = document.createElement('trix-editor') as TrixElement;
  field.setAttribute('input', saved.id);
  const ready = new Promise((resolve) => field.addEventListener('trix-initialize', resolve, { once: true }));
  within.append(saved, field);
  await ready;
  const set = async (html: string): Promise<void> => {
    field.editor.loadHTML(html);
    await shown();
  };
  /** A picture counts for one to Trix and is no text. */
  const text = (): string => field.editor.getDocument().toString().replace(/\n$/, '');
  return {
    saved: () => text().replaceAll('\ufffc', ''),
    raw: () => saved.value,
    load: (lines) => set(paragraphs(lines, '<br>').replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')),
    select: async (start, end) => {
      field.focus();
      field.editor.setSelectedRange([start, end]);
      await shown();
    },
    selection: () => {
      if (!hasFocus(field)) return null;
      const [start, end] = field.editor.getSelectedRange();
      return { start, end };
    },
    undo: async () => {
      field.editor.undo();
      await shown();
    },
    rich: Object.fromEntries(
      ['vet', 'link', 'regels', 'lijst'].map((kind) => [kind, () => set(richHtml[kind] ?? '')]),
    ),
  };
}

putLab(await open(place()));
