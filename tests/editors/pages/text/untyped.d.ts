/** Of the packages without types: what the pages of the lab use. */

declare module 'trix';
declare module 'summernote/dist/summernote-lite.js';
declare module 'tinymce/skins/*';

declare module 'jquery' {
  /** Summernote puts itself on what this gives. */
  interface JQuery {
    summernote(options: object): void;
    summernote(call: 'code'): string;
    summernote(call: 'code', html: string): void;
    summernote(call: 'module', name: 'editor'): { history: { commit(): void }; undo(): void };
  }
  function jQuery(element: Element): JQuery;

  // biome-ignore lint/style/noDefaultExport: it is what this package has.
  export { jQuery as default };
}

declare module 'draft-js' {
  import { Component } from 'react';

  export class ContentBlock {
    getKey(): string;
    getText(): string;
    getLength(): number;
  }
  export class ContentState {
    static createFromText(text: string): ContentState;
    getBlocksAsArray(): ContentBlock[];
  }
  export class SelectionState {
    static createEmpty(key: string): SelectionState;
    merge(change: object): SelectionState;
    getStartKey(): string;
    getStartOffset(): number;
    getEndKey(): string;
    getEndOffset(): number;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: ContentState): EditorState;
    static forceSelection(state: EditorState, selection: SelectionState): EditorState;
    static undo(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export class Editor extends Component<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
  }> {
    focus(): void;
  }
  export function convertFromRaw(raw: object): ContentState;
  export function convertToRaw(content: ContentState): object;
}
