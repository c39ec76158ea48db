import type { History, Way } from '../field.ts';

/** An editor for rich text that keeps a text of its own beside what it shows. */
export interface Editor {
  /** Whether this editor edits this element, the outermost one that can be edited. */
  readonly edits: (root: HTMLElement) => boolean;
  /** Ways of typing that this editor's own text follows; the browser's own way is none of them unless it is named. */
  readonly ways: readonly Way[];
  /** Its own undo; without it, the browser's. */
  readonly history?: History;
  /** True when it reads the selection of the document only when it hears of it. */
  readonly followsSelection?: true;
  /** Selector of what it puts in the text only to be looked at: handles, placeholders, other people's carets. */
  readonly unsaved?: string;
  /** Whether it shows only a part of a long text now: then nothing can be checked, and nothing is written. */
  readonly showsPart?: (root: HTMLElement) => boolean;
}
