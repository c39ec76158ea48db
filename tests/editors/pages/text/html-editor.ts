import { paragraphs, selectShown, shownSelection, textOfHtml } from './html-lines.ts';
import type { LabEditor } from './put-lab.ts';
import { richHtml } from './rich.ts';

/** An editor that saves HTML, by what it can do. */
export interface HtmlEditor {
  /** The element in which is typed. */
  readonly root: () => HTMLElement;
  readonly html: () => string;
  /** Puts this HTML in, as if it came from the record: nothing to undo. */
  readonly setHtml: (html: string) => void | Promise<void>;
  readonly focus: () => void;
  readonly undo: () => void | Promise<void>;
  /** What this editor loads as an empty line. */
  readonly emptyLine?: string;
  /** Kinds of rich text that this editor does not know. */
  readonly without?: readonly string[];
}

/** The editor of a lab page, for an editor that saves HTML. */
export function htmlEditor(editor: HtmlEditor): LabEditor {
  const { root, html, setHtml, focus, undo, emptyLine = '<br>', without = [] } = editor;
  const load = async (content: string): Promise<void> => {
    await setHtml(content);
    await shown();
  };
  return {
    saved: () => textOfHtml(html()),
    raw: html,
    load: (lines) => load(lines.join('') === '' && lines.length < 2 ? '' : paragraphs(lines, emptyLine)),
    select: async (start, end) => {
      focus();
      selectShown(root(), start, end);
      await shown();
    },
    selection: () => (hasFocus(root()) ? shownSelection(root()) : null),
    undo: async () => {
      await undo();
      await shown();
    },
    rich: Object.fromEntries(
      Object.entries(richHtml)
        .filter(([kind]) => !without.includes(kind))
        .map(([kind, content]) => [kind, () => load(content)]),
    ),
  };
}

/** Whether this element, in its own document, has the focus of the page. */
export function hasFocus(element: HTMLElement): boolean {
  const { activeElement, defaultView } = element.ownerDocument;
  const frame = defaultView?.frameElement;
  return element.contains(activeElement) && (!frame || frame.ownerDocument.activeElement === frame);
}

/** Resolves when what the editor did has been shown, and it has heard what the browser tells after that. */
export const shown = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
