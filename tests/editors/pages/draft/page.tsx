import {
  type ContentState,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  SelectionState,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { type ReactElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { place } from '../../lab/lab.ts';
import { hasFocus, shown } from '../text/html-editor.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';

/** Draft.js 0.11.7, the last version: React is older than it knows, and its warnings are its own. */
async function open(within: HTMLElement): Promise<LabEditor> {
  let state = EditorState.createEmpty();
  let show: (next: EditorState) => void = () => undefined;
  let editor: Editor | null = null;
  const change = (next: EditorState): void => {
    state = next;
    show(next);
  };
  function Field(): ReactElement {
    const [editorState, setEditorState] = useState(state);
    show = setEditorState;
    return (
      <Editor
        ref={(element) => {
          editor = element;
        }}
        editorState={editorState}
        onChange={change}
      />
    );
  }
  createRoot(within).render(<Field />);
  await shown();
  const text = (): string =>
    state
      .getCurrentContent()
      .getBlocksAsArray()
      .map((block) => block.getText())
      .join('\n');
  const set = async (content: ContentState): Promise<void> => {
    change(EditorState.createWithContent(content));
    await shown();
  };
  /** The block and the within in it of an offset in the text. */
  const placeOf = (offset: number): [string, number] => {
    let left = offset;
    for (const block of state.getCurrentContent().getBlocksAsArray()) {
      if (left <= block.getLength()) return [block.getKey(), left];
      left -= block.getLength() + 1;
    }
    throw new Error('Not in the text.');
  };
  const offsetOf = (key: string, offset: number): number => {
    let before = 0;
    for (const block of state.getCurrentContent().getBlocksAsArray()) {
      if (block.getKey() === key) return before + offset;
      before += block.getLength() + 1;
    }
    return -1;
  };
  const raw = (blocks: readonly object[]) => convertFromRaw({ entityMap: {}, blocks: [...blocks] });
  return {
    saved: text,
    raw: () => JSON.stringify(convertToRaw(state.getCurrentContent())),
    load: (lines) => set(raw(lines.map((text, index) => ({ key: `r${index}`, text })))),
    select: async (start, end) => {
      const [anchorKey, anchorOffset] = placeOf(start);
      const [focusKey, focusOffset] = placeOf(end);
      editor?.focus();
      await shown();
      const selection = SelectionState.createEmpty(anchorKey).merge({
        anchorOffset,
        focusKey,
        focusOffset,
        hasFocus: true,
      });
      flushSync(() => change(EditorState.forceSelection(state, selection)));
      await shown();
    },
    selection: () => {
      if (!hasFocus(within)) return null;
      const selection = state.getSelection();
      return {
        start: offsetOf(selection.getStartKey(), selection.getStartOffset()),
        end: offsetOf(selection.getEndKey(), selection.getEndOffset()),
      };
    },
    undo: async () => {
      change(EditorState.undo(state));
      await shown();
    },
    rich: {
      vet: () =>
        set(
          raw([
            {
              text: 'Moeder is erg moe vandaag.',
              inlineStyleRanges: [{ offset: 10, length: 7, style: 'BOLD' }],
            },
            { text: 'Vader helpt.' },
          ]),
        ),
      regels: () => set(raw([{ text: 'Eerste regel\ntweede regel' }, { text: 'Nieuwe alinea.' }])),
      leeg: () => set(raw([{ text: 'Begin.' }, { text: '' }, { text: 'Einde.' }])),
      lijst: () =>
        set(
          raw([
            { text: 'Besproken:' },
            { text: 'Slapen gaat beter', type: 'unordered-list-item' },
            { text: 'Eten blijft lastig', type: 'unordered-list-item' },
            { text: 'Einde.' },
          ]),
        ),
    },
  };
}

putLab(await open(place()));
