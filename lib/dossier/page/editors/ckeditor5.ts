import type { Way } from '../field.ts';
import { replaced } from '../typing.ts';
import type { Editor } from './editor.ts';
import { announce, keyHistory } from './events.ts';

/** CKEditor 5 waits with a text until the browser has typed it too, unless it hears that the browser will not. */
function announceRefused(element: HTMLElement, inputType: string, init: InputEventInit = {}): void {
  const window = element.ownerDocument.defaultView;
  const refuse = (event: Event): void => event.preventDefault();
  window?.addEventListener('beforeinput', refuse, { capture: true });
  announce(element, inputType, init);
  window?.removeEventListener('beforeinput', refuse, { capture: true });
}

const byAnnouncing: Way = (field, stretch, text) => {
  const { element } = field;
  const before = field.read().text;
  const [first = '', ...others] = text.split('\n');
  if (first !== '') announceRefused(element, 'insertText', { data: first });
  else if (stretch.start < stretch.end) announceRefused(element, 'deleteContentBackward');
  // A selection that ends at the start of a paragraph leaves that paragraph apart.
  if (stretch.start < stretch.end && field.read().text === replaced(before, stretch, `${first}\n`)) {
    announceRefused(element, 'deleteContentForward', { targetRanges: [] });
  }
  for (const line of others) {
    announceRefused(element, 'insertParagraph');
    if (line !== '') announceRefused(element, 'insertText', { data: line });
  }
};

/** CKEditor 5 undoes what the browser types. */
export const ckeditor5: Editor = {
  edits: (root) => root.closest('.ck-editor__editable') !== null,
  ways: [byAnnouncing],
  history: keyHistory,
  unsaved: '.ck-reset_all, .ck-fake-selection-container',
  followsSelection: true,
};
