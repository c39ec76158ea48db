import { type Lab, place, surroundingsOf } from '../../lab/lab.ts';

/** What a page of a rich editor tells of it. */
export type LabEditor = Omit<Lab, 'ready' | 'surroundings'>;

/** Makes this editor, which is ready, the lab of the page. `own` are its parts outside its place. */
export function putLab(editor: LabEditor, ...own: readonly string[]): void {
  window.lab = {
    ...editor,
    ready: Promise.resolve(),
    surroundings: () => surroundingsOf(place(), ...own),
  };
}
