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
}

/** One kind of editor: how to read it and how to write in it the way a person does. */
export interface Field {
  readonly element: HTMLElement;
  readonly editor: FieldSnapshot['editor'];
  readonly isWritable: () => boolean;
  readonly read: () => FieldText;
  /** Puts the caret or the selection in the text; gives the field no focus. */
  readonly select: (stretch: Stretch) => void;
  /**
   * Sets the whole text when the browser refuses to type: the field keeps no undo then.
   * Null for editors that keep a text of their own, where that would only look done.
   */
  readonly setText: ((text: string, caret: number) => void) | null;
}
