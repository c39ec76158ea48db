import { browserHistory, byCommand } from './command.ts';
import type { Field, Way } from './field.ts';

type NativeElement = HTMLInputElement | HTMLTextAreaElement;

/** A textarea or a one-line input. */
export function nativeField(element: NativeElement): Field {
  return {
    element,
    editor: element.tagName === 'TEXTAREA' ? 'textarea' : 'input',
    isWritable: () => !element.readOnly && !element.matches(':disabled') && element.ariaReadOnly !== 'true',
    read: () => {
      const { value: text, selectionStart: start, selectionEnd: end } = element;
      return { text, selection: start === null || end === null ? null : { start, end }, caretIn: null };
    },
    select: ({ start, end }) => element.setSelectionRange(start, end),
    ways: [byCommand, byValue],
    history: browserHistory,
    followsSelection: false,
  };
}

/** When the browser refuses to type: the whole value is set, and the field keeps no undo. */
const byValue: Way = ({ element, read }, { start, end }, text) => {
  const { text: before } = read();
  setValue(element as NativeElement, before.slice(0, start) + text + before.slice(end));
  (element as NativeElement).setSelectionRange(start + text.length, start + text.length);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
};

/** Frameworks put a setter of their own on the element to follow its value; the prototype's is the browser's. */
function setValue(element: NativeElement, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set;
  if (setter) setter.call(element, text);
  else element.value = text;
}
