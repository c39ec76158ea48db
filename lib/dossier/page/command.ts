import type { Field, History, Stretch, Way } from './field.ts';
import { isTypedIn } from './focus.ts';

/** The browser types and undoes where the focus is: when the page holds it elsewhere, nothing is done. */
function command(element: HTMLElement, name: 'insertText' | 'delete' | 'undo' | 'redo', text?: string): void {
  if (isTypedIn(element)) element.ownerDocument.execCommand(name, false, text);
}

/** As the browser itself types: undo is kept and the page hears it. */
export const byCommand: Way = (field, stretch, text) => {
  const { element, editor } = field;
  if (text === '') command(element, 'delete');
  else if (editor === 'contenteditable' && text.includes('\n')) typeLines(field, stretch, text);
  else command(element, 'insertText', text);
};

/** Behind a format, Chromium loses a space that comes to stand at the begin of a line: it is typed along. */
function typeLines({ element, read, select }: Field, { start, end }: Stretch, text: string): void {
  const space = read().text[end] === ' ' ? ' ' : '';
  if (space !== '') select({ start, end: end + 1 });
  command(element, 'insertText', text + space);
  const caret = start + text.length;
  if (space !== '') select({ start: caret, end: caret });
}

export const browserHistory: History = {
  undo: (element) => command(element, 'undo'),
  redo: (element) => command(element, 'redo'),
};
