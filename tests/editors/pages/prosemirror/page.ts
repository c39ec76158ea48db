import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser as DocumentParser, type Node } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { place } from '../../lab/lab.ts';
import { shown } from '../text/html-editor.ts';
import { selectedIn, selecting, textOf } from '../text/prosemirror.ts';
import { type LabEditor, putLab } from '../text/put-lab.ts';
import { richHtml } from '../text/rich.ts';

const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];

/** ProseMirror by itself, with its basic schema. */
async function open(within: HTMLElement): Promise<LabEditor> {
  const view = new EditorView(within, { state: EditorState.create({ schema, plugins }) });
  const set = async (doc: Node): Promise<void> => {
    view.updateState(EditorState.create({ doc, plugins }));
    await shown();
  };
  const parse = (html: string): Node =>
    DocumentParser.fromSchema(schema).parse(new DOMParser().parseFromString(html, 'text/html').body);
  return {
    saved: () => textOf(view.state.doc),
    raw: () => JSON.stringify(view.state.doc.toJSON()),
    load: (lines) =>
      set(
        schema.node(
          'doc',
          null,
          lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])),
        ),
      ),
    select: async (start, end) => {
      view.focus();
      view.dispatch(selecting(view.state, start, end));
      await shown();
    },
    selection: () => (view.hasFocus() ? selectedIn(view.state) : null),
    undo: async () => {
      undo(view.state, view.dispatch);
      await shown();
    },
    rich: Object.fromEntries(
      ['vet', 'link', 'regels', 'leeg', 'afbeelding'].map((kind) => [
        kind,
        () => set(parse(richHtml[kind] ?? '')),
      ]),
    ),
  };
}

putLab(await open(place()));
