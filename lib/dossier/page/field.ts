import type { FieldSnapshot } from '../../protocol.ts';

/** A stretch of a text in code units; a caret when both are equal. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface FieldText {
  readonly text: string;
  /** Null when the selection of the document is somewhere else. */
  readonly selection: Stretch | null;
  /** What the selection starts in, when that is a part of the document that a page can draw anew. */
  readonly caretIn: Node | null;
}

/**
 * One way of putting text where the selection is, which stands in the field already; '' takes the selection out.
 * Whether it worked shows only when reading back: the text may follow a moment later.
 */
export type Way = (field: Field, stretch: Stretch, text: string) => void | Promise<void>;

/** One kind of editor: how to read it and how to write in it the way a person does. */
export interface Field {
  readonly element: HTMLElement;
  readonly editor: FieldSnapshot['editor'];
  readonly isWritable: () => boolean;
  readonly read: () => FieldText;
  /** Puts the caret or the selection in the text; gives the field no focus. */
  readonly select: (stretch: Stretch) => void;
  /** Tried one after the other, for as long as the text stays as it was. */
  readonly ways: readonly Way[];
  readonly history: History;
  /** The editor follows the selection of the document a moment later, and must have seen it before it is typed in. */
  readonly followsSelection: boolean;
}

/** One step back, and forward again. */
export interface History {
  readonly undo: (element: HTMLElement) => void;
  readonly redo: (element: HTMLElement) => void;
}
