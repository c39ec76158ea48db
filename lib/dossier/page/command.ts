import type { History, Way } from './field.ts';

const command = (
  element: HTMLElement,
  name: 'insertText' | 'delete' | 'undo' | 'redo',
  text?: string,
): boolean => element.ownerDocument.execCommand(name, false, text);

/** As the browser itself types: undo is kept and the page hears it. */
export const byCommand: Way = ({ element }, _stretch, text) => {
  if (text === '') command(element, 'delete');
  else command(element, 'insertText', text);
};

export const browserHistory: History = {
  undo: (element) => void command(element, 'undo'),
  redo: (element) => void command(element, 'redo'),
};
