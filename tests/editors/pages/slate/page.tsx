import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Path, type Point, Transforms } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { place } from '../../lab/lab.ts';
import { shown } from '../text/html-editor.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';

const paragraph = (...children: readonly object[]): Descendant =>
  ({ type: 'paragraph', children }) as unknown as Descendant;

/** Merging and splitting give the keys of a paragraph another order. */
const sorted = (nodes: readonly object[]): object[] =>
  nodes.map((node) =>
    Object.fromEntries(
      Object.entries(node)
        .map(([key, value]) => [key, Array.isArray(value) ? sorted(value) : value] as const)
        .toSorted(([a], [b]) => a.localeCompare(b)),
    ),
  );

/** The text of the document, and the point of each character and of the end of each line. */
function written(editor: Editor): { text: string; points: Point[] } {
  const lines: string[] = [];
  const points: Point[] = [];
  for (const [block, at] of Node.children(editor, [])) {
    let end: Point = Editor.start(editor, at);
    for (const [leaf, path] of Node.texts(block)) {
      for (let offset = 0; offset < leaf.text.length; offset += 1)
        points.push({ path: [...at, ...path], offset });
      end = { path: [...at, ...path], offset: leaf.text.length };
    }
    points.push(end);
    lines.push(Node.string(block));
  }
  return { text: lines.join('\n'), points };
}

function Leaf({ attributes, leaf, children }: RenderLeafProps): ReactElement {
  return <span {...attributes}>{'bold' in leaf ? <strong>{children}</strong> : children}</span>;
}

/** Slate in React, which saves its value. */
async function open(within: HTMLElement): Promise<LabEditor> {
  const editor = withHistory(withReact(createEditor()));
  createRoot(within).render(
    <Slate editor={editor} initialValue={[paragraph({ text: '' })]}>
      <Editable renderLeaf={Leaf} />
    </Slate>,
  );
  const set = async (content: Descendant[]): Promise<void> => {
    HistoryEditor.withoutSaving(editor, () => {
      Transforms.deselect(editor);
      Editor.withoutNormalizing(editor, () => {
        while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, content, { at: [0] });
      });
      Transforms.deselect(editor);
    });
    editor.history = { undos: [], redos: [] };
    await shown();
  };
  await shown();
  return {
    saved: () => written(editor).text,
    raw: () => JSON.stringify(sorted(editor.children)),
    load: (lines) => set(lines.map((text) => paragraph({ text }))),
    select: async (start, end) => {
      const { points } = written(editor);
      const [anchor, focus] = [points[start], points[end]];
      if (anchor === undefined || focus === undefined) throw new Error('Not in the text.');
      ReactEditor.focus(editor);
      Transforms.select(editor, { anchor, focus });
      await shown();
    },
    selection: () => {
      if (!ReactEditor.isFocused(editor) || editor.selection === null) return null;
      const { points } = written(editor);
      const offset = ({ path, offset: at }: Point): number =>
        points.findIndex((point) => Path.equals(point.path, path) && point.offset === at);
      const [from, to] = Editor.edges(editor, editor.selection);
      return { start: offset(from), end: offset(to) };
    },
    undo: async () => {
      editor.undo();
      await shown();
    },
    rich: {
      vet: () =>
        set([
          paragraph({ text: 'Moeder is ' }, { text: 'erg moe', bold: true }, { text: ' vandaag.' }),
          paragraph({ text: 'Vader helpt.' }),
        ]),
      regels: () =>
        set([paragraph({ text: 'Eerste regel\ntweede regel' }), paragraph({ text: 'Nieuwe alinea.' })]),
      leeg: () =>
        set([paragraph({ text: 'Begin.' }), paragraph({ text: '' }), paragraph({ text: 'Einde.' })]),
    },
  };
}

putLab(await open(place()));
