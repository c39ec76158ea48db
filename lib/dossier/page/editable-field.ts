import { browserHistory, byCommand } from './command.ts';
import { placeAt, readEditable } from './editable-text.ts';
import type { Editor } from './editors/editor.ts';
import { editorOf } from './editors/editors.ts';
import type { Field } from './field.ts';
import { inOneCell } from './one-cell.ts';
import type { Place } from './text-writer.ts';

/**
 * Rich text: edited by the browser itself (`contenteditable`, `designMode`) or by an editor around it. An editor may come
 * around an element that is in use already, and marks it later: it is looked for each time.
 */
export function editableField(element: HTMLElement): Field {
  const editor = (): Editor | null => editorOf(element);
  const unsaved = (): string | null => editor()?.unsaved ?? null;
  const selected = (): readonly Place[] => selectedPlaces(element, unsaved());
  return {
    element,
    editor: 'contenteditable',
    isWritable: () =>
      element.isContentEditable && element.ariaReadOnly !== 'true' && !editor()?.showsPart?.(element),
    read: () => {
      const places = selected();
      const { text, offsets } = readEditable(element, places, unsaved());
      const [start, end] = offsets;
      const selection = start === undefined || end === undefined ? null : { start, end };
      return { text, selection, caretIn: places[0]?.node ?? null };
    },
    select: ({ start, end }) => {
      const written = readEditable(element, [], unsaved());
      const from = placeAt(element, written, start);
      const to = placeAt(element, written, end);
      selectionOf(element)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    },
    get ways() {
      return (editor()?.ways ?? [byCommand]).map((way) => inOneCell(way, selected));
    },
    get history() {
      return editor()?.history ?? browserHistory;
    },
    get followsSelection() {
      return editor()?.followsSelection ?? false;
    },
  };
}

/** Start and end of the selection when all of it is inside the field; otherwise nothing. */
function selectedPlaces(element: HTMLElement, unsaved: string | null): readonly Place[] {
  const selection = selectionOf(element);
  if (selection === null || selection.rangeCount === 0) return [];
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!element.contains(startContainer) || !element.contains(endContainer)) return [];
  if (unsaved !== null && elementOf(startContainer)?.closest(unsaved)) return [];
  return [
    { node: startContainer, offset: startOffset },
    { node: endContainer, offset: endOffset },
  ];
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** In Chromium a shadow root has a selection of its own; Firefox gives it through the document. */
function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
