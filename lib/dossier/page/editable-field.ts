import { browserHistory, byCommand } from './command.ts';
import { placeAt, readEditable } from './editable-text.ts';
import { editorOf } from './editors/editors.ts';
import type { Field } from './field.ts';
import type { Place } from './text-writer.ts';

/** Rich text: edited by the browser itself (`contenteditable`, `designMode`) or by an editor around it. */
export function editableField(element: HTMLElement): Field {
  const editor = editorOf(element);
  return {
    element,
    editor: 'contenteditable',
    isWritable: () => element.isContentEditable && element.ariaReadOnly !== 'true',
    read: () => {
      const { text, offsets } = readEditable(element, selectedPlaces(element));
      const [start, end] = offsets;
      return { text, selection: start === undefined || end === undefined ? null : { start, end } };
    },
    select: ({ start, end }) => {
      const written = readEditable(element, []);
      const from = placeAt(element, written, start);
      const to = placeAt(element, written, end);
      selectionOf(element)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    },
    ways: editor?.ways ?? [byCommand],
    history: editor?.history ?? browserHistory,
    followsSelection: editor?.followsSelection ?? false,
  };
}

/** Start and end of the selection when all of it is inside the field; otherwise nothing. */
function selectedPlaces(element: HTMLElement): readonly Place[] {
  const selection = selectionOf(element);
  if (selection === null || selection.rangeCount === 0) return [];
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!element.contains(startContainer) || !element.contains(endContainer)) return [];
  return [
    { node: startContainer, offset: startOffset },
    { node: endContainer, offset: endOffset },
  ];
}

/** In Chromium a shadow root has a selection of its own; Firefox gives it through the document. */
function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
