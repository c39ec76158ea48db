import { editableField } from './editable-field.ts';
import type { Field } from './field.ts';
import { labelOf } from './label.ts';
import { nativeField } from './native-field.ts';
import { hasPrivateAutocomplete, isNeverRead } from './never-read.ts';

/** The outermost element that is edited as one text. */
function editableRoot(element: HTMLElement): HTMLElement {
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root === root.ownerDocument.documentElement ? root.ownerDocument.body : root;
}

/** The field that this element is or is part of; null when it is none, or one that is never read. */
export function fieldAt(element: Element | null): Field | null {
  if (element instanceof HTMLInputElement) {
    return isNeverRead(element, labelOf(element)) ? null : nativeField(element);
  }
  if (element instanceof HTMLTextAreaElement) {
    return hasPrivateAutocomplete(element) ? null : nativeField(element);
  }
  if (!(element instanceof HTMLElement && element.isContentEditable)) return null;
  const root = editableRoot(element);
  return root.role === 'searchbox' || hasPrivateAutocomplete(root) ? null : editableField(root);
}
