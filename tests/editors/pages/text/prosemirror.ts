import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** The text of a document and, for each character and the end of each line, where it stands. */
interface Written {
  readonly text: string;
  readonly positions: readonly number[];
}

function written(doc: Node): Written {
  const lines: string[] = [];
  const positions: number[] = [];
  doc.descendants((block, at) => {
    if (!block.isTextblock) return true;
    let line = '';
    let end = at + 1;
    block.forEach((child, offset) => {
      const from = at + 1 + offset;
      end = from + child.nodeSize;
      const text = child.isText
        ? (child.text ?? '')
        : child.type.spec.linebreakReplacement || /break/i.test(child.type.name)
          ? '\n'
          : '';
      for (let index = 0; index < text.length; index += 1) positions.push(from + index);
      line += text;
    });
    positions.push(end);
    lines.push(line);
    return false;
  });
  return { text: lines.join('\n'), positions };
}

/** The text of a document of ProseMirror: a line for each block of text and each break in one. */
export const textOf = (doc: Node): string => written(doc).text;

/** Selects a stretch of that text. */
export function selecting(state: EditorState, start: number, end: number): Transaction {
  const { positions } = written(state.doc);
  return state.tr.setSelection(TextSelection.create(state.doc, positions[start] ?? 1, positions[end] ?? 1));
}

/** Where the selection is in that text. */
export function selectedIn(state: EditorState): { start: number; end: number } {
  const { positions } = written(state.doc);
  const offset = (position: number): number => positions.findLastIndex((at) => at <= position);
  return { start: Math.max(0, offset(state.selection.from)), end: Math.max(0, offset(state.selection.to)) };
}
