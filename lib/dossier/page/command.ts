import type { History, Way } from './field.ts';
import { isTypedIn } from './focus.ts';

/** The browser types and undoes where the focus is: when the page holds it elsewhere, nothing is done. */
function command(element: HTMLElement, name: 'insertText' | 'delete' | 'undo' | 'redo', text?: string): void {
  if (isTypedIn(element)) element.ownerDocument.execCommand(name, false, text);
}

/** As the browser itself types: undo is kept and the page hears it. */
export const byCommand: Way = ({ element }, _stretch, text) => {
  if (text === '') command(element, 'delete');
  else command(element, 'insertText', text);
};

export const browserHistory: History = {
  undo: (element) => command(element, 'undo'),
  redo: (element) => command(element, 'redo'),
};
