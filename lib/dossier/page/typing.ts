import type { Field, Stretch } from './field.ts';
import { isTypedIn } from './focus.ts';
import { afterTwoFrames } from './frames.ts';

/** The browser types in what has the focus of the page; a field that has it already is left as it is. */
function giveFocus({ element }: Field): void {
  if (!isTypedIn(element)) element.focus();
}

/** A caret that is already right stays exactly where it is in the document, with the layout that belongs to it. */
function isSelected(field: Field, { start, end }: Stretch): boolean {
  const { selection } = field.read();
  return selection?.start === start && selection.end === end;
}

/** The text that a field has when a stretch of it is replaced. */
export const replaced = (text: string, { start, end }: Stretch, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/**
 * Types over a stretch of a field as the browser or the editor does it: undo is kept and the page hears it. Nothing is
 * typed when the selection cannot be put there. Whether it worked shows only when reading back.
 */
export async function typeOver(field: Field, stretch: Stretch, text: string): Promise<void> {
  const window = field.element.ownerDocument.defaultView;
  if (window === null) return;
  const before = field.read().text;
  if (before.slice(stretch.start, stretch.end) === text) return;
  for (const way of field.ways) {
    if (!field.element.isConnected) return;
    giveFocus(field);
    if (!isSelected(field, stretch)) field.select(stretch);
    if (!isSelected(field, stretch)) return;
    if (field.followsSelection) await afterTwoFrames(window);
    await way(field, stretch, text);
    // What worked at once and is undone by the page a moment later is not tried in another way.
    const worked = field.read().text !== before;
    await afterTwoFrames(window);
    if (worked || field.read().text !== before) return;
  }
}

/** The one stretch in which two texts differ, and what the first has there. */
export function difference(from: string, to: string): { stretch: Stretch; text: string } {
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from[start] === to[start]) start += 1;
  let same = 0;
  while (same < shortest - start && from.at(-1 - same) === to.at(-1 - same)) same += 1;
  return { stretch: { start, end: from.length - same }, text: to.slice(start, to.length - same) };
}

/**
 * Goes back until the field has this text; when it does not get there, goes forward again. An editor may make two steps of
 * each line, and steps that only move the caret; more are not gone back, for they are the person's own.
 */
async function stepBack(field: Field, text: string, window: Window): Promise<boolean> {
  const from = field.read().text;
  const { stretch, text: missing } = difference(from, text);
  const lines = (from.slice(stretch.start, stretch.end) + missing).split('\n').length;
  const most = 2 * lines + 1;
  let steps = 0;
  while (field.read().text !== text && steps < most) {
    steps += 1;
    field.history.undo(field.element);
    await afterTwoFrames(window);
  }
  if (field.read().text === text) return true;
  for (; field.read().text !== from && steps > 0; steps -= 1) {
    field.history.redo(field.element);
    await afterTwoFrames(window);
  }
  return false;
}

/**
 * Gives a field the text it had: with the undo of the browser or the editor, or else by typing over what differs.
 * Returns whether it has that text now.
 */
export async function restore(field: Field, text: string): Promise<boolean> {
  const window = field.element.ownerDocument.defaultView;
  if (window === null || !field.element.isConnected) return false;
  if (field.read().text === text) return true;
  giveFocus(field);
  if (await stepBack(field, text, window)) return true;
  const { stretch, text: missing } = difference(field.read().text, text);
  await typeOver(field, stretch, missing);
  return field.read().text === text;
}
