import { type Lab, place, surroundingsOf } from '../../lab/lab.ts';

/** What a page of a rich editor tells of it. */
export interface LabEditor extends Omit<Lab, 'ready' | 'surroundings'> {
  /** Formatted notes that this editor knows; each loads one, as if it came from the record. */
  readonly rich?: Readonly<Record<string, () => Promise<void>>>;
}

/** Makes this editor, which is ready, the lab of the page. `own` are its parts outside its place. */
export function putLab(editor: LabEditor, ...own: readonly string[]): void {
  window.lab = {
    ...editor,
    ready: Promise.resolve(),
    surroundings: () => surroundingsOf(place(), ...own),
  };
}
