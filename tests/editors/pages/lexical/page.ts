import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  createEditor,
  type LexicalNode,
  type PointType,
  UNDO_COMMAND,
} from 'lexical';
import { place } from '../../lab/lab.ts';
import { hasFocus, shown } from '../text/html-editor.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';

/** One place of the text: a point as Lexical names it. */
interface Point {
  readonly key: string;
  readonly offset: number;
  readonly type: 'text' | 'element';
}

/** The text of the document, and the point of each character and of the end of each line. */
function $written(): { text: string; points: Point[] } {
  const lines: string[] = [];
  const points: Point[] = [];
  for (const block of $getRoot().getChildren()) {
    if (!$isElementNode(block)) continue;
    let line = '';
    let end: Point = { key: block.getKey(), offset: 0, type: 'element' };
    for (const [index, child] of block.getChildren().entries()) {
      if ($isTextNode(child)) {
        const text = child.getTextContent();
        for (let offset = 0; offset < text.length; offset += 1) {
          points.push({ key: child.getKey(), offset, type: 'text' });
        }
        end = { key: child.getKey(), offset: text.length, type: 'text' };
        line += text;
      } else if ($isLineBreakNode(child)) {
        points.push(end.type === 'text' ? end : { key: block.getKey(), offset: index, type: 'element' });
        end = { key: block.getKey(), offset: index + 1, type: 'element' };
        line += '\n';
      }
    }
    points.push(end);
    lines.push(line);
  }
  return { text: lines.join('\n'), points };
}

/** Lexical without React: rich text with history. */
async function open(within: HTMLElement): Promise<LabEditor> {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  within.append(root);
  const editor = createEditor({
    namespace: 'notitie',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const set = async ($blocks: () => readonly (readonly LexicalNode[])[]): Promise<void> => {
    editor.update(
      () => {
        $getRoot()
          .clear()
          .append(...$blocks().map((children) => $createParagraphNode().append(...children)));
        $setSelection(null);
      },
      { discrete: true },
    );
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    await shown();
  };
  return {
    saved: () => editor.getEditorState().read(() => $written().text),
    raw: () => JSON.stringify(editor.getEditorState()),
    load: (lines) => set(() => lines.map((line) => (line === '' ? [] : [$createTextNode(line)]))),
    select: async (start, end) => {
      root.focus();
      editor.update(
        () => {
          const { points } = $written();
          const selection = $createRangeSelection();
          const put = (point: PointType, to: Point | undefined): void => {
            if (to !== undefined) point.set(to.key, to.offset, to.type);
          };
          put(selection.anchor, points[start]);
          put(selection.focus, points[end]);
          $setSelection(selection);
        },
        { discrete: true },
      );
      await shown();
    },
    selection: () =>
      hasFocus(root)
        ? editor.getEditorState().read(() => {
            const selection = $getSelection();
            if (!$isRangeSelection(selection)) return null;
            const { points } = $written();
            const [from, to] = selection.getStartEndPoints() ?? [selection.anchor, selection.focus];
            const offset = (point: PointType): number =>
              Math.max(
                points.findIndex(({ key, offset: at }) => key === point.key && at === point.offset),
                0,
              );
            return { start: offset(from), end: offset(to) };
          })
        : null,
    undo: async () => {
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      await shown();
    },
    rich: {
      vet: () =>
        set(() => [
          [
            $createTextNode('Moeder is '),
            $createTextNode('erg moe').toggleFormat('bold'),
            $createTextNode(' vandaag.'),
          ],
          [$createTextNode('Vader helpt.')],
        ]),
      regels: () =>
        set(() => [
          [$createTextNode('Eerste regel'), $createLineBreakNode(), $createTextNode('tweede regel')],
          [$createTextNode('Nieuwe alinea.')],
        ]),
      leeg: () => set(() => [[$createTextNode('Begin.')], [], [$createTextNode('Einde.')]]),
    },
  };
}

putLab(await open(place()));
